package dev.candor.agreement;

import static dev.candor.agreement.Parley.MARY;
import static dev.candor.agreement.Parley.about;
import static dev.candor.agreement.Parley.terms;
import static dev.candor.submission.Given.grows;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.submission.Access;
import dev.candor.submission.Account;
import dev.candor.submission.Given;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose word is needed where. */
class GroundsTest {
    private static final Account OLGA = new Account("105", "olga", "Olga Owner");

    @Test
    void whereNobodyIsNamedAccessDecides() {
        Parley parley = about().nobodyIsNamed().member("105", Access.MAINTAINER).under(terms(Access.MAINTAINER, false));
        assertThat(parley.lacking())
                .containsExactly(List.of("the project as a whole"), List.of("the project as a whole"));
        assertThat(parley.note(MARY, "@candor agree").lacking().getFirst()).isNotEmpty();
        assertThat(parley.note(OLGA, "@candor agree").lacking()).containsExactly(List.of(), List.of());
    }

    @Test
    void aPathThatNobodyIsNamedForIsAnAreaOfItsOwn() {
        Parley parley = about().push(grows("hw/sd/sd.c", 40), grows("ui/gtk.c", 40))
                .member("105", Access.OWNER)
                .under(terms(Access.OWNER, false))
                .note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of(), List.of("paths that nobody is named for"));
        assertThat(parley.note(OLGA, "@candor agree").lacking()).containsExactly(List.of(), List.of());
    }

    @Test
    void aFileThatDoesNotParseIsNeverAPass() {
        String broken = Parley.MAINTAINERS + "\nBroken\nM: nobody at all\nF: hw/sd/\n";
        Parley parley = about().owners("MAINTAINERS", broken)
                .push(grows("hw/sd/sd.c", 40))
                .note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of(Grounds.UNREAD));
        assertThat(about().owners("MAINTAINERS", "<<<<<<< HEAD\n\0\0garbage\n")
                        .push(grows("hw/sd/sd.c", 40))
                        .note(MARY, "@candor agree")
                        .lacking())
                .containsExactly(List.of("paths that nobody is named for"));
    }

    @Test
    void codeownersAreNamedByTheirAccounts() {
        String file = """
                hw/sd/ @mary
                hw/net/ noel@example.org @@owner
                docs/ @docs-team
                """;
        Parley parley = about().owners(".gitlab/CODEOWNERS", file)
                .push(grows("hw/sd/sd.c", 40), grows("hw/net/foo.c", 4), grows("docs/a.rst", 3))
                .member("105", Access.OWNER)
                .note(MARY, "@candor agree");
        assertThat(parley.lacking())
                .containsExactly(
                        List.of(),
                        List.of("codeowners (noel@example.org, @@owner)"),
                        List.of("codeowners (@docs-team)"));
        assertThat(parley.note(OLGA, "@candor agree").lacking())
                .containsExactly(List.of(), List.of(), List.of("codeowners (@docs-team)"));
    }

    @Test
    void aPolicyMayAskOneWordForEveryPath() {
        String file = Parley.MAINTAINERS + "\nBoards\nM: Bo <bo@example.org>\nF: hw/\n";
        Parley parley = about().owners("MAINTAINERS", file)
                .push(grows("hw/sd/sd.c", 40), grows("hw/misc/x.c", 4))
                .note(MARY, "@candor agree");
        assertThat(parley.lacking()).containsExactly(List.of("Boards"), List.of("Boards"));
        Terms strict = terms(Access.NONE, false);
        Terms each = new Terms(
                strict.forms(),
                true,
                strict.access(),
                List.of(),
                Terms.Each.PATH,
                strict.labels(),
                strict.tags(),
                false,
                365,
                30,
                List.of(),
                strict.people());
        assertThat(parley.under(each).lacking()).containsExactly(List.of(), List.of("Boards"));
    }

    @Test
    void sectionsOfOneNameAreToldApart() {
        String file = "Overall\nM: A <a@example.org>\nF: a/\n\nOverall\nM: B <b@example.org>\nF: b/\n";
        assertThat(about().owners("MAINTAINERS", file)
                        .patch(Given.ADA, grows("a/x.c", 1))
                        .lacking())
                .containsExactly(List.of("Overall"));
        assertThat(Grounds.of(about().owners("MAINTAINERS", file).snapshot().owners(), terms(Access.NONE, false))
                        .of(List.of("a/x.c", "b/y.c")))
                .extracting(Ground::name)
                .containsExactly("Overall (a@example.org)", "Overall (b@example.org)");
    }
}
