package dev.candor.policy;

import dev.candor.policy.Policy.Disclosing;
import dev.candor.policy.Policy.Disclosing.Form;
import dev.candor.policy.Policy.Disclosing.Where;
import dev.candor.policy.Policy.Stance;
import dev.candor.policy.Policy.Wish;
import dev.candor.policy.rules.Rules;
import dev.candor.scope.Change;
import dev.candor.submission.Digest;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a policy file, strictly: what is not understood is a problem, never ignored.
 *
 * <p>SnakeYAML's nodes are used, not a data binder: they carry the line of every key, and a key that is missing can be
 * looked for in the policy that the file extends.
 */
final class PolicyReader {
    /** A policy is a page of text; more than this is not one. */
    static final int MOST_CHARACTERS = 256 * 1024;

    private final List<Problem> problems = new ArrayList<>();
    private final Function<String, Optional<String>> presets;

    /** @param presets the text of a preset by name, for {@code extends} */
    PolicyReader(Function<String, Optional<String>> presets) {
        this.presets = presets;
    }

    /**
     * @param where the file, for messages
     * @throws PolicyException with every problem found
     */
    Policy read(String where, String text) throws PolicyException {
        Optional<Node> node = compose(text);
        if (node.isEmpty()) {
            throw new PolicyException(where, problems);
        }
        Optional<String> baseText = node.flatMap(this::extended);
        Optional<Section> base = baseText.flatMap(this::compose)
                .map(n -> new Section("", Optional.of(n), Optional.empty(), new ArrayList<>()));
        Section root = new Section("", node, base, problems);
        Policy policy = policy(root, text, Digest.of(text, baseText.orElse("")));
        if (!problems.isEmpty()) {
            throw new PolicyException(where, problems);
        }
        return policy;
    }

    private Optional<Node> compose(String text) {
        if (text.length() > MOST_CHARACTERS) {
            problems.add(
                    new Problem(0, "%d characters; a policy has at most %d".formatted(text.length(), MOST_CHARACTERS)));
            return Optional.empty();
        }
        var options = new LoaderOptions();
        options.setNestingDepthLimit(20);
        options.setMaxAliasesForCollections(0);
        try {
            Optional<Node> node = Optional.ofNullable(new Yaml(options).compose(new StringReader(text)));
            if (node.isEmpty()) {
                problems.add(
                        new Problem(0, "the file is empty; expected a policy, beginning with 'name:' or 'extends:'"));
            }
            return node;
        } catch (MarkedYAMLException broken) {
            int line = broken.getProblemMark() == null
                    ? 0
                    : broken.getProblemMark().getLine() + 1;
            problems.add(new Problem(line, "not YAML: " + broken.getProblem()));
        } catch (YAMLException broken) {
            problems.add(new Problem(0, "not YAML: " + Words.shorten(String.valueOf(broken.getMessage()), 200)));
        }
        return Optional.empty();
    }

    private Optional<String> extended(Node node) {
        Section head = new Section("", Optional.of(node), Optional.empty(), new ArrayList<>());
        Optional<String> name = head.text("extends");
        Optional<String> text = name.flatMap(presets);
        if (name.isPresent() && text.isEmpty()) {
            problems.add(new Problem(
                    0,
                    "'extends' names '%s', which is no preset%s"
                            .formatted(Words.shorten(name.get(), 60), Words.didYouMean(name.get(), Presets.names()))));
        }
        return text;
    }

    private Policy policy(Section root, String text, String digest) {
        root.text("extends");
        Policy.SmallFix small = smallFix(root.section("small-fix"));
        var policy = new Policy(
                root.required("name"),
                root.text("title").orElseGet(() -> root.text("name").orElse("")),
                digest,
                text,
                root.text("url").orElse(""),
                source(root.section("source")),
                root.oneOf("stance", Stance.class, Stance.SCOPES),
                root.oneOf("mode", Mode.class, Mode.ADVISORY),
                disclosing(root.section("disclosing")),
                crediting(root.section("crediting")),
                signOff(root.section("sign-off")),
                small,
                newcomerLines(root.section("newcomer")),
                files(root.section("files")),
                root.list("canaries"),
                root.list("unchecked"),
                exempt(root.section("exempt")),
                labels(root.section("labels")),
                TermsReader.read(root.section("agreement"), root.section("people")),
                severities(root.section("severities"), small.windowDays() > 0),
                root.sections("examples").stream().map(this::example).toList());
        root.close();
        new Manners(problems).check(policy);
        return policy;
    }

    private static Policy.Source source(Section s) {
        var source =
                new Policy.Source(s.text("text").orElse(""), s.text("read").orElse(""), s.flag("second-hand", false));
        s.close();
        return source;
    }

    private static Disclosing disclosing(Section s) {
        var disclosing = new Disclosing(
                s.oneOf("wish", Disclosing.Asked.class, Disclosing.Asked.OPTIONAL),
                s.someOf("not-for", Change.class, Set.of()),
                s.oneOf("where", Where.class, Where.TRAILER),
                s.text("trailer").orElse(""),
                s.list("accepted"),
                s.oneOf("form", Form.class, Form.FREE),
                s.list("kinds"),
                s.list("background"),
                s.text("section").orElse(""));
        s.close();
        return disclosing;
    }

    private static Policy.Crediting crediting(Section s) {
        var crediting = new Policy.Crediting(
                s.list("forbidden"),
                s.oneOf("model", Wish.class, Wish.OPTIONAL),
                s.oneOf("prompts", Wish.class, Wish.OPTIONAL));
        s.close();
        return crediting;
    }

    private static Policy.SignOff signOff(Section s) {
        var signOff = new Policy.SignOff(s.oneOf("wish", Wish.class, Wish.OPTIONAL), s.flag("matches-author", false));
        s.close();
        return signOff;
    }

    private static Policy.SmallFix smallFix(Section s) {
        var smallFix = new Policy.SmallFix(
                s.number("lines", Integer.MAX_VALUE), s.number("window-days", 0), s.number("window-lines", 0));
        s.close();
        return smallFix;
    }

    private static int newcomerLines(Section s) {
        int lines = s.number("lines", Integer.MAX_VALUE);
        s.close();
        return lines;
    }

    private static Policy.Files files(Section s) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (String kind : List.of("code", "tests", "docs", "build", "generated", "data")) {
            if (!s.list(kind).isEmpty()) {
                kinds.put(kind, s.list(kind));
            }
        }
        var files = new Policy.Files(
                kinds,
                s.list("core"),
                s.text("comments-count-as").orElse("docs").equals("docs"));
        s.text("comments-count-as")
                .filter(read -> !read.equals("docs") && !read.equals("nothing"))
                .ifPresent(read -> s.wrong("comments-count-as", read, "docs or nothing"));
        s.close();
        return files;
    }

    private static Policy.Exempt exempt(Section s) {
        var exempt = new Policy.Exempt(s.list("people"), s.list("paths"));
        s.close();
        return exempt;
    }

    private static Policy.Labels labels(Section s) {
        Section use = s.section("use");
        Map<String, String> byKind = new LinkedHashMap<>(
                Map.of("code", "AI: code", "tests", "AI: tests", "docs", "AI: docs", "research", "AI: research"));
        use.keys().forEach(kind -> use.text(kind).ifPresent(label -> byKind.put(kind, label)));
        Section verdict = s.section("verdict");
        Map<Outcome, String> byOutcome = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            String word = outcome == Outcome.PASS || outcome == Outcome.WARN ? "ok" : Section.word(outcome);
            byOutcome.put(outcome, verdict.text(word).orElse("ai-policy::" + word));
        }
        var labels = new Policy.Labels(byKind, s.text("asked").orElse("AI: asked"), byOutcome);
        verdict.close();
        s.close();
        return labels;
    }

    /** @param window whether small fixes are summed over days, which is of no use without the rule that says so */
    private static Map<String, Severity> severities(Section s, boolean window) {
        Map<String, Severity> severities = new TreeMap<>();
        for (String rule : Rules.names()) {
            s.severity(rule).ifPresent(severity -> severities.put(rule, severity));
        }
        if (window && !s.has("frequent-fixes")) {
            severities.put("frequent-fixes", Severity.MAINTAINER);
        }
        s.close();
        return severities;
    }

    private Policy.Example example(Section s) {
        Section files = s.section("files");
        Map<String, Integer> added = new LinkedHashMap<>();
        files.keys().forEach(path -> added.put(path, files.number(path, 0)));
        files.close();
        var example = new Policy.Example(
                s.required("name"),
                s.required("message"),
                added,
                s.required("author"),
                s.oneOf("expect", Outcome.class, Outcome.PASS),
                s.has("findings") ? Optional.of(s.list("findings")) : Optional.empty());
        s.close();
        return example;
    }
}
