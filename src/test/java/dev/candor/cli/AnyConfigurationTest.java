package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Whatever somebody told their git, the judgement of a range is the same. */
@ResourceLock(Resources.SYSTEM_OUT)
class AnyConfigurationTest {
    private static final String SETTINGS = """
            diff.noprefix true
            diff.mnemonicPrefix true
            diff.srcPrefix old/
            diff.external /bin/false
            diff.renames copies
            diff.renames false
            diff.renameLimit 1
            diff.context 0
            diff.interHunkContext 9
            diff.algorithm histogram
            diff.indentHeuristic false
            diff.orderFile order
            diff.suppressBlankEmpty true
            diff.ignoreSubmodules all
            diff.submodule log
            diff.submodule diff
            diff.relative true
            diff.wordRegex .
            diff.colorMoved zebra
            diff.wsErrorHighlight all
            diff.shout.textconv tr_a-z_A-Z
            diff.shout.binary true
            color.ui always
            color.diff always
            core.quotePath false
            core.abbrev 4
            core.pager false
            core.attributesFile attributes
            log.showSignature true
            log.showRoot false
            log.diffMerges first-parent
            log.decorate full
            log.follow true
            log.date relative
            log.mailmap true
            log.abbrevCommit true
            format.pretty oneline
            format.notes true
            notes.displayRef *
            i18n.logOutputEncoding ISO-8859-1
            i18n.commitEncoding UTF-16
            alias.log !false
            alias.rev-list !false
            submodule.recurse true
            """;

    @TempDir
    private Path folder;

    @Test
    void theResultIsTheSame() throws Exception {
        Workshop shop = EverySort.in(Files.createDirectory(folder.resolve("work")));
        String root = root(shop);
        String expected = judged(shop, root);
        assertThat(expected.lines()).hasSize(9);
        shop.sh("printf '*.zzz\\n' > order; printf '*.c diff=shout\\n*.c -diff\\n' > attributes;"
                + " git notes add -m 'Assisted-by: Claude' HEAD; mkdir -p inside");
        for (String setting : SETTINGS.lines().toList()) {
            String key = setting.substring(0, setting.indexOf(' '));
            shop.sh("git config " + key + " '" + setting.substring(key.length() + 1) + "'");
            assertThat(judged(shop, root).equals(expected)).as(setting).isTrue();
            shop.sh("git config --unset-all " + key);
        }
    }

    @Test
    void soItIsWithAllOfThemAtOnceAndWithReplacementsGraftsAndHooks() throws Exception {
        Workshop shop = EverySort.in(Files.createDirectory(folder.resolve("work")));
        String root = root(shop);
        String expected = judged(shop, root);
        for (String setting : SETTINGS.lines().toList()) {
            shop.sh("git config --replace-all " + setting.replaceFirst(" ", " '") + "'");
        }
        shop.sh("git replace HEAD~3 HEAD~4; git rev-parse HEAD~1 > .git/info/grafts;"
                + " printf '#!/bin/sh\\nexit 1\\n' > .git/hooks/pre-commit; chmod +x .git/hooks/*");
        assertThat(judged(shop, root)).isEqualTo(expected);
    }

    private static String root(Workshop shop) throws Exception {
        return shop.sh("git rev-list --max-parents=0 master");
    }

    private static String judged(Workshop shop, String root) {
        Workshop.Ran ran = shop.check("--format", "jsonl", "--policy", "linux", root, root + "..master");
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }
}
