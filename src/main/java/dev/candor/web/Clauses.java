package dev.candor.web;

import dev.candor.policy.Presets;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Cuts out of the text of a policy what it says about a rule, word for word. */
final class Clauses {
    /** The sections and keys that a rule goes by, besides its severity; {@code section.key} or a whole section. */
    private static final Map<String, List<String>> GOES_BY = Map.ofEntries(
            Map.entry("ai-declined", List.of("stance", "disclosing.background")),
            Map.entry("disclosure-missing", List.of("disclosing")),
            Map.entry("disclosure-empty", List.of("disclosing.trailer", "disclosing.accepted")),
            Map.entry("disclosure-value", List.of("disclosing.form", "disclosing.kinds", "disclosing.background")),
            Map.entry("scope-mismatch", List.of("disclosing.kinds", "files")),
            Map.entry("prior-agreement", List.of("stance", "small-fix", "disclosing.background", "agreement")),
            Map.entry("split-fixes", List.of("small-fix")),
            Map.entry("frequent-fixes", List.of("small-fix")),
            Map.entry("core-paths", List.of("files.core", "agreement")),
            Map.entry("small-fix", List.of("small-fix")),
            Map.entry("newcomer-size", List.of("newcomer")),
            Map.entry("ai-credit", List.of("crediting.forbidden")),
            Map.entry("model-named", List.of("crediting.model")),
            Map.entry("prompts", List.of("crediting.prompts")),
            Map.entry("agent-prose", List.of("canaries")),
            Map.entry("sign-off-missing", List.of("sign-off")),
            Map.entry("sign-off-mismatch", List.of("sign-off")),
            Map.entry("sign-off-forbidden", List.of("sign-off")),
            Map.entry("trailer-order", List.of("disclosing.trailer")),
            Map.entry("generated-files", List.of("files.generated")),
            Map.entry("background-use", List.of("disclosing.background")));

    private static final int LONGEST = 2_000;

    private final List<Source> sources;

    private Clauses(List<Source> sources) {
        this.sources = sources;
    }

    /** A policy, and after it the preset that it extends. */
    static Clauses of(String text) {
        Optional<Source> own = Source.of(text);
        Optional<Source> base = own.flatMap(source -> source.word("extends"))
                .flatMap(Presets::text)
                .flatMap(Source::of);
        return new Clauses(Stream.of(own, base).flatMap(Optional::stream).toList());
    }

    /** What is said about a rule, lines of YAML; empty when nothing is, or when the text cannot be read. */
    String about(String rule) {
        String said = Stream.concat(
                        GOES_BY.getOrDefault(rule, List.of()).stream(),
                        Stream.of("", ".likely", ".weak").map(grade -> "severities." + rule + grade))
                .flatMap(this::lines)
                .distinct()
                .collect(Collectors.joining("\n"));
        return Text.block(said, LONGEST);
    }

    private Stream<String> lines(String place) {
        int dot = place.indexOf('.');
        String section = dot < 0 ? place : place.substring(0, dot);
        Optional<String> key = dot < 0 ? Optional.empty() : Optional.of(place.substring(dot + 1));
        return sources.stream()
                .map(source -> source.cut(section, key))
                .filter(cut -> !cut.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    /** One text with its structure. */
    private record Source(List<String> lines, MappingNode root) {
        static Optional<Source> of(String text) {
            var options = new LoaderOptions();
            options.setMaxAliasesForCollections(10);
            options.setNestingDepthLimit(20);
            try {
                return new Yaml(options).compose(new StringReader(text)) instanceof MappingNode root
                        ? Optional.of(new Source(text.lines().toList(), root))
                        : Optional.empty();
            } catch (YAMLException unreadable) {
                return Optional.empty();
            }
        }

        Optional<String> word(String key) {
            return find(root, key)
                    .map(NodeTuple::getValueNode)
                    .filter(ScalarNode.class::isInstance)
                    .map(node -> ((ScalarNode) node).getValue());
        }

        List<String> cut(String section, Optional<String> key) {
            Optional<NodeTuple> found = find(root, section);
            if (found.isEmpty() || key.isEmpty()) {
                return found.map(this::text).orElse(List.of());
            }
            List<String> cut = new ArrayList<>();
            if (found.get().getValueNode() instanceof MappingNode inside) {
                find(inside, key.get()).ifPresent(tuple -> {
                    cut.add(section + ":");
                    cut.addAll(text(tuple));
                });
            }
            return cut;
        }

        private static Optional<NodeTuple> find(MappingNode mapping, String key) {
            return mapping.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                            && name.getValue().equals(key))
                    .findFirst();
        }

        /** Whole lines; a block ends where the next key begins, so that blank lines at its end go. */
        private List<String> text(NodeTuple tuple) {
            int first = tuple.getKeyNode().getStartMark().getLine();
            int last = lastLine(tuple.getValueNode());
            List<String> cut = new ArrayList<>(lines.subList(first, Math.min(lines.size(), last + 1)));
            while (!cut.isEmpty() && isNothing(cut.getLast())) {
                cut.removeLast();
            }
            return cut;
        }

        private static int lastLine(Node value) {
            var end = value.getEndMark();
            return end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
        }

        private static boolean isNothing(String line) {
            return line.isBlank() || line.strip().startsWith("#");
        }
    }
}
