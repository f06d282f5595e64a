package dev.candor.policy.rules;

import dev.candor.evidence.Mark;
import dev.candor.git.Trailer;
import dev.candor.policy.Case;
import dev.candor.policy.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds the lines that a finding quotes. */
final class Quotes {
    private Quotes() {}

    static List<String> disclosure(Case submission, Reading reading) {
        return trailers(reading, t -> t.is(submission.policy().disclosing().trailer()));
    }

    static List<String> trailers(Reading reading, Predicate<Trailer> wanted) {
        return reading.trailers().stream()
                .filter(wanted)
                .map(t -> t.key() + ": " + t.value())
                .toList();
    }

    static List<String> marks(List<Mark> marks) {
        return marks.stream().map(Mark::text).distinct().toList();
    }

    /** The trailer key that a mark was read from, with hyphens; empty for other marks. */
    static Optional<String> key(Mark mark) {
        int colon = mark.text().indexOf(':');
        return mark.where() == Mark.Where.TRAILER && colon > 0
                ? Optional.of(mark.text()
                        .substring(0, colon)
                        .strip()
                        .toLowerCase(Locale.ROOT)
                        .replace(' ', '-'))
                : Optional.empty();
    }

    /** Whether the mark says which tool it was. */
    static boolean namesTool(Mark mark) {
        return !mark.tool().equals("AI (unnamed)");
    }
}
