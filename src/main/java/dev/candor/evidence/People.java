package dev.candor.evidence;

import java.util.HashSet;
import java.util.Set;

/** The names that persons in a message bear, so that a sentence about Claude Brisson is none about Claude. */
final class People {
    private final Set<String> names = new HashSet<>();

    private People() {}

    /** Of the author, and of everybody whom a line credits with a mailbox of their own. */
    static People of(String author, Message message) {
        var people = new People();
        people.add(author);
        for (Line line : message.lines()) {
            int colon = line.text().indexOf(':');
            int open = colon < 0 ? -1 : line.text().indexOf('<', colon);
            boolean addressed = line.prose() && open > 0 && line.text().indexOf('@', open) > 0;
            if (addressed && !line.text().regionMatches(true, open, "<noreply", 0, 8)) {
                people.add(line.text().substring(colon + 1, open));
            }
        }
        return people;
    }

    private void add(String name) {
        Words.value(name).forEach(word -> names.add(word.lower()));
    }

    /** Whether a bare name that people bear too is that of one of them. */
    boolean bear(Sentence sentence, Mention mention) {
        return mention.name().reading() == Name.Reading.NAME
                && mention.to() - mention.from() == 1
                && names.contains(sentence.lower(mention.from()));
    }
}
