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
 * @param faults what could not be read whole
 * @param detail what the verdict stands on; empty when the record of it cannot be read
 * @param versions of the series side by side
 * @param writes the newest first
 * @param history the newest first
 * @param api the same as JSON
 */
record ReportPage(
        Heading heading,
        Badge verdict,
        String sentence,
        List<String> labels,
        String change,
        Capped<String> faults,
        Optional<Detail> detail,
        Versions versions,
        List<WriteRow> writes,
        Capped<Turn> history,
        String api) {
    private static final int LINE = 500;
    private static final int MOST_FAULTS = 50;
    private static final int MOST_TURNS = 100;
    private static final int MOST_LABELS = 30;

    static ReportPage of(Dossier dossier, Site site) {
        Line line = dossier.latest();
        var judgement = line.judgement();
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
                        judgement.faults().stream()
                                .map(fault -> Text.line(fault, LINE))
                                .toList(),
                        MOST_FAULTS),
                Stored.document(dossier.document()).map(document -> Detail.of(document)),
                Versions.of(dossier, site),
                dossier.deeds().reversed().stream().map(WriteRow::of).toList(),
                Capped.of(Turn.of(dossier.history()), MOST_TURNS),
                site.api(line.subject().id()));
    }

    /**
     * The verdict's own record.
     *
     * @param advice whether the policy only advises
     * @param asked what somebody should look at, the gravest first
     * @param known what is good to know
     * @param spoke the rules that found something
     * @param silent the rules that were on and found nothing
     */
    record Detail(
            String policy,
            String policyUrl,
            String policyDigest,
            boolean advice,
            List<Point> asked,
            List<Point> known,
            List<RuleRow> spoke,
            List<RuleRow> silent,
            Traces traces,
            Patches patches) {
        private static Detail of(Document document) {
            Patches patches = Patches.of(document.patches());
            List<Point> points = Point.of(document.findings(), patches);
            List<RuleRow> rules = RuleRow.of(document, points);
            var policy = document.policy();
            return new Detail(
                    Text.line(policy.title().isEmpty() ? policy.name() : policy.title(), LINE),
                    WebAddress.checked(policy.url()),
                    Text.line(policy.digest(), 19),
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
