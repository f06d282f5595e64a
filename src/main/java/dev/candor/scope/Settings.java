package dev.candor.scope;

import java.util.Map;

/**
 * What a policy says about scope.
 *
 * @param kinds what its globs make of paths
 * @param commentsAreDocs whether added comment lines in code count as docs; otherwise they count as nothing
 * @param smallFixLines the most added lines of code that a small fix has
 */
public record Settings(Kinds kinds, boolean commentsAreDocs, int smallFixLines) {
    public static final Settings DEFAULT = new Settings(new Kinds(Map.of()), true, 20);
}
