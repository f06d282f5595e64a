package dev.candor.scope;

import java.util.BitSet;
import java.util.Set;

/**
 * Decides whether an explanation makes a change mechanical; what counts are the lines of {@link Substance}, and, less
 * strictly, all lines.
 *
 * <p>Enough of them has to be explained: 80 % (75 % of all lines), or 70 % (60 %) when the message names a deterministic
 * tool or announces a mechanical change, or 90 % when white space is most
 * of what changed or it speaks of a fix (95 % when it announces nothing else). And half
 * of them has to be explained by rules that convince: moves, order, white space and new names for old things do; any other
 * rewrite does when it is frequent, and not in build files alone, where the same line for many boards is a setting.
 * How frequent depends on what it touches, and on how much else speaks for it.
 *
 * <p>The numbers are tuned on commits of QEMU, U-Boot, Xen, git, DPDK, GLib, curl, util-linux and nvme-cli.
 */
final class Conviction {
    private static final double SHARE = 0.8;
    private static final double SHARE_ANNOUNCED = 0.7;
    private static final double SHARE_OF_FIX = 0.95;
    private static final double SHARE_OF_ANNOUNCED_FIX = 0.9;
    private static final double ALL_LINES = 0.75;
    private static final double ALL_LINES_ANNOUNCED = 0.6;
    private static final double CONVINCING_SHARE = 0.5;
    private static final double WHOLE = 0.99;

    private final Explanation explanation;
    private final BitSet substance;
    private final boolean fix;
    private final boolean announced;

    private Conviction(Explanation explanation, boolean announced, boolean fix) {
        this.explanation = explanation;
        this.substance = Substance.of(explanation.excerpt());
        this.announced = announced;
        this.fix = fix;
    }

    /** @param fixes whether the message speaks of a fix; one of spelling is none */
    static boolean convinces(Explanation explanation, Announcement announced, boolean fixes) {
        if (explanation.share() < (announced.mechanical() ? ALL_LINES_ANNOUNCED : ALL_LINES)) {
            return false;
        }
        Conviction conviction = new Conviction(explanation, announced.mechanical(), fixes && !announced.spelling());
        return conviction.enough() && conviction.share(conviction.convincing()) >= CONVINCING_SHARE;
    }

    private boolean enough() {
        return share(sound()) >= wanted() && shareOfCode() >= wanted();
    }

    /** The explained part of the substance in code files alone, which tests outnumber at times; 1 when there is none. */
    private double shareOfCode() {
        int all = 0;
        int open = 0;
        for (int id = substance.nextSetBit(0); id >= 0; id = substance.nextSetBit(id + 1)) {
            boolean code = explanation.excerpt().line(id).kind() == FileKind.CODE;
            all += code ? 1 : 0;
            open += code && explanation.open().get(id) ? 1 : 0;
        }
        return all == 0 ? 1 : 1 - (double) open / all;
    }

    private double wanted() {
        if (fix || share(explanation.white()) > CONVINCING_SHARE) {
            return fix && !announced ? SHARE_OF_FIX : SHARE_OF_ANNOUNCED_FIX;
        }
        return announced ? SHARE_ANNOUNCED : SHARE;
    }

    private BitSet explained() {
        BitSet lines = (BitSet) substance.clone();
        lines.andNot(explanation.open());
        return lines;
    }

    /** What rules explain, without statements that are added too seldom to be a rule. */
    private BitSet sound() {
        BitSet lines = explained();
        explanation.claims().stream()
                .filter(claim -> acts(claim) && !convinces(claim))
                .forEach(claim -> lines.andNot(claim.lines()));
        return lines;
    }

    /** Whether it brings statements that were not there. */
    private static boolean acts(Claim claim) {
        return claim.strength() == Claim.Strength.STATEMENT
                || claim.strength() == Claim.Strength.RISKY && claim.rule().to().contains(";");
    }

    private BitSet convincing() {
        BitSet lines = new BitSet();
        explanation.claims().stream().filter(this::convinces).forEach(claim -> lines.or(claim.lines()));
        return lines;
    }

    private boolean convinces(Claim claim) {
        return switch (claim.strength()) {
            case STRONG -> !(fix && within(claim.rule()));
            case PLAIN -> of(FileKind.CODE, FileKind.TESTS) && claim.support() >= times(claim.rule());
            case RISKY -> of(FileKind.CODE, FileKind.TESTS) && claim.support() >= riskyTimes();
            case STATEMENT -> told() && claim.support() >= riskyTimes();
        };
    }

    /** Whether something moved within its file, which may be the fix. */
    private static boolean within(Mechanical.Rule rule) {
        return rule.kind() == Mechanical.Kind.MOVE && rule.from().equals(rule.to());
    }

    /** How often a rewrite has to be made before it convinces. */
    private int times(Mechanical.Rule rule) {
        if (told()) {
            return fix ? 5 : 3;
        }
        if (fix || !whole()) {
            return fix ? 12 : 8;
        }
        return rule.from().isEmpty() ? 6 : 4;
    }

    private int riskyTimes() {
        if (told()) {
            return fix ? 12 : whole() ? 4 : 8;
        }
        return fix ? Integer.MAX_VALUE : 20;
    }

    /** Whether the message announces it; what it says of tests or build files alone is not asked. */
    private boolean told() {
        return announced && of(FileKind.CODE);
    }

    private boolean whole() {
        return of(FileKind.CODE) && share(explained()) >= WHOLE;
    }

    /** Whether a line of one of these kinds changed. */
    private boolean of(FileKind... kinds) {
        Set<FileKind> wanted = Set.of(kinds);
        return explanation.excerpt().sheet().lines().stream().anyMatch(line -> wanted.contains(line.kind()));
    }

    /** The part of the substance that these lines are; 0 when there is none. */
    private double share(BitSet lines) {
        BitSet part = (BitSet) lines.clone();
        part.and(substance);
        return substance.isEmpty() ? 0 : (double) part.cardinality() / substance.cardinality();
    }
}
