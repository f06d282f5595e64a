package dev.candor.owners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The kernel's form, each sign by the smallest file that shows it; the expected people are what the script prints. */
class MaintainersTest {
    private static final String TWO = """
            List of maintainers
            ===================

            DISKS
            M:	Anna Disk <anna@disk.example>
            R:	Rosa Reads <rosa@disk.example>
            L:	disks@lists.example (moderated for non-subscribers)
            S:	Supported
            F:	drivers/disk/
            X:	drivers/disk/tape/

            FAST DISKS
            M:	"Bea, Q. Fast" <bea@fast.example>
            S:	Odd Fixes
            F:	drivers/disk/fast*
            N:	[^a-z]fast
            K:	fast_(open|close)

            THE REST
            M:	Theo Rest <theo@rest.example>
            L:	all@lists.example
            S:	Buried alive in reporters
            F:	*
            F:	*/
            """;

    @Test
    void theClosestSectionComesFirst() {
        assertThat(people(TWO, "drivers/disk/core.c")).isEqualTo("Anna Disk, Rosa Reads, Theo Rest");
        assertThat(people(TWO, "drivers/disk/fast.c")).isEqualTo("Anna Disk, Rosa Reads, Bea, Q. Fast, Theo Rest");
        assertThat(people(TWO, "README")).isEqualTo("Theo Rest");
    }

    @Test
    void aSlashAtTheEndMeansAllBelowAndAStarOnlyTheFolder() {
        assertThat(people(TWO, "drivers/disk/deep/down/x.c")).startsWith("Anna Disk");
        assertThat(people("A\nM: A <a@b.c>\nF: lib/*\n", "lib/x.c")).isEqualTo("A");
        assertThat(people("A\nM: A <a@b.c>\nF: lib/*\n", "lib/deep/x.c")).isEmpty();
        assertThat(people("A\nM: A <a@b.c>\nF: lib/*/*z.h\n", "lib/deep/xyz.h")).isEqualTo("A");
    }

    @Test
    void aFolderMayLackItsSlashAndAPatternIsNoPrefixOfAName() {
        assertThat(people("A\nM: A <a@b.c>\nF: lib\n", "lib/deep/x.c")).isEqualTo("A");
        assertThat(people("A\nM: A <a@b.c>\nF: lib/x.c\n", "lib/x.c")).isEqualTo("A");
        assertThat(people("A\nM: A <a@b.c>\nF: lib/x\n", "lib/deep/x")).isEmpty();
    }

    @Test
    void anExclusionWinsWhateverElseTheSectionSays() {
        assertThat(people(TWO, "drivers/disk/tape/x.c")).isEqualTo("Theo Rest");
    }

    @Test
    void anExpressionIsLookedForInTheWholePath() {
        assertThat(people(TWO, "Documentation/x-fast.rst")).isEqualTo("Bea, Q. Fast, Theo Rest");
        assertThat(people(TWO, "Documentation/breakfast.rst")).isEqualTo("Theo Rest");
    }

    @Test
    void aKeywordIsLookedForInThePatchAndInTheFile() {
        assertThat(people(TWO, Touch.of("net/x.c", "call fast_close(x);"))).isEqualTo("Theo Rest, Bea, Q. Fast");
        assertThat(people(TWO, Touch.ofPatch("""
                Subject: [PATCH] net: x

                ---
                diff --git a/net/x.c b/net/x.c
                --- a/net/x.c
                +++ b/net/x.c
                @@ -1,2 +1,2 @@
                 fast_nothing
                -slow
                +fast_open(x);
                """))).isEqualTo("Theo Rest, Bea, Q. Fast");
        assertThat(people(TWO, Touch.ofPatch("""
                --- a/net/x.c
                +++ b/net/x.c
                @@ -1,2 +1,2 @@
                 call fast_open(x);
                -slow
                +quick
                """)))
                .as("a line that did not change")
                .isEqualTo("Theo Rest");
    }

    @Test
    void rolesAndListsAreWhatTheScriptCallsThem() {
        Answer answer = Maintainers.parse(TWO).answer(Touch.of("drivers/disk/fast.c"));
        assertThat(answer.people())
                .extracting(Owner::email, Owner::role, Owner::standing, Owner::section)
                .containsExactly(
                        tuple("anna@disk.example", Owner.Role.MAINTAINER, "supporter", "DISKS"),
                        tuple("rosa@disk.example", Owner.Role.REVIEWER, "reviewer", "DISKS"),
                        tuple("bea@fast.example", Owner.Role.MAINTAINER, "odd fixer", "FAST DISKS"),
                        tuple("theo@rest.example", Owner.Role.MAINTAINER, "chief penguin", "THE REST"));
        assertThat(answer.lists())
                .extracting(MailList::address, MailList::kind)
                .containsExactly(
                        tuple("disks@lists.example", "moderated list"), tuple("all@lists.example", "open list"));
    }

    @Test
    void aPersonIsNamedOnceUnderTheNameOfToday() {
        String file = """
                A
                M: Old Name <old@a.example>
                F: a/

                B
                M: Another Spelling <OLD@a.example>
                F: */
                """;
        assertThat(people(file, "a/x.c")).isEqualTo("Old Name");
        Mailmap mailmap = Mailmap.parse("New Name <new@a.example> <old@a.example>\n");
        assertThat(Maintainers.parse(file, Tree.UNKNOWN, mailmap)
                        .answer(Touch.of("a/x.c"))
                        .people())
                .extracting(owner -> owner.name() + " " + owner.email())
                .containsExactly("New Name new@a.example");
    }

    @Test
    void whoIsNamedTwiceIsWhatTheyAreFirst() {
        String file = "A\nR: Ann <a@b.c>\nF: a/\n\nB\nM: Ann <a@b.c>\nS: Maintained\nF: */\n";
        assertThat(Maintainers.parse(file).answer(Touch.of("a/x.c")).people())
                .extracting(Owner::role, Owner::standing, Owner::section)
                .containsExactly(tuple(Owner.Role.REVIEWER, "reviewer", "A"));
    }

    @Test
    void tagsWithoutBlanksSpacesForTabsAndCommentsAreReadToo() {
        assertThat(people("# M: No <no@a.b>\nA\nM:A <a@b.c>\nR:   <r@b.c>\nF:lib/\n", "lib/x.c"))
                .isEqualTo("A, r@b.c");
    }

    @Test
    void whatRe2CannotSayIsAFaultThatNamesTheLineAndTheRestCounts() {
        Maintainers maintainers = Maintainers.parse("A\nM: A <a@b.c>\nF: lib/\nN: x(?=y)\nK: (a)\\1\n");
        assertThat(maintainers.faults())
                .extracting(fault -> fault.line() + " " + fault.what())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("4 section A is not fully read, N:"),
                        second -> assertThat(second).startsWith("5 section A is not fully read, K:"));
        assertThat(maintainers.answer(Touch.of("lib/x.c")).people()).hasSize(1);
    }

    @Test
    void aHostileFileTakesNoTime() {
        String stars = "A\nM: A <a@b.c>\nF: " + "*a".repeat(400) + "b\nN: " + "(a*)*".repeat(30) + "b\n";
        assertThat(people(stars, "a".repeat(4000))).isEmpty();
        assertThat(Maintainers.parse("A\nN: " + "(".repeat(100_000) + "\nN: a{999}{999}{999}\n")
                        .faults())
                .hasSize(2);
    }

    private static String people(String file, String path) {
        return people(file, Touch.of(path));
    }

    private static String people(String file, Touch touch) {
        List<Owner> people = Maintainers.parse(file).answer(touch).people();
        return people.stream()
                .map(owner -> owner.name().isEmpty() ? owner.email() : owner.name())
                .collect(Collectors.joining(", "));
    }
}
