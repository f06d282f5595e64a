package dev.candor.policy;

import dev.candor.evidence.Assistance;
import dev.candor.evidence.Disclosure;
import dev.candor.evidence.Disclosures;
import dev.candor.git.Trailer;
import dev.candor.policy.Policy.Disclosing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a patch declares, in the form that the policy asks for. */
final class Declared {
    private final Disclosing asked;

    Declared(Disclosing asked) {
        this.asked = asked;
    }

    /**
     * A line that stands above a blank line is no trailer for git, but its author has said it all the same.
     *
     * @param trailers of the message, as git reads them
     */
    Optional<Disclosure> in(List<Trailer> trailers, String message) {
        Optional<Disclosure> declared = in(trailers);
        return declared.isPresent() ? declared : in(stray(message));
    }

    private Optional<Disclosure> in(List<Trailer> trailers) {
        return switch (asked.form()) {
            case KINDS, FREE -> Disclosures.read(trailers, asked.trailer());
            case TOOL, LLM, AGENT_MODEL -> tools(trailers);
        };
    }

    private Optional<Disclosure> tools(List<Trailer> trailers) {
        List<Trailer> ours = trailers.stream().filter(this::asks).toList();
        List<Disclosure.Item> items = ours.stream()
                .map(Trailer::value)
                .filter(Declared::namesTool)
                .map(value -> new Disclosure.Item("", value))
                .toList();
        boolean empty =
                ours.stream().anyMatch(t -> t.is(asked.trailer()) && t.value().isBlank());
        return items.isEmpty() && !empty ? Optional.empty() : Optional.of(new Disclosure(items));
    }

    private boolean asks(Trailer trailer) {
        return trailer.is(asked.trailer()) || asked.accepted().stream().anyMatch(trailer::is);
    }

    private static boolean namesTool(String value) {
        return switch (Assistance.read(value)) {
            case Assistance.Tools tools -> true;
            case Assistance.Yes yes -> true;
            case Assistance.Human human -> false;
            case Assistance.Machine machine -> false;
            case Assistance.Nobody nobody -> false;
            case Assistance.Unclear unclear -> false;
        };
    }

    private List<Trailer> stray(String message) {
        return Stream.concat(Stream.of(asked.trailer()), asked.accepted().stream())
                .filter(key -> !key.isEmpty())
                .flatMap(key -> Disclosures.lines(message, key).stream())
                .toList();
    }
}
