package dev.candor.scope;

import java.util.BitSet;

/**
 * Decides whether an explanation makes a change mechanical; only lines of {@link Substance} count.
 *
 * <p>Enough of them has to be explained: 80 %, or 70 % when the message names a deterministic tool, or 90 % when the
 * message speaks of a fix or white space is most of what changed. And half of them has to be explained by rules that
 * convince: moves, order, white space and new names for old things do; any other rewrite does when it is made 8
 * times, 12 times in a fix, and not in build files alone, where the same line for many boards is a setting.
 *
 * <p>The numbers are tuned on commits of QEMU, U-Boot, Xen, git, DPDK, util-linux and nvme-cli.
 */
final class Conviction {
    private static final double SHARE = 0.8;
    private static final double SHARE_WITH_TOOL = 0.7;
    private static final double SHARE_OF_FIX = 0.9;
    private static final double CONVINCING_SHARE = 0.5;
    private static final int TIMES = 8;
    private static final int TIMES_IN_FIX = 12;

    private final Explanation explanation;
    private final BitSet substance;

    private Conviction(Explanation explanation) {
        this.explanation = explanation;
        this.substance = Substance.of(explanation.excerpt());
    }

    static boolean convinces(Explanation explanation, String message) {
        Conviction conviction = new Conviction(explanation);
        boolean fix = Fixing.signalled(message);
        return conviction.share(conviction.explained()) >= conviction.wanted(fix, Tooling.named(message))
                && conviction.share(conviction.convincing(fix ? TIMES_IN_FIX : TIMES)) >= CONVINCING_SHARE;
    }

    private double wanted(boolean fix, boolean tool) {
        if (fix || share(white()) > CONVINCING_SHARE) {
            return SHARE_OF_FIX;
        }
        return tool ? SHARE_WITH_TOOL : SHARE;
    }

    private BitSet explained() {
        BitSet lines = (BitSet) substance.clone();
        lines.andNot(explanation.open());
        return lines;
    }

    private BitSet convincing(int times) {
        boolean program = explanation.excerpt().lines().stream().anyMatch(Substance::ofProgram);
        BitSet lines = new BitSet();
        explanation.claims().stream()
                .filter(claim -> claim.strong() || (program && claim.rule().count() >= times))
                .forEach(claim -> lines.or(claim.lines()));
        return lines;
    }

    private BitSet white() {
        BitSet lines = new BitSet();
        explanation.claims().stream()
                .filter(claim -> claim.rule().kind() == Mechanical.Kind.WHITESPACE)
                .forEach(claim -> lines.or(claim.lines()));
        return lines;
    }

    /** The part of the substance that these lines are; 0 when there is none. */
    private double share(BitSet lines) {
        BitSet part = (BitSet) lines.clone();
        part.and(substance);
        return substance.isEmpty() ? 0 : (double) part.cardinality() / substance.cardinality();
    }
}
