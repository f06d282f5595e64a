package dev.candor.scope;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Explains a diff by a few plain rules, one explainer after the other; each sees what the ones before left open. */
final class Explainer {
    private final Excerpt excerpt;
    private final Announcement announced;
    private final Rewrites rewrites;
    private final BitSet open = new BitSet();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Moves.Block> moved = new ArrayList<>();

    private Explainer(Excerpt excerpt, Announcement announced) {
        this.excerpt = excerpt;
        this.announced = announced;
        this.rewrites = new Rewrites(excerpt, announced);
        open.set(0, excerpt.size());
    }

    /**
     * Explains what it can; pure, and bounded in time.
     *
     * @param announced what the message says and the renamed files show
     */
    static Explanation explain(Excerpt excerpt, Announcement announced) {
        Explainer explainer = new Explainer(excerpt, announced);
        explainer.run();
        return new Explanation(excerpt, explainer.claims, explainer.open);
    }

    private void run() {
        take(WhiteSpace.explain(excerpt, open));
        take(Reorders.explain(excerpt, open, announced.mechanical()));
        take(Substitutes.explain(excerpt, open, Substitution.of(announced.names())));
        take(rewrites.explain(withRuns(move(Substitution.NONE))));
        Map<String, String> words = new LinkedHashMap<>(rewrites.words());
        words.putAll(announced.names());
        if (!words.isEmpty()) {
            Substitution substitution = Substitution.of(words);
            take(rewrites.explain(move(substitution)));
            take(Substitutes.explain(excerpt, open, substitution));
        }
        take(Declarations.explain(excerpt, open, moved));
        take(Leftovers.explain(excerpt, open, rewrites.times()));
        take(Repeats.explain(excerpt, open, claims));
    }

    /** Takes the blocks that moved and gives the lines beside them, where a moved block may have changed. */
    private List<Group> move(Substitution substitution) {
        List<Moves.Block> blocks = Moves.find(excerpt, open, substitution);
        blocks.forEach(block -> take(List.of(MoveClaim.of(excerpt, open, block))));
        moved.addAll(blocks);
        return MoveGaps.of(excerpt, open, blocks);
    }

    /** These groups, and the runs without the lines of these groups. */
    private List<Group> withRuns(List<Group> gaps) {
        BitSet rest = (BitSet) open.clone();
        gaps.forEach(gap -> {
            gap.deleted().forEach(rest::clear);
            gap.added().forEach(rest::clear);
        });
        List<Group> groups = new ArrayList<>(gaps);
        groups.addAll(excerpt.groups(rest));
        return groups;
    }

    private void take(List<Claim> more) {
        claims.addAll(more);
        more.forEach(claim -> open.andNot(claim.lines()));
    }
}
