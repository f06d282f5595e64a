package dev.candor.ledger;

import dev.candor.policy.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Years of submissions, made up: a few projects, labels and verdicts that are frequent, hundreds of areas and thousands of
 * people of whom few are. The same seed makes the same ones. Every fourth was judged twice.
 */
public final class Harvest {
    private static final Instant BEGUN = Instant.parse("2021-01-01T00:00:00Z");
    private static final int AT_ONCE = 2_000;
    private static final List<String> PLACES = List.of(
            "gitlab qemu/qemu",
            "gitlab libvirt/libvirt",
            "gitlab mesa/mesa",
            "gitlab freedesktop/drm",
            "gnome GNOME/gtk",
            "gnome GNOME/glib",
            "lists qemu-devel",
            "lists linux-media",
            "lists netdev");
    private static final List<String> USES = List.of("code", "tests", "docs", "research");
    private static final List<String> SCOPES =
            List.of("other", "small-fix", "tests", "docs", "mixed", "build", "mechanical", "empty");
    private static final List<String> PARTS =
            List.of("hw/net", "hw/sd", "block", "tests/qtest", "docs", "target/arm", "ui", "migration", "tcg", "meson");
    private static final List<String> DEEDS =
            List.of("fix", "add", "drop", "simplify", "document", "cover", "rename", "split", "tidy", "bound");
    private static final List<String> THINGS = List.of(
            "the reset path",
            "a leak",
            "the error path",
            "an overflow",
            "the timer",
            "a helper",
            "the parser",
            "device state",
            "a race on unplug",
            "the copy of the header");

    private final Random random;

    private Harvest(long seed) {
        random = new Random(seed);
    }

    /** Writes so many submissions into an empty database. */
    public static void bring(Jdbi jdbi, int submissions) {
        var harvest = new Harvest(4711);
        int verdict = 0;
        for (int first = 1; first <= submissions; first += AT_ONCE) {
            int last = Math.min(submissions, first + AT_ONCE - 1);
            verdict = harvest.bring(jdbi, first, last, submissions, verdict);
        }
        int behind = verdict + 1;
        jdbi.useHandle(handle -> {
            handle.execute("alter table submission alter column id restart with " + (submissions + 1));
            handle.execute("alter table verdict alter column id restart with " + behind);
            handle.execute("analyze");
        });
    }

    private int bring(Jdbi jdbi, int first, int last, int of, int before) {
        return jdbi.inTransaction(handle -> {
            PreparedBatch verdicts = handle.prepareBatch(VERDICT);
            PreparedBatch names = handle.prepareBatch("""
                    insert into submission (id, forge, project, number, verdict)
                    values (:id, :forge, :project, :id, :verdict)
                    """);
            int number = before;
            for (int id = first; id <= last; id++) {
                String[] place = often(PLACES).split(" ");
                Instant at = BEGUN.plus(Duration.ofMinutes((long) (2_600_000.0 * id / of)));
                Course course = Course.begin(Outcome.FAIL, at);
                if (id % 4 == 0) {
                    verdict(verdicts, id, ++number, place, Outcome.FAIL, course, at);
                }
                Outcome outcome = often(
                        List.of(Outcome.PASS, Outcome.MAINTAINER, Outcome.FAIL, Outcome.WARN, Outcome.INCOMPLETE));
                Instant again = at.plus(Duration.ofHours(random.nextInt(1, 200)));
                verdict(
                        verdicts,
                        id,
                        ++number,
                        place,
                        outcome,
                        id % 4 == 0 ? course.then(outcome, again) : Course.begin(outcome, again),
                        again);
                names.bind("id", id)
                        .bind("forge", place[0])
                        .bind("project", place[1])
                        .bind("verdict", number)
                        .add();
            }
            names.execute();
            verdicts.execute();
            return number;
        });
    }

    private void verdict(
            PreparedBatch batch,
            int submission,
            int number,
            String[] place,
            Outcome outcome,
            Course course,
            Instant at) {
        List<String> uses = random.nextInt(3) == 0 ? List.of(often(USES)) : List.of();
        int author = rarely(40_000);
        batch.bind("id", number)
                .bind("submission", submission)
                .bind(
                        "title",
                        "%s: %s %s".formatted(often(PARTS), often(DEEDS), often(THINGS))
                                + (random.nextInt(1_000) == 0 ? " of the zyxgate" : ""))
                .bind("author", "author" + author)
                .bind("name", "Author No " + author)
                .bind("url", "https://%s.example.org/%s/-/merge_requests/%d".formatted(place[0], place[1], submission))
                .bind("head", "%040x".formatted(number))
                .bind("outcome", outcome.name())
                .bind("change", often(SCOPES))
                .bind("labels", labels(uses, outcome))
                .bind("declared", String.join("\n", uses))
                .bind("maintainers", some("maintainer", 1_500, "@example.org"))
                .bind("areas", some("Area ", 2_400, ""))
                .bind("added", random.nextInt(500))
                .bind("finished", Column.at(at))
                .bind("opened", Column.at(course.opened()))
                .bind("since", Column.at(course.since()))
                .bind("asked", course.asked().map(Column::at))
                .bind("answered", course.answered().map(Column::at))
                .bind("decided", course.decided())
                .bind("document", DOCUMENT)
                .add();
    }

    private static String labels(List<String> uses, Outcome outcome) {
        List<String> labels =
                new ArrayList<>(uses.stream().map(use -> "AI: " + use).toList());
        if (!uses.isEmpty() || outcome != Outcome.PASS) {
            labels.add("ai-policy::" + Stock.word(outcome));
        }
        return String.join("\n", labels);
    }

    private String some(String word, int of, String end) {
        return IntStream.range(0, random.nextInt(1, 4))
                .mapToObj(i -> word + rarely(of) + end)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The first of a list more often than the last. */
    private <T> T often(List<T> list) {
        return list.get((int) (list.size() * Math.pow(random.nextDouble(), 1.7)));
    }

    /** Low numbers more often than high ones. */
    private int rarely(int of) {
        return (int) (of * Math.pow(random.nextDouble(), 3));
    }

    private static final String DOCUMENT = """
            {"policy":{"name":"qemu-proposed","digest":"sha256:00","title":"","url":"","mode":"advisory"},
            "verdict":"pass","labels":[],"findings":[],"patches":[],"rules":{},"around":[],"ignored":[],"faults":[]}
            """;

    private static final String VERDICT = """
            insert into verdict (
                id, submission, title, author_id, author_username, author_name, url, head, target_branch,
                title_digest, description_digest, policy, policy_digest, outcome, change,
                labels, declared, maintainers, areas, faults, patches, files, added, deleted, findings,
                started, finished, writes, opened, since, asked, answered, decided, document)
            values (
                :id, :submission, :title, :author, :author, :name, :url, :head, 'master',
                'sha256:title', 'sha256:description', 'qemu-proposed', 'sha256:policy', :outcome, :change,
                :labels, :declared, :maintainers, :areas, '', 2, 3, :added, 7, 1,
                :finished, :finished, 3, :opened, :since, :asked, :answered, :decided, :document)
            """;
}
