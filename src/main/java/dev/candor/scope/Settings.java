package dev.candor.scope;

import java.util.List;
import java.util.Map;

/**
 * What a policy says about scope.
 *
 * @param globs paths by kind, tried before the defaults
 * @param commentsAreDocs whether added comment lines in code count as docs; otherwise they count as nothing
 * @param smallFixLines the most added lines of code that a small fix has
 */
public record Settings(Map<FileKind, List<String>> globs, boolean commentsAreDocs, int smallFixLines) {
    public static final Settings DEFAULT = new Settings(Map.of(), true, 20);

    public Settings {
        globs = Map.copyOf(globs);
    }
}
