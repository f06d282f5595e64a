package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.scope.Mechanical.Kind;
import org.junit.jupiter.api.Test;

/** What the plain rules explain, each by the smallest diff that shows it. */
class MechanicalTest {
    private static final Object[] NAMES = {"a", "b", "c", "d", "e", "f", "g", "h", "i"};

    @Test
    void aNewNameForAFunctionAndItsCallers() {
        Scope scope = Sketch.in("lib/pool.c").hunk("""
                        -static int pool_fill(struct pool *p)
                        +static int pool_refill(struct pool *p)
                         {""").hunk("""
                        -    if (pool_fill(p)) {
                        +    if (pool_refill(p)) {
                         {""").scope("Do it");
        assertThat(scope.change()).isEqualTo(Change.MECHANICAL);
        assertThat(scope.mechanical().explained()).isEqualTo(1);
        assertThat(scope.mechanical().residue()).isEmpty();
        assertThat(scope.mechanical().rules())
                .extracting(Mechanical.Rule::kind, Mechanical.Rule::from, Mechanical.Rule::to, Mechanical.Rule::count)
                .containsExactly(tuple(Kind.REWRITE, "pool_fill", "pool_refill", 2));
    }

    @Test
    void theSameCallInsteadOfAnotherAtManyPlaces() {
        assertThat(Sketch.in("x.c")
                        .each("    free_it(ctx, %s);", "    release_it(ctx, %s);", NAMES)
                        .change())
                .isEqualTo(Change.MECHANICAL);
    }

    @Test
    void fewPlacesAreEnoughWhereNothingElseChangesOrTheMessageAnnouncesIt() {
        Sketch whole = Sketch.in("x.c").each("    u32 %s;", "    uint32_t %s;", "a", "b", "c", "d");
        assertThat(whole.change()).isEqualTo(Change.MECHANICAL);
        Sketch three = Sketch.in("x.c").each("    u32 %s;", "    uint32_t %s;", "a", "b", "c");
        assertThat(three.change()).isEqualTo(Change.OTHER);
        assertThat(three.change("types: replace u32\n\nNo functional change intended."))
                .isEqualTo(Change.MECHANICAL);
    }

    @Test
    void oneLineIsNotMechanicalBecauseItIsSmall() {
        assertThat(Sketch.in("x.c")
                        .each("    return %s;", "    return NULL;", "false")
                        .change())
                .isEqualTo(Change.OTHER);
        assertThat(Sketch.in("x.c")
                        .each("    return %s;", "    return err;", "-1")
                        .change("net: correct the return value"))
                .isEqualTo(Change.SMALL_FIX);
    }

    @Test
    void aRenameThatTheMessageSpellsOutNeedsOnePlace() {
        Sketch one = Sketch.in("include/clk.h").each("#define %s 34", "#define AUDIO_SECOND 34", "AUDIO_THIRD");
        assertThat(one.change("clk: rename AUDIO_THIRD to AUDIO_SECOND")).isEqualTo(Change.MECHANICAL);
        assertThat(one.change("clk: AUDIO_THIRD -> AUDIO_SECOND")).isEqualTo(Change.MECHANICAL);
        assertThat(one.change("clk: s/AUDIO_THIRD/AUDIO_SECOND/")).isEqualTo(Change.MECHANICAL);
        assertThat(one.change("clk: rename AUDIO_FIRST to AUDIO_SECOND")).isEqualTo(Change.OTHER);
    }

    @Test
    void aRenameInASortedListIsFoundThoughItsLinesDoNotMeet() {
        Scope scope =
                Sketch.in("arch/options.c").hunk("""
                         alpha
                        -OPTION_ZETA_DISK=1
                         beta
                         gamma
                        +OPTION_DISK_ZETA=1
                         omega""").scope("options: rename OPTION_ZETA_DISK to OPTION_DISK_ZETA");
        assertThat(scope.change()).isEqualTo(Change.MECHANICAL);
        assertThat(scope.mechanical().rules())
                .containsExactly(new Mechanical.Rule(Kind.REWRITE, "OPTION_ZETA_DISK", "OPTION_DISK_ZETA", 1));
    }

    @Test
    void aLineThatGoesWithEachRewriteIsPartOfIt() {
        Sketch sketch = Sketch.in("src/vmm.rs");
        for (Object name : new Object[] {"disk", "net", "vsock"}) {
            sketch.hunk("""
                    -    vm.add_%1$s(cfg).map_err(|e| {
                    +    vm.add_%1$s(cfg).inspect_err(|e| {
                             log(e);
                    -        e
                         })""".formatted(name));
        }
        assertThat(sketch.change("vmm: replace map_err by inspect_err")).isEqualTo(Change.MECHANICAL);
    }

    @Test
    void renamedFilesAndWhatNamesThem() {
        assertThat(Sketch.in("hw/disk.c")
                        .hunk("-#include \"hw/loader.h\"\n+#include \"hw/core/loader.h\"")
                        .renamed("include/hw/loader.h", "include/hw/core/loader.h")
                        .change())
                .isEqualTo(Change.MECHANICAL);
        assertThat(Sketch.in("ci/style.sh")
                        .hunk("-git diff | ./format.py -p\n+git diff | tools/format.py -p")
                        .renamed("format.py", "tools/format.py")
                        .scope("Do it")
                        .mechanical()
                        .explained())
                .isEqualTo(1);
    }

    @Test
    void whiteSpaceIndentationAndBraces() {
        assertThat(Sketch.in("a.c").hunk("-    return  x;\n+\treturn x;").change())
                .isEqualTo(Change.MECHANICAL);
        assertThat(Sketch.in("a.c").hunk("""
                                -    if (x)
                                +    if (x) {
                                         go();
                                +    }""").change()).isEqualTo(Change.MECHANICAL);
        assertThat(Sketch.in("a.py").hunk(" if x:\n-    go()\n+go()").change())
                .as("indentation has a meaning in Python")
                .isEqualTo(Change.OTHER);
        assertThat(Sketch.in("a.sh")
                        .hunk("-v=`grep ' version :' m`\n+v=`grep ' version:' m`")
                        .change())
                .as("white space between quotes has a meaning too")
                .isEqualTo(Change.OTHER);
    }

    @Test
    void misspeltWordsWhenTheSubjectSaysSo() {
        Sketch sketch = Sketch.in("x.c")
                .hunk("-    log(\"no recieve buffer\");\n+    log(\"no receive buffer\");")
                .hunk("-    log(\"the the end\");\n+    log(\"the end\");")
                .hunk("-    log(\"occured in cahce\");\n+    log(\"occurred in cache\");");
        assertThat(sketch.change("fix typos")).isEqualTo(Change.MECHANICAL);
        assertThat(sketch.change("improve messages")).isEqualTo(Change.OTHER);
    }

    @Test
    void operatorsNumbersAndControlFlowNeedMoreThanAFewPlaces() {
        assertThat(Sketch.in("x.c")
                        .each("    if (n < %s) {", "    if (n <= %s) {", NAMES)
                        .change())
                .isEqualTo(Change.OTHER);
        assertThat(Sketch.in("x.c")
                        .each("    return %s(p);", "    goto %s;", NAMES)
                        .change("x: add missing va_end()"))
                .isEqualTo(Change.SMALL_FIX);
    }

    @Test
    void theSameStatementAddedAtManyPlacesDoesSomething() {
        Sketch sketch = Sketch.in("x.c");
        for (int i = 0; i < 25; i++) {
            sketch.hunk(" void f" + i + "(void)\n {\n+    check_that_we_are_primary();\n     work();");
        }
        assertThat(sketch.change()).isEqualTo(Change.OTHER);
    }

    @Test
    void testsThatFollowACodeChangeDoNotOutvoteIt() {
        assertThat(Sketch.in("src/core.rs")
                        .hunk("-    self.build_dir()\n+    self.build_dir().join(\"target\")")
                        .file("tests/script.rs")
                        .each("    p.run(\"build/%s\");", "    p.run(\"build/target/%s\");", NAMES)
                        .change("fix(script): split the target directory"))
                .isNotEqualTo(Change.MECHANICAL);
    }

    @Test
    void whatWasNotLookedAtIsNotExplained() {
        Sketch sketch = Sketch.in("x.c");
        String many = "old_name(1);\n".repeat(15_000);
        sketch.hunk(many.replaceAll("(?m)^", "-") + many.replace("old", "new").replaceAll("(?m)^", "+"));
        Scope scope = sketch.scope("x: rename old_name to new_name");
        assertThat(scope.mechanical().capped()).isTrue();
        assertThat(scope.mechanical().explained()).isLessThan(0.7);
        assertThat(scope.change()).isNotEqualTo(Change.MECHANICAL);
    }

    @Test
    void residueSaysWhichAddedLinesNobodyExplains() {
        Scope scope = Sketch.in("x.c")
                .each("    u32 %s;", "    uint32_t %s;", NAMES)
                .hunk("+    entirely = new_thing(here);")
                .scope("types: replace u32 by uint32_t");
        assertThat(scope.mechanical().residue()).containsExactly(new Mechanical.Place("x.c", 1001));
    }
}
