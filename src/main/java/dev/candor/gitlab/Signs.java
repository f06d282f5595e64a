package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.submission.Act;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import dev.candor.wire.Pages;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads who approves a merge request and who set its labels. What GitLab does not tell counts for nothing. */
final class Signs {
    private static final Json.Reader<Approvals> APPROVALS = Json.one(Approvals.class);
    private static final Json.Reader<List<LabelEvent>> EVENTS = Json.many(LabelEvent.class);
    private static final String APPROVED = "approved this merge request";

    private final Api api;

    Signs(Api api) {
        this.api = api;
    }

    /** Who approves. */
    record Approvals(List<Approver> approvedBy) {
        Approvals {
            approvedBy = List.copyOf(approvedBy);
        }
    }

    /** @param approvedAt empty in versions of GitLab that do not tell */
    record Approver(Optional<User> user, String approvedAt) {}

    /** @param action {@code add} or {@code remove} */
    record LabelEvent(long id, Optional<User> user, String createdAt, Optional<LabelEntry> label, String action) {}

    /** @param notes all there are, for the moment of an approval that GitLab tells nowhere else */
    List<Act> approvals(At at, List<NoteEntry> notes) {
        return api.maybe(Ask.get(Call.APPROVALS, at.under("approvals")), APPROVALS).stream()
                .flatMap(approvals -> approvals.approvedBy().stream())
                .flatMap(approver -> approval(approver, notes).stream())
                .toList();
    }

    private static Optional<Act> approval(Approver approver, List<NoteEntry> notes) {
        return approver.user()
                .flatMap(user -> Times.read(approver.approvedAt())
                        .or(() -> noted(user, notes))
                        .map(moment -> new Act.Approval(
                                "approval " + user.id() + " " + moment, user.account(), moment, Act.Proof.ACCOUNT)));
    }

    private static Optional<Instant> noted(User user, List<NoteEntry> notes) {
        return notes.stream()
                .filter(note -> note.system() && note.body().strip().equals(APPROVED))
                .filter(note -> note.author().filter(by -> by.id() == user.id()).isPresent())
                .flatMap(note -> Times.read(note.createdAt()).stream())
                .max(Comparator.naturalOrder());
    }

    /** Who last set each of some labels. */
    List<Act> labels(At at, Set<String> labels) {
        List<LabelEvent> events = events(at);
        return labels.stream()
                .sorted()
                .flatMap(label -> events.stream()
                        .filter(event -> event.action().equals("add"))
                        .filter(event -> event.label()
                                .filter(of -> of.name().equals(label))
                                .isPresent())
                        .max(Comparator.comparing(LabelEvent::id))
                        .flatMap(event -> labelled(event, label))
                        .stream())
                .toList();
    }

    /** The newest come last: of a part of them it is not known who set a label that stands. */
    private List<LabelEvent> events(At at) {
        try {
            Pages<LabelEvent> read = api.list(Call.LABEL_EVENTS, at.under("resource_label_events"), EVENTS);
            return read.fault().isPresent() ? List.of() : read.items();
        } catch (Refused notTold) {
            return List.of();
        }
    }

    private static Optional<Act> labelled(LabelEvent event, String label) {
        return Times.read(event.createdAt())
                .flatMap(moment -> event.user()
                        .map(user -> new Act.Labelled(
                                "label " + event.id(), user.account(), moment, Act.Proof.ACCOUNT, label)));
    }
}
