package dev.candor.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final Set<String> NAMES = Set.of("candor");
    private static final Set<String> TAGS = Set.of("AI-agreed-by");

    @Test
    void everyCommandOfTheGrammar() {
        assertThat(said("""
                @candor help
                @candor recheck
                @candor explain
                @candor used-for tests, docs
                @candor not used
                @candor agree
                @candor agree SD (Secure Card)
                @candor agree SD (Secure Card) until 2027-01-31
                @candor agree until 2027-01-31
                @candor revoke
                """))
                .containsExactly(
                        new Command.Help(),
                        new Command.Recheck(),
                        new Command.Explain(),
                        new Command.UsedFor(List.of("tests", "docs")),
                        new Command.NotUsed(),
                        new Command.Agree("", Optional.empty()),
                        new Command.Agree("SD (Secure Card)", Optional.empty()),
                        new Command.Agree("SD (Secure Card)", Optional.of(LocalDate.of(2027, 1, 31))),
                        new Command.Agree("", Optional.of(LocalDate.of(2027, 1, 31))),
                        new Command.Revoke());
        assertThat(said("@candor ignore sign-off-mismatch because he married and changed his name."))
                .containsExactly(new Command.Ignore("sign-off-mismatch", "he married and changed his name"));
    }

    @Test
    void peopleWriteAsPeopleDo() {
        assertThat(said("Thanks, that is fine.\r\n@Candor: Agree!\r\n\r\nCheers"))
                .containsExactly(agree());
        assertThat(said("@candor, used for Tests (the qtest) please")).containsExactly(usedFor("tests"));
        assertThat(said("@candor used-for none")).containsExactly(new Command.NotUsed());
        assertThat(said("- @candor not-used\n- a point")).containsExactly(new Command.NotUsed());
        assertThat(said("Fine by me\n-- \n@candor agree")).isEmpty();
        assertThat(said("@candor agree\n-- \nMary")).containsExactly(agree());
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\u202f", "\u2007", "\u2009", "\u3000", " \u00a0", "\t\u3000 "})
    void aBlankOfAnyWidthIsABlank(String blank) {
        assertThat(said("@candor agree SD (Secure Card) until 2027-01-31".replace(" ", blank)))
                .containsExactly(new Command.Agree("SD (Secure Card)", Optional.of(LocalDate.of(2027, 1, 31))));
        assertThat(said("@candor used for tests, docs".replace(" ", blank))).containsExactly(usedFor("tests", "docs"));
        assertThat(said("@candor:" + blank + "agree" + blank)).containsExactly(agree());
        assertThat(said("@candor ignore explanation because we spoke".replace(" ", blank)))
                .containsExactly(new Command.Ignore("explanation", "we spoke"));
        assertThat(said("AI-agreed-by:" + blank + "Mary <mary@example.org>"))
                .containsExactly(new Command.Tag("AI-agreed-by", new Person("Mary", "mary@example.org")));
        assertThat(said("thanks" + blank + "@candor agree")).isEmpty();
        assertThat(said(">" + blank + "@candor agree")).isEmpty();
    }

    @Test
    void aLineOfAMailAgreesToo() {
        assertThat(said("> +    x\n\nAI-agreed-by: Mary Maintainer <mary@example.org>\n"))
                .containsExactly(new Command.Tag("AI-agreed-by", new Person("Mary Maintainer", "mary@example.org")));
        assertThat(said("> AI-agreed-by: Mary Maintainer <mary@example.org>\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> @candor agree",
                ">@candor agree",
                "> > @candor agree",
                "> a line that a program broke so that the rest of it stands below and says\n@candor agree",
                "- > @candor agree",
                ">>>\n@candor agree\n>>>",
                ">>>\nsomebody said\n\n@candor agree\n\n>>>\nno",
                "On Mon, 2 Nov 2026 at 10:00, Ada <ada@example.org> wrote:\n> Say\n> @candor agree",
                "No.\n\nOn Mon, 2 Nov 2026 at 10:00, Ada\n<ada@example.org> wrote:\n\nSay\n\n@candor agree",
                "No.\n\n-----Original Message-----\nFrom: Ada\n\n@candor agree",
                "No.\n\nFrom: Ada <ada@example.org>\nSent: Monday\n\n@candor agree",
                "No.\n\n*From:* Ada <ada@example.org>\n*Sent:* Monday\n\n@candor agree",
            })
    void whatIsQuotedIsNotSaid(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    @candor agree",
                "\t@candor agree",
                "`@candor agree`",
                "```\n@candor agree\n```",
                "```\n@candor agree",
                "~~~ sh\n@candor agree\n~~~",
                "````\n```\n@candor agree\n````",
                "- ```\n  @candor agree\n  ```",
                "1. one\n\n   ~~~\n   @candor agree\n   ~~~",
                "like `this\n@candor agree\nthat` one",
                "like ``a ` b\n@candor agree\n`` one",
                "\\` and `\n@candor agree\n` is code",
                "<!--\n@candor agree\n-->",
                "hidden <!-- from\n@candor agree\n--> view",
                "<pre>\n@candor agree\n</pre>",
                "<blockquote>\n@candor agree\n</blockquote>",
                "<a title=\"x\n@candor agree\n\">",
                "| a |\n|---|\n| @candor agree |",
                "# @candor agree",
            })
    void codeAndMarkupSayNothing(String text) {
        assertThat(said(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thanks @candor agree",
                "@candor-bot agree",
                "@candorr agree",
                "@candoragree",
                "@candor-agree",
                "@candor/agree",
                "@саndor agree",
                "@candor\u200b agree",
                "candor agree",
                "/candor agree",
                "@all agree",
                "@candor",
                "@candor thanks, nice",
                "@candor is this fine?",
                "@candor not really",
                "@candor used to be quieter",
                "",
            })
    void talkIsNoCommand(String text) {
        assertThat(said(text)).isEmpty();
    }

    @Test
    void aSlipOfThePenIsAnswered() {
        assertThat(said("@candor agre")).containsExactly(unclear("'agre' is no command; did you mean 'agree'?"));
        assertThat(said("@candor agree until tomorrow"))
                .containsExactly(unclear("'until' takes a day such as 2027-01-31; read 'tomorrow'"));
        assertThat(said("@candor agree until 2027-02-30"))
                .containsExactly(unclear("'until' takes a day such as 2027-01-31; read '2027-02-30'"));
        assertThat(said("@candor ignore sign-off-missing"))
                .containsExactly(unclear("'ignore' takes a rule and a reason: 'ignore RULE because ...'"));
        assertThat(said("@candor ignore sign-off-missing because"))
                .containsExactly(unclear("'ignore' takes a rule and a reason: 'ignore RULE because ...'"));
        assertThat(said("@candor used-for"))
                .containsExactly(unclear("'used-for' says for what, such as 'used-for tests, docs'"));
        assertThat(said("@candor recheck now"))
                .containsExactly(unclear("'recheck' stands alone; read 'now' behind it"));
    }

    @Test
    void aFloodIsCutShort() {
        assertThat(said("@candor help\n".repeat(1000))).hasSize(10);
    }

    private static List<Command> said(String text) {
        return Commands.in(text, NAMES, TAGS);
    }

    private static Command agree() {
        return new Command.Agree("", Optional.empty());
    }

    private static Command usedFor(String... kinds) {
        return new Command.UsedFor(List.of(kinds));
    }

    private static Command unclear(String why) {
        return new Command.Unclear(why);
    }
}
