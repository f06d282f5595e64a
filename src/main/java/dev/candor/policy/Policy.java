package dev.candor.policy;

import dev.candor.agreement.Terms;
import dev.candor.scope.Change;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A project's AI-contribution policy, as its file says it. {@code policy-file.md} beside the presets explains every key.
 *
 * @param name of the preset or of the project's file
 * @param title for people
 * @param digest {@code sha256:} and the hex digest of the text it was read from
 * @param text it was read from, without the preset that it extends
 * @param url where the policy's own words stand
 * @param source where the facts of a preset come from and when they were read
 * @param stance what the policy does with AI content as a rule
 * @param terms who can agree to AI use that the policy does not allow of itself
 * @param newcomerLines the most added lines outside of tests that the policy wants of new contributors
 * @param unchecked what the policy asks that no tool can see, a sentence each
 * @param severities by rule name; a rule that is not named here is off
 */
public record Policy(
        String name,
        String title,
        String digest,
        String text,
        String url,
        Source source,
        Stance stance,
        Mode mode,
        Disclosing disclosing,
        Crediting crediting,
        SignOff signOff,
        SmallFix smallFix,
        int newcomerLines,
        Files files,
        List<String> canaries,
        List<String> unchecked,
        Exempt exempt,
        Labels labels,
        Terms terms,
        Map<String, Severity> severities,
        List<Example> examples) {
    public Policy {
        canaries = List.copyOf(canaries);
        unchecked = List.copyOf(unchecked);
        severities = Map.copyOf(severities);
        examples = List.copyOf(examples);
    }

    /** What a policy does with AI content: declines it, allows it in listed scopes, asks to be told, asks for approval. */
    public enum Stance {
        BAN,
        SCOPES,
        DISCLOSE,
        APPROVAL
    }

    /** Whether a thing must be there, may be there, or must not. */
    public enum Wish {
        REQUIRED,
        OPTIONAL,
        FORBIDDEN
    }

    /**
     * Where a preset's facts come from.
     *
     * @param read the day, ISO-8601
     * @param secondHand whether only a report about the text was read
     */
    public record Source(String text, String read, boolean secondHand) {}

    /**
     * How AI use is disclosed.
     *
     * @param wish whether AI content has to be disclosed
     * @param notFor kinds of change that need no disclosure
     * @param where in a trailer, in a section of the description, or in either
     * @param trailer the key asked for; empty where none is
     * @param accepted further keys that count as disclosure
     * @param form what the value has to look like
     * @param kinds the values of the form {@code KINDS}
     * @param background kinds that put no AI content into the patch: no cap, no scope
     * @param section heading in the description; empty where none is asked for
     */
    public record Disclosing(
            Asked wish,
            Set<Change> notFor,
            Where where,
            String trailer,
            List<String> accepted,
            Form form,
            List<String> kinds,
            List<String> background,
            String section) {
        /** How much disclosure is asked for. */
        public enum Asked {
            REQUIRED,
            /** Who leaves it out is reminded, no more. */
            ENCOURAGED,
            OPTIONAL,
            FORBIDDEN
        }

        /** Where disclosure is looked for. */
        public enum Where {
            TRAILER,
            DESCRIPTION,
            EITHER
        }

        /** The grammar of the trailer's value. */
        public enum Form {
            /** {@code tests, docs (explanation)}. */
            KINDS,
            /** The name of a tool, with whatever follows. */
            TOOL,
            /** {@code LLM} with the tools behind it that are no AI; a tool's name counts as well. */
            LLM,
            /** {@code agent:model} with whatever follows. */
            AGENT_MODEL,
            /** Anything. */
            FREE
        }

        public Disclosing {
            notFor = Set.copyOf(notFor);
            accepted = List.copyOf(accepted);
            kinds = List.copyOf(kinds);
            background = List.copyOf(background);
        }
    }

    /**
     * What may be credited in trailers.
     *
     * @param forbidden keys that must not name a tool
     * @param model whether tool and model are to be named
     * @param prompts whether prompts and conversations may be in the message
     */
    public record Crediting(List<String> forbidden, Wish model, Wish prompts) {
        public Crediting {
            forbidden = List.copyOf(forbidden);
        }
    }

    /**
     * The Developer's Certificate of Origin.
     *
     * @param wish whether patches are signed off at all
     * @param matchesAuthor whether one of the sign-offs has to be the author's
     */
    public record SignOff(Wish wish, boolean matchesAuthor) {}

    /**
     * What counts as a small fix.
     *
     * @param lines the most added lines of code that still are small
     * @param windowDays how far back an author's small fixes are summed; 0 = not at all
     * @param windowLines the most lines in that window
     */
    public record SmallFix(int lines, int windowDays, int windowLines) {}

    /**
     * Which paths are what; globs, tried before the defaults.
     *
     * @param kinds by kind, in the contract's words
     * @param core paths where any AI content needs a maintainer
     * @param commentsAreDocs whether added comment lines count as docs; otherwise as nothing
     */
    public record Files(Map<String, List<String>> kinds, List<String> core, boolean commentsAreDocs) {
        public Files {
            kinds = Map.copyOf(kinds);
            core = List.copyOf(core);
        }
    }

    /**
     * Whom and what the policy leaves alone.
     *
     * @param people addresses and account names
     * @param paths globs
     */
    public record Exempt(List<String> people, List<String> paths) {
        public Exempt {
            people = List.copyOf(people);
            paths = List.copyOf(paths);
        }
    }

    /**
     * The labels on the forge.
     *
     * @param use by declared kind
     * @param asked while an answer is awaited
     * @param verdict by outcome
     */
    public record Labels(Map<String, String> use, String asked, Map<Outcome, String> verdict) {
        public Labels {
            use = Map.copyOf(use);
            verdict = Map.copyOf(verdict);
        }
    }

    /**
     * A case that the policy file carries to test itself.
     *
     * @param message a commit message
     * @param files added lines by path
     * @param author {@code Name <mail>}
     * @param expect the outcome
     * @param findings the names of the rules that speak
     */
    public record Example(
            String name,
            String message,
            Map<String, Integer> files,
            String author,
            Outcome expect,
            Optional<List<String>> findings) {
        public Example {
            files = Map.copyOf(files);
        }
    }

    /** The severity of a rule; empty when the policy has it off. */
    public Optional<Severity> severity(String rule) {
        return Optional.ofNullable(severities.get(rule));
    }
}
