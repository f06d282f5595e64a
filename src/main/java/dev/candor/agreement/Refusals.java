package dev.candor.agreement;

import java.util.Collection;

/** Why something does not count, to the one who said it. */
final class Refusals {
    static final String EDITED = "It was changed after it was written; please say it in a new note.";
    static final String FORM = "The policy does not take an agreement in this form.";
    static final String OWN = "Nobody decides about their own patches; another maintainer has to.";
    static final String UNPROVEN = "Nothing proves who sent the mail, and the policy asks for that.";
    static final String NO_AUTHORITY = "Only somebody who answers for what is touched can decide that.";
    static final String OTHER_AREA = "Nothing here touches an area of that name.";
    static final String NOT_YOURS = "That area is for somebody else to decide.";
    static final String OTHER_NAME = "The line names somebody else than its sender.";
    static final String PUSHED = "It was said before the newest push; please look at that and say it again.";
    static final String PAST = "That day is past; a standing agreement ends on a day to come.";
    static final String NOT_AUTHOR = "Only the author can say what AI was used for.";
    static final String NO_RULE = "There is no rule of that name; the report page lists those that there are.";
    static final String NEVER = "The policy lets nobody set that rule aside.";

    private Refusals() {}

    static String tooFar(int days) {
        return "A standing agreement reaches at most %d days ahead.".formatted(days);
    }

    static String kinds(Collection<String> kinds) {
        return "The policy knows these kinds of use: %s."
                .formatted(String.join(", ", kinds.stream().sorted().toList()));
    }
}
