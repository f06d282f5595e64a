package dev.candor.web;

import dev.candor.door.Viewer;
import dev.candor.ledger.Statistics;
import dev.candor.ledger.Survey;
import dev.candor.ledger.View;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Our pages as HTML. */
final class Pages {
    private static final List<String> STYLES =
            List.of("META-INF/resources/assets/candor.css", "META-INF/resources/assets/lists.css");
    /** Swaps parts of a page where a browser runs scripts; everything works without. */
    static final String SCRIPT = "/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final int LONGEST = 500;

    private final Templates templates;
    private final Site site;
    private final Viewer viewer;
    /** Stands behind the style sheets' addresses, so that browsers fetch changed ones. */
    private final String style;

    /** As anybody sees them. */
    Pages(Site site) {
        this(
                new Templates(),
                site,
                Viewer.ANYBODY,
                Integer.toHexString(STYLES.stream()
                        .map(sheet -> Resource.text(sheet).orElseThrow())
                        .toList()
                        .hashCode()));
    }

    private Pages(Templates templates, Site site, Viewer viewer, String style) {
        this.templates = templates;
        this.site = site;
        this.viewer = viewer;
        this.style = style;
    }

    /** The same, with what somebody needs to log in or out. */
    Pages seenBy(Viewer somebody) {
        return new Pages(templates, site, somebody, style);
    }

    String report(Dossier dossier) {
        return fill("report.html", "", Map.of("page", ReportPage.of(dossier, site)));
    }

    String dashboard(View view, Query query, Instant now) {
        return fill("dashboard.html", "submissions", Map.of("page", DashboardPage.of(view, query, site, now)));
    }

    String statistics(Statistics statistics, Survey survey, Query query) {
        return fill(
                "statistics.html", "statistics", Map.of("page", StatisticsPage.of(statistics, survey, query, site)));
    }

    /**
     * A page that says something.
     *
     * @param paragraphs may hold text from outside
     */
    String message(String title, List<String> paragraphs) {
        List<String> shown = paragraphs.stream().map(p -> Text.line(p, LONGEST)).toList();
        return fill("message.html", "", Map.of("title", title, "paragraphs", shown));
    }

    /** @param here which of the site's own pages it is; empty for any other */
    private String fill(String template, String here, Map<String, Object> data) {
        Map<String, Object> all = new HashMap<>(data);
        all.put("root", site.root());
        all.put("here", here);
        all.put("viewer", viewer);
        all.put("style", style);
        all.put("script", SCRIPT);
        return templates.fill(template, all);
    }
}
