package dev.candor.evidence;

import dev.candor.git.Person;
import dev.candor.submission.Account;
import dev.candor.submission.Patch;
import java.util.List;
import java.util.Optional;

/** Short ways to read a text in a test. */
final class Read {
    static final Person ADA = new Person("Ada Palmer", "ada@example.org");
    static final Account ADAS = new Account("7", "ada", "Ada Palmer");
    private static final Marks MARKS = Marks.bundled(List.of("biblioklept"));

    private Read() {}

    static Evidence message(String message) {
        return by(ADA, message);
    }

    static Evidence by(Person author, String message) {
        return MARKS.in(new Patch("0".repeat(40), author, message, Optional.empty()), List.of());
    }

    /** A patch whose message ends in the line. */
    static Evidence trailer(String line) {
        return message("hw/sd: tidy the error path\n\nThe label is only used once.\n\n" + line
                + "\nSigned-off-by: Ada Palmer <ada@example.org>\n");
    }

    /** A patch whose message has the sentence as its text. */
    static Evidence sentence(String sentence) {
        return message("hw/sd: tidy the error path\n\n" + sentence + "\n");
    }

    static Evidence description(String description) {
        return MARKS.around("", description, ADAS);
    }

    static Evidence branch(String branch) {
        return MARKS.around(branch, "", ADAS);
    }

    static Evidence opener(Account account) {
        return MARKS.around("", "", account);
    }

    /** {@code Tool strength where} of each mark. */
    static List<String> marks(Evidence evidence) {
        return evidence.marks().stream()
                .map(m -> (m.tool() + " " + m.strength() + " " + m.where()).toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    static List<String> reasons(Evidence evidence) {
        return evidence.ignored().stream().map(Ignored::reason).toList();
    }
}
