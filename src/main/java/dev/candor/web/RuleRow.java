package dev.candor.web;

import dev.candor.document.Document;
import dev.candor.policy.rules.Rule;
import dev.candor.policy.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One rule that was on, and what decided it.
 *
 * @param asks what it asks for; empty for a rule that this version does not know any more
 * @param clause what the policy says about it, word for word; empty when that is not known
 * @param findings how often it spoke, in words
 * @param points what it said; empty when it found nothing
 */
record RuleRow(String name, String asks, String clause, String findings, List<Point> points) {
    RuleRow {
        points = List.copyOf(points);
    }

    /** In the order in which the policy's rules are explained. */
    static List<RuleRow> of(Document document, List<Point> points, Clauses clauses) {
        Map<String, String> asks = Rules.all().stream().collect(Collectors.toMap(Rule::name, Rule::asks));
        return document.rules().entrySet().stream()
                .map(rule -> new RuleRow(
                        Text.line(rule.getKey(), 60),
                        asks.getOrDefault(rule.getKey(), ""),
                        clauses.about(rule.getKey()),
                        Sentence.count(rule.getValue(), "finding", "findings"),
                        points.stream()
                                .filter(point -> point.rule().equals(rule.getKey()))
                                .toList()))
                .toList();
    }

    /** Whether it asks somebody to do something; public for the template. */
    public boolean asksSomebody() {
        return points.stream().anyMatch(Point::asks);
    }

    boolean spoke() {
        return !points.isEmpty();
    }
}
