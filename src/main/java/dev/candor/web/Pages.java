package dev.candor.web;

import dev.candor.ledger.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our pages as HTML. */
final class Pages {
    private static final String STYLE = "META-INF/resources/assets/candor.css";
    private static final int LONGEST = 500;

    private final Templates templates = new Templates();
    private final Site site;
    /** Stands behind the style sheet's address, so that browsers fetch a changed one. */
    private final String style;

    Pages(Site site) {
        this.site = site;
        this.style = Integer.toHexString(Resource.text(STYLE).orElseThrow().hashCode());
    }

    String report(Dossier dossier) {
        return fill("report.html", Map.of("page", ReportPage.of(dossier, site)));
    }

    String dashboard(Page page, Query query) {
        return fill("dashboard.html", Map.of("page", DashboardPage.of(page, query, site)));
    }

    /**
     * A page that says something.
     *
     * @param paragraphs may hold text from outside
     */
    String message(String title, List<String> paragraphs) {
        List<String> shown = paragraphs.stream().map(p -> Text.line(p, LONGEST)).toList();
        return fill("message.html", Map.of("title", title, "paragraphs", shown));
    }

    private String fill(String template, Map<String, Object> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("root", site.root());
        all.put("style", style);
        return templates.fill(template, all);
    }
}
