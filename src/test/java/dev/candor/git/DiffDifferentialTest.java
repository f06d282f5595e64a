package dev.candor.git;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Real diffs, damaged at random, each read by us and by the git of this machine. */
class DiffDifferentialTest {
    private static final List<String> DIFFS = Oracle.sample("git/diffs.jsonl").stream()
            .filter(one -> one.path("git_apply_agrees").asText().equals("true"))
            .map(one -> new String(Oracle.bytes(one, "diff"), ISO_8859_1))
            .toList();

    /** After a header without a second line git gives the name in it to the next file. */
    private static final Pattern MIXED_UP = Pattern.compile("(?m)^diff --git .*\n(?:Binary|GIT)");

    @BeforeProperty
    void needsGit() {
        RealGit.assume();
    }

    /**
     * Two differences are meant: git also unpacks binary data and drops a file that does not unpack; and without a line
     * {@code deleted file mode} it takes {@code /dev/null} for a file of that name.
     */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void readsDamagedDiffsAsGitDoes(@ForAll("damaged") String text) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "no-repository").toAbsolutePath());
        byte[] bytes = text.getBytes(ISO_8859_1);
        RealGit.Answer git = new RealGit(folder).run(bytes, List.of("apply", "--numstat", "-z"));
        Diff ours = Diff.parse(bytes);
        List<String> records = records(git.out());
        boolean known = git.err().contains("corrupt binary patch")
                || records.stream().anyMatch(one -> one.endsWith("\tdev/null"));
        if (git.code() == 0 && ours.whole() && !known) {
            assertThat(numstat(ours)).as(text).isEqualTo(records);
        }
        if (git.code() != 0 && !git.err().contains("No valid patches")) {
            assertThat(ours.faults()).as("git says: %s of%n%s", git.err(), text).isNotEmpty();
        }
    }

    private static List<String> numstat(Diff diff) {
        return diff.files().stream()
                .map(file -> (file.binary() ? "-\t-" : file.added() + "\t" + file.deleted()) + "\t" + file.path())
                .toList();
    }

    private static List<String> records(byte[] out) {
        return Stream.of(new String(out, ISO_8859_1).split("\0"))
                .filter(one -> !one.isEmpty())
                .map(one -> Text.decode(one.getBytes(ISO_8859_1)))
                .toList();
    }

    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<List<Damage>> damages = Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(
                                "+x\n",
                                "-x\n",
                                " x\n",
                                "\n",
                                "@@ -1 +1 @@\n",
                                "--- a/x\n",
                                "+++ b/x\n",
                                "diff --git a/x b/x\n",
                                "index 1234567..89abcde 100644\n",
                                "-- \n2.39\n",
                                "\\ No newline at end of file\n",
                                "old mode 100644\n",
                                "prose\n",
                                "GIT binary patch\n",
                                "similarity index 100%\n",
                                "new file mode 100644\n",
                                "deleted file mode 100644\n",
                                "rename from x\n",
                                "rename to y\n",
                                "Binary files a/x and b/x differ\n"))
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(DIFFS), damages)
                .as((diff, all) -> {
                    String text = diff;
                    for (Damage damage : all) {
                        text = damage.to(text);
                    }
                    return text;
                })
                .filter(text -> !MIXED_UP.matcher(text).find());
    }

    /** One accident: a line lost, doubled, put in, moved, or the rest of the text lost. */
    record Damage(int kind, int place, String line) {
        String to(String diff) {
            List<String> lines = new ArrayList<>(List.of(diff.split("(?<=\n)")));
            int at = place % lines.size();
            switch (kind) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                case 2, 3, 4 -> lines.add(at, line);
                case 5 -> lines.set(at, line);
                case 6 -> lines.subList(at, lines.size()).clear();
                default -> lines.add(lines.remove(at));
            }
            return String.join("", lines);
        }
    }
}
