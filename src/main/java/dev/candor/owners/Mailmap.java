package dev.candor.owners;

import dev.candor.git.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The project's {@code .mailmap}: who goes by another name or address today. Read as get_maintainer.pl does, which minds
 * capitals, unlike git.
 *
 * @param names the right name by address as written
 * @param addresses the right address by address as written
 * @param people the right person where name and address have to fit both
 */
public record Mailmap(Map<String, String> names, Map<String, String> addresses, Map<Person, Person> people) {
    public static final Mailmap EMPTY = new Mailmap(Map.of(), Map.of(), Map.of());

    public Mailmap {
        names = Map.copyOf(names);
        addresses = Map.copyOf(addresses);
        people = Map.copyOf(people);
    }

    /** Reads the four forms of {@code git help mailmap}; lines of any other form are left out. */
    public static Mailmap parse(String text) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        Map<Person, Person> people = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            String entry = line.split("#", 2)[0].strip();
            int close = entry.indexOf('>');
            Optional<Person> right = Addresses.one(entry.substring(0, close + 1));
            if (right.isEmpty()) {
                continue;
            }
            Person known = right.get();
            String wrong = entry.substring(close + 1).strip();
            Person as = Addresses.one(wrong).orElse(known);
            if (!as.name().isEmpty() && !wrong.isEmpty()) {
                people.put(as, known);
                continue;
            }
            if (!known.name().isEmpty()) {
                names.put(as.email(), known.name());
            }
            if (!wrong.isEmpty()) {
                addresses.put(as.email(), known.email());
            }
        }
        return new Mailmap(names, addresses, people);
    }

    /** The person as they are known today. */
    Person today(Person person) {
        Person exact = people.get(person);
        if (exact != null) {
            return exact;
        }
        return new Person(
                names.getOrDefault(person.email(), person.name()),
                addresses.getOrDefault(person.email(), person.email()));
    }
}
