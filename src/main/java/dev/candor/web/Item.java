package dev.candor.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.candor.ledger.Line;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One verdict of the API: a submission with its latest one in lists, any of them in a history. The filters' names are the
 * fields' names; {@code scope} is the kind of change.
 *
 * @param url the merge request or series on its forge
 * @param page our report page
 * @param api this submission with its whole history
 * @param judged when, ISO-8601
 */
record Item(
        String forge,
        String project,
        long number,
        String title,
        Author author,
        String url,
        String page,
        String api,
        String head,
        @Schema(nullable = true) @Nullable String targetBranch,
        String verdict,
        String sentence,
        List<String> labels,
        List<String> declared,
        String scope,
        List<String> areas,
        List<String> maintainers,
        Waits waiting,
        PolicyRef policy,
        Counts counts,
        List<String> faults,
        long writes,
        String judged) {

    /** Who opened it. */
    record Author(String id, String username, String name) {}

    /**
     * Whom it waits for.
     *
     * @param on {@code maintainer}, {@code author} or {@code nobody}; as JSON {@code for}
     */
    record Waits(@JsonProperty("for") String on, String since) {}

    /** Which policy judged. */
    record PolicyRef(String name, String digest) {}

    /** How large it is, and how many findings there are. */
    record Counts(long patches, long files, long added, long deleted, long findings) {}

    static Item of(Line line, Site site) {
        var subject = line.subject();
        var id = subject.id();
        var judgement = line.judgement();
        var counts = judgement.counts();
        return new Item(
                id.forge(),
                id.project(),
                id.number(),
                subject.title(),
                new Author(
                        subject.author().id(),
                        subject.author().username(),
                        subject.author().name()),
                subject.url(),
                site.address(id),
                site.apiAddress(id),
                subject.head(),
                subject.targetBranch().isEmpty() ? null : subject.targetBranch(),
                Badge.of(judgement.outcome()).word(),
                Sentence.of(judgement.outcome(), judgement.declared()),
                judgement.labels().stream().sorted().toList(),
                judgement.declared(),
                judgement.change(),
                judgement.areas(),
                judgement.maintainers(),
                new Waits(
                        line.course().waiting().name().toLowerCase(Locale.ROOT),
                        line.course().since().toString()),
                new PolicyRef(judgement.policy(), judgement.policyDigest()),
                new Counts(counts.patches(), counts.files(), counts.added(), counts.deleted(), counts.findings()),
                judgement.faults(),
                line.work().writes(),
                line.work().finished().toString());
    }
}
