package dev.candor.policy;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a policy file, read strictly: every key asked for is noted, and {@link #close} reports the keys that
 * nobody asked for. A key that is missing here is looked for in the section of the policy that this one extends.
 */
final class Section {
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final String path;
    private final Optional<Section> base;
    private final List<Problem> problems;

    Section(String path, Optional<Node> node, Optional<Section> base, List<Problem> problems) {
        this.path = path;
        this.base = base;
        this.problems = problems;
        node.ifPresent(this::enter);
    }

    private void enter(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problem(node, "%s should be a list of 'key: value' lines".formatted(path.isEmpty() ? "a policy" : path));
            return;
        }
        for (var tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problem(tuple.getKeyNode(), "a key should be a plain word");
            } else if (nodes.put(key.getValue(), tuple.getValueNode()) != null) {
                problem(key, "'%s' stands here twice; keep one".formatted(at(key.getValue())));
            } else {
                lines.put(key.getValue(), line(key));
            }
        }
    }

    Section section(String key) {
        return new Section(at(key), own(key), base.map(b -> b.section(key)), problems);
    }

    boolean has(String key) {
        return own(key).isPresent() || base.filter(b -> b.has(key)).isPresent();
    }

    /** The keys that stand in this section or in the one it extends, in order. */
    Set<String> keys() {
        Set<String> keys = new java.util.LinkedHashSet<>(base.map(Section::keys).orElseGet(Set::of));
        keys.addAll(nodes.keySet());
        return keys;
    }

    Optional<String> text(String key) {
        Optional<Node> node = own(key);
        if (node.isEmpty()) {
            return base.flatMap(b -> b.text(key));
        }
        if (node.get() instanceof ScalarNode scalar) {
            return Optional.of(scalar.getValue().strip());
        }
        problem(node.get(), "'%s' should be a text".formatted(at(key)));
        return Optional.empty();
    }

    String required(String key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            problems.add(new Problem(0, "'%s' is missing".formatted(at(key))));
        }
        return text.orElse("");
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        Optional<String> text = text(key);
        Optional<E> known = text.flatMap(read -> constant(type, read));
        text.filter(read -> known.isEmpty()).ifPresent(read -> wrong(key, read, "one of " + words(type)));
        return known.orElse(otherwise);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    /** The words of a list; the ones given when there is no such list. */
    <E extends Enum<E>> Set<E> someOf(String key, Class<E> type, Set<E> otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        Set<E> some = new HashSet<>();
        for (String read : list(key)) {
            constant(type, read).ifPresentOrElse(some::add, () -> wrong(key, read, "one of " + words(type)));
        }
        return some;
    }

    List<String> list(String key, List<String> otherwise) {
        return has(key) ? list(key) : otherwise;
    }

    /** Empty for a rule that is not named here, or off. */
    Optional<Severity> severity(String key) {
        Optional<String> text = text(key).filter(read -> !read.equals("off"));
        Optional<Severity> known = text.flatMap(read -> constant(Severity.class, read));
        text.filter(read -> known.isEmpty())
                .ifPresent(read -> wrong(key, read, "one of " + words(Severity.class) + ", off"));
        return known;
    }

    int number(String key, int otherwise) {
        Optional<String> text = text(key);
        if (text.filter(t -> t.matches("[0-9]{1,8}")).isPresent()) {
            return Integer.parseInt(text.get());
        }
        text.ifPresent(read -> wrong(key, read, "a whole number"));
        return otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        Optional<String> text = text(key);
        text.filter(t -> !t.equals("true") && !t.equals("false")).ifPresent(read -> wrong(key, read, "true or false"));
        return text.map("true"::equals).orElse(otherwise);
    }

    List<String> list(String key) {
        Optional<Node> node = own(key);
        if (node.isEmpty()) {
            return base.map(b -> b.list(key)).orElseGet(List::of);
        }
        if (node.get() instanceof SequenceNode sequence
                && sequence.getValue().stream().allMatch(ScalarNode.class::isInstance)) {
            return sequence.getValue().stream()
                    .map(item -> ((ScalarNode) item).getValue().strip())
                    .toList();
        }
        problem(node.get(), "'%s' should be a list, such as [one, two]".formatted(at(key)));
        return List.of();
    }

    /** The mappings of a list; the list of an extended policy is not inherited. */
    List<Section> sections(String key) {
        Optional<Node> node = own(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            problem(node.get(), "'%s' should be a list".formatted(at(key)));
            return List.of();
        }
        return sequence.getValue().stream()
                .map(item -> new Section(at(key), Optional.of(item), Optional.empty(), problems))
                .toList();
    }

    void wrong(String key, String read, String expected) {
        problems.add(new Problem(
                lines.getOrDefault(key, 0),
                "'%s' is '%s'; expected %s".formatted(at(key), Words.shorten(read, 60), expected)));
    }

    /** Reports the keys that nobody asked for. */
    void close() {
        lines.forEach((key, line) -> {
            if (!known.contains(key)) {
                problems.add(new Problem(
                        line,
                        "unknown key '%s'%s".formatted(Words.shorten(at(key), 60), Words.didYouMean(key, known))));
            }
        });
    }

    private Optional<Node> own(String key) {
        known.add(key);
        return Optional.ofNullable(nodes.get(key));
    }

    private void problem(Node node, String text) {
        problems.add(new Problem(line(node), text));
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        return String.join(
                ", ",
                List.of(type.getEnumConstants()).stream().map(Section::word).toList());
    }
}
