package dev.candor.web;

import dev.candor.document.Document;
import dev.candor.ledger.Line;
import java.util.List;
import java.util.Optional;

/**
 * Everything the report page of one submission shows, in words.
 *
 * @param sentence the verdict in one sentence
 * @param labels what it should be labelled
 * @param change the kind of change
 * @param areas the parts of the project that it touches
 * @param waiting whom it waits for
 * @param faults what could not be read whole
 * @param detail what the verdict stands on; empty when the record of it cannot be read
 * @param versions of the series side by side
 * @param repeats what the author was asked elsewhere; empty for almost everybody
 * @param events what happened, the newest first
 * @param rerun the commands that judge the same by the same policy, one a line
 * @param api the same as JSON
 */
record ReportPage(
        Heading heading,
        Badge verdict,
        String sentence,
        List<String> labels,
        String change,
        Capped<String> areas,
        Wait waiting,
        Capped<String> faults,
        Optional<Detail> detail,
        Versions versions,
        List<Repeats.Row> repeats,
        Capped<Event> events,
        List<String> rerun,
        String api) {
    private static final int LINE = 500;
    private static final int MOST_FAULTS = 50;
    private static final int MOST_EVENTS = 100;
    private static final int MOST_LABELS = 30;
    private static final int MOST_AREAS = 10;
    private static final int MOST_PEOPLE = 5;

    static ReportPage of(Dossier dossier, Site site) {
        Line line = dossier.latest();
        var judgement = line.judgement();
        Optional<Document> document = Stored.document(dossier.document());
        return new ReportPage(
                Heading.of(line),
                Badge.of(judgement.outcome()),
                Sentence.of(judgement.outcome(), judgement.declared()),
                judgement.labels().stream()
                        .sorted()
                        .limit(MOST_LABELS)
                        .map(label -> Text.line(label, 100))
                        .toList(),
                Text.line(judgement.change(), 20),
                Capped.of(
                        judgement.areas().stream()
                                .map(area -> Text.line(area, 100))
                                .toList(),
                        MOST_AREAS),
                Wait.of(line, line.course().since(), site, MOST_PEOPLE),
                Capped.of(
                        judgement.faults().stream()
                                .map(fault -> Text.line(fault, LINE))
                                .toList(),
                        MOST_FAULTS),
                document.map(whole -> Detail.of(whole, dossier.policy(), policyText(dossier, site))),
                Versions.of(dossier, site),
                dossier.repeats().rows(),
                Capped.of(
                        Event.of(
                                dossier.history(),
                                dossier.deeds(),
                                dossier.decisions(),
                                Called.of(dossier.subjects(), document)),
                        MOST_EVENTS),
                Rerun.commands(line, site),
                site.api(line.subject().id()));
    }

    private static String policyText(Dossier dossier, Site site) {
        return dossier.policy().isEmpty()
                ? ""
                : site.root() + Site.policyPath(dossier.latest().judgement().policyDigest());
    }

    /**
     * The verdict's own record.
     *
     * @param policyText where the text of the policy stands, as it was then; empty when it is not known
     * @param advice whether the policy only advises
     * @param asked what somebody should look at, the gravest first
     * @param known what is good to know
     * @param spoke the rules that found something
     * @param silent the rules that were on and found nothing
     */
    record Detail(
            String policy,
            String policyUrl,
            String policyText,
            boolean advice,
            List<Point> asked,
            List<Point> known,
            List<RuleRow> spoke,
            List<RuleRow> silent,
            Traces traces,
            Patches patches) {
        private static Detail of(Document document, String text, String policyText) {
            Patches patches = Patches.of(document.patches());
            List<Point> points = Point.of(document.findings(), patches);
            List<RuleRow> rules = RuleRow.of(document, points, Clauses.of(text));
            var policy = document.policy();
            return new Detail(
                    Text.line(policy.title().isEmpty() ? policy.name() : policy.title(), LINE),
                    WebAddress.checked(policy.url()),
                    policyText,
                    policy.mode().equals("advisory"),
                    points.stream().filter(Point::asks).toList(),
                    points.stream().filter(point -> !point.asks()).toList(),
                    rules.stream().filter(RuleRow::spoke).toList(),
                    rules.stream().filter(rule -> !rule.spoke()).toList(),
                    Traces.of(document, patches),
                    patches);
        }
    }
}
