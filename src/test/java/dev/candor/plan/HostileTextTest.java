package dev.candor.plan;

import static dev.candor.submission.Given.SIGNED;
import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.isNew;
import static dev.candor.submission.Given.message;
import static dev.candor.submission.Given.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.agreement.Ruling;
import dev.candor.command.Command;
import dev.candor.policy.Judge;
import dev.candor.policy.Presets;
import dev.candor.submission.Given;
import dev.candor.submission.Note;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent, our note runs no quick action, mentions nobody, shows no picture and has one mark. */
class HostileTextTest {
    private static final Judge QEMU = new Judge(Presets.named("qemu-proposed").orElseThrow());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/close",
                "@all please look",
                "<!-- candor -->",
                "![x](http://beacon.example.org/x.png)",
                "<img src=http://beacon.example.org/x.png>",
                "` @all `` /merge ```",
                "| x | y |",
                "Closes #1, !2, ~label, :tada:, %milestone",
                "\u202e@lla",
                "x\r/close",
            })
    void aTrailerStaysText(String hostile) {
        String note = note(submission()
                .patch(
                        message("hw/sd: tidy", "It was untidy.", "AI-used-for: " + hostile + "\n" + SIGNED),
                        grows("hw/sd/sd.c", 40)));
        assertHarmless(note);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/`@all`/x_pb2.py", "a/|/x.pb.go", "/close/package-lock.json", "<b>/x_generated.h"})
    void aFileNameStaysText(String hostile) {
        assertHarmless(note(submission().patch(message("hw/sd: tidy", "It was untidy.", SIGNED), isNew(hostile, 4))));
    }

    @Test
    void aFaultStaysText() {
        assertHarmless(note(submission()
                .patch(message("hw/sd: tidy", "It was untidy.", SIGNED), grows("hw/sd/sd.c", 4))
                .unread("@all\n/close <!-- candor -->")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/close",
                "@all please look",
                "x<!-- candor -->",
                "![x](http://beacon.example.org/x.png)",
                "` @all `` /merge ```",
                "| x | y |",
                "\u202e@lla :tada:",
            })
    void whatPeopleSayStaysText(String hostile) {
        Given given = submission()
                .patch(
                        message("hw/sd: tidy", "It was untidy.", "AI-used-for: code\n" + SIGNED),
                        grows("hw/sd/sd.c", 40));
        Talked talked = new Talked(given.snapshot());

        String note = talked.note(
                QEMU,
                talked.said(hostile, new Command.Agree(hostile, Optional.empty()), new Ruling.Refused("No.")),
                talked.said(hostile, new Command.Ignore(hostile, hostile), new Ruling.Granted(List.of(hostile))),
                talked.said(hostile, new Command.Unclear(hostile), new Ruling.Refused(hostile)),
                talked.said(hostile, new Command.Help(), new Ruling.Granted(List.of("SD"))));

        assertThat(note).contains("What was said:", "can say:");
        assertHarmless(note);
    }

    /** Outside of code spans and blocks only our own words are left. */
    private static void assertHarmless(String note) {
        assertThat(note).endsWith(Note.MARK);
        String ours = withoutCode(note.substring(0, note.length() - Note.MARK.length()));
        assertThat(ours).doesNotContain("@", "<!--", "![", "<img", ":tada:");
        assertThat(note.lines()).noneMatch(line -> line.startsWith("/"));
    }

    /** What a Markdown reader takes for code: spans end at a run of just as many backticks. */
    private static String withoutCode(String note) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        while (at < note.length()) {
            int run = run(note, at);
            int end = run == 0 ? -1 : closing(note, at + run, run);
            if (end < 0) {
                rest.append(note, at, at + Math.max(1, run));
                at += Math.max(1, run);
            } else {
                at = end;
            }
        }
        return rest.toString();
    }

    private static int closing(String note, int from, int run) {
        int at = from;
        while (at < note.length()) {
            int here = run(note, at);
            if (here == run) {
                return at + run;
            }
            at += Math.max(1, here);
        }
        return -1;
    }

    private static int run(String note, int at) {
        int end = at;
        while (end < note.length() && note.charAt(end) == '`') {
            end++;
        }
        return end - at;
    }

    private static String note(Given given) {
        return Report.of(QEMU.judge(given.snapshot()), Given.PAGE, Set.of())
                .note()
                .orElse(Note.MARK);
    }
}
