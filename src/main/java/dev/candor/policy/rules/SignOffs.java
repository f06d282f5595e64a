package dev.candor.policy.rules;

import dev.candor.git.Person;
import dev.candor.git.Trailer;
import dev.candor.policy.Reading;
import java.util.List;

/** The sign-offs of a patch, in their order. */
final class SignOffs {
    static final String KEY = "Signed-off-by";

    private SignOffs() {}

    static List<Person> of(Reading reading) {
        return reading.trailers().stream()
                .filter(t -> t.is(KEY))
                .map(Trailer::value)
                .map(Person::of)
                .toList();
    }

    /** Name or address is enough: people sign from work and commit from home. */
    static boolean same(Person one, Person other) {
        return (!one.email().isEmpty() && one.email().equalsIgnoreCase(other.email()))
                || (!one.name().isEmpty() && one.name().equalsIgnoreCase(other.name()));
    }
}
