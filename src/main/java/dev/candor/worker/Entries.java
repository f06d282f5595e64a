package dev.candor.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.candor.agreement.Ground;
import dev.candor.agreement.Sheet;
import dev.candor.document.Documents;
import dev.candor.forge.Write;
import dev.candor.git.Fault;
import dev.candor.ledger.Doing;
import dev.candor.ledger.Entry;
import dev.candor.ledger.Judgement;
import dev.candor.ledger.Subject;
import dev.candor.ledger.Trail;
import dev.candor.ledger.Work;
import dev.candor.policy.Reading;
import dev.candor.policy.Verdict;
import dev.candor.submission.Digest;
import dev.candor.submission.Patch;
import dev.candor.submission.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the ledger is told, out of what the corridor has in hand. */
final class Entries {
    private static final JsonMapper JSON = new JsonMapper();

    private Entries() {}

    static Entry of(Snapshot snapshot, Verdict verdict, Work work) {
        return new Entry(
                subject(snapshot),
                judgement(snapshot, verdict),
                work,
                verdict.policy().text(),
                document(verdict));
    }

    static Trail trail(Snapshot snapshot, Verdict verdict) {
        return new Trail(verdict.fixes(), verdict.asking(), subjects(snapshot, verdict));
    }

    /** Of the head, and of the patches that somebody decided about. */
    private static Map<String, String> subjects(Snapshot snapshot, Verdict verdict) {
        Set<String> decided = verdict.talk().decisions().stream()
                .flatMap(decision -> decision.patches().stream())
                .collect(Collectors.toSet());
        Map<String, String> subjects = new HashMap<>();
        for (Patch patch : snapshot.patches()) {
            if (patch.id().equals(snapshot.head())) {
                subjects.put(patch.id(), patch.subject());
            }
            if (!decided.isEmpty() && decided.contains(Sheet.of(patch).id())) {
                subjects.put(Sheet.of(patch).id(), patch.subject());
            }
        }
        return subjects;
    }

    static Doing doing(Write write) {
        return switch (write) {
            case Write.CreateNote create -> new Doing.WriteNote(Optional.empty(), create.body());
            case Write.EditNote edit -> new Doing.WriteNote(Optional.of(edit.id()), edit.body());
            case Write.SetLabels set -> new Doing.SetLabels(set.add(), set.remove());
            case Write.GiveReceipt given -> new Doing.GiveReceipt(given.act(), given.receipt());
            case Write.SendReply reply -> new Doing.SendReply(reply.text());
            case Write.SetBundle set -> new Doing.SetBundle(set.add(), set.remove());
            case Write.PostCheck post -> new Doing.PostCheck(post.target(), post.check());
        };
    }

    private static Subject subject(Snapshot snapshot) {
        return new Subject(
                snapshot.id(),
                snapshot.title(),
                snapshot.author(),
                snapshot.url(),
                snapshot.head(),
                snapshot.targetBranch(),
                Digest.of(snapshot.title()),
                Digest.of(snapshot.description()));
    }

    private static Judgement judgement(Snapshot snapshot, Verdict verdict) {
        return new Judgement(
                verdict.policy().name(),
                verdict.policy().digest(),
                verdict.outcome(),
                verdict.labels(),
                verdict.readings().stream()
                        .map(Reading::kinds)
                        .flatMap(List::stream)
                        .distinct()
                        .toList(),
                verdict.whole().change().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                named(verdict)
                        .flatMap(ground -> ground.people().stream())
                        .distinct()
                        .toList(),
                named(verdict).map(Ground::name).toList(),
                counts(snapshot, verdict),
                verdict.faults().stream().map(Fault::toString).toList());
    }

    /** The parts of the project that somebody answers for. */
    private static Stream<Ground> named(Verdict verdict) {
        return verdict.grounds().stream().filter(ground -> !ground.owners().isEmpty());
    }

    private static Judgement.Counts counts(Snapshot snapshot, Verdict verdict) {
        var files = snapshot.diff().files();
        return new Judgement.Counts(
                snapshot.patches().size(),
                files.size(),
                files.stream().mapToLong(file -> file.added()).sum(),
                files.stream().mapToLong(file -> file.deleted()).sum(),
                verdict.findings().size());
    }

    private static String document(Verdict verdict) {
        try {
            return JSON.writeValueAsString(Documents.of(verdict));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a verdict that cannot be written as JSON", broken);
        }
    }
}
