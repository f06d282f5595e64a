package dev.candor.evidence;

import dev.candor.evidence.Identities.Identity;
import dev.candor.evidence.Mark.Strength;
import dev.candor.evidence.Mark.Where;
import dev.candor.git.Person;
import dev.candor.git.Trailer;
import dev.candor.submission.Account;
import dev.candor.submission.Patch;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the marks that AI tools leave. It reads what is said and signed, and never guesses by style; what looked like a
 * mark and was not counted is told with the reason.
 */
public final class Marks {
    private final Catalogue catalogue;
    private final TextMarks texts;
    private final Values values;

    /** @param canaries words of a project whose presence is a certain mark; may be empty */
    public Marks(Catalogue catalogue, List<String> canaries) {
        this.catalogue = catalogue;
        this.texts = new TextMarks(catalogue, canaries);
        this.values = new Values(catalogue);
    }

    /** With the catalogue that is part of the program. */
    public static Marks bundled(List<String> canaries) {
        return new Marks(Catalogue.bundled(), canaries);
    }

    /**
     * Marks in a patch: its author and its message. The committer says nothing and is not asked for.
     *
     * @param trailers of the message, as git counts them
     */
    public Evidence in(Patch patch, List<Trailer> trailers) {
        var tally = new Tally(catalogue.names());
        author(patch.author(), tally);
        merged(patch.subject(), tally);
        texts.commit(patch.message(), trailers, patch.author().name(), tally);
        return tally.evidence();
    }

    /**
     * Marks around the patches.
     *
     * @param sourceBranch may be empty
     * @param description of the merge request, or the cover letter; may be empty
     * @param author who opened it
     */
    public Evidence around(String sourceBranch, String description, Account author) {
        var tally = new Tally(catalogue.names());
        Optional<Identity> account = catalogue.identities().agent(author.username());
        account.ifPresent(agent -> tally.mark(agent.tool(), agent.author(), Where.AUTHOR, shown(author)));
        branch(sourceBranch, tally);
        texts.description(description, author.name(), tally);
        return tally.evidence();
    }

    private static String shown(Account account) {
        return account.name().isEmpty() || account.name().equals(account.username())
                ? account.username()
                : account.name() + " (" + account.username() + ")";
    }

    private void author(Person author, Tally tally) {
        Optional<Identity> known = catalogue.identities().agent(author.email());
        if (known.isEmpty() && author.name().toLowerCase(Locale.ROOT).endsWith("(aider)")) {
            tally.mark("aider", Strength.CERTAIN, Where.AUTHOR, author.toString());
            return;
        }
        switch (values.byAddress(author)) {
            case Assistance.Tools tools -> {
                Strength strength = known.map(Identity::author).orElse(tools.strength());
                tools.names().forEach(tool -> tally.mark(tool, strength, Where.AUTHOR, author.toString()));
            }
            case Assistance.Machine machine -> tally.ignore(author.toString(), "a bot, but no AI tool");
            case Assistance.Human human -> {
                if (values.namesake(author.name())) {
                    tally.ignore(author.toString(), "a person's name and mailbox");
                }
            }
            case Assistance.Nobody nobody -> {}
            case Assistance.Yes yes -> {}
            case Assistance.Unclear unclear -> {}
        }
    }

    /** A merge names the branch that it merged: {@code Merge pull request #1 from somebody/claude/fix}. */
    private void merged(String subject, Tally tally) {
        if (!subject.startsWith("Merge ")) {
            return;
        }
        boolean owned = subject.startsWith("Merge pull request ");
        for (String word : subject.split("\\s+")) {
            String branch = word.replace("'", "").replace("\"", "");
            String bare = owned ? branch.substring(branch.indexOf('/') + 1) : branch;
            catalogue
                    .branches()
                    .of(bare)
                    .filter(shape -> !shape.tool().equals(Mark.UNNAMED))
                    .ifPresent(shape -> tally.mark(shape.tool(), shape.strength(), Where.BRANCH, subject));
        }
    }

    private void branch(String branch, Tally tally) {
        catalogue
                .branches()
                .of(branch)
                .ifPresent(shape -> tally.mark(shape.tool(), shape.strength(), Where.BRANCH, branch));
    }
}
