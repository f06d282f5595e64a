package dev.candor.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.candor.scope.Mechanical.Kind;
import org.junit.jupiter.api.Test;

/** Lines that stand at another place afterwards, or at fewer, and mean the same there. */
class MovesTest {
    @Test
    void aFunctionThatMovedToAnotherFile() {
        Scope scope = Sketch.in("a.c")
                .hunk(marked("-", "static ", FUNCTION))
                .file("b.c")
                .hunk(marked("+", "", FUNCTION))
                .scope("Do it");
        assertThat(scope.change()).isEqualTo(Change.MECHANICAL);
        assertThat(scope.mechanical().rules())
                .extracting(Mechanical.Rule::kind, Mechanical.Rule::from, Mechanical.Rule::to)
                .contains(tuple(Kind.MOVE, "a.c", "b.c"));
    }

    @Test
    void aBodyThatMovedUpToItsPrototype() {
        assertThat(Sketch.in("a.c").hunk("""
                                 static int weigh(struct item *item,
                                -                 int depth);
                                +                 int depth)
                                +{
                                +    int sum = item->weight;
                                +
                                +    for (int i = 0; i < item->parts; i++)
                                +        sum += item->part[i].weight;
                                +    return sum * depth;
                                +}""").hunk("""
                                -static int weigh(struct item *item, int depth)
                                -{
                                -    int sum = item->weight;
                                -
                                -    for (int i = 0; i < item->parts; i++)
                                -        sum += item->part[i].weight;
                                -    return sum * depth;
                                -}""").change("weigh: move the function up"))
                .isEqualTo(Change.MECHANICAL);
    }

    @Test
    void threeCopiesThatBecameOne() {
        String macro = "#define cpu_is_offline(cpu) unlikely(!cpu_online(cpu))";
        assertThat(Sketch.in("arch/arm/smp.h")
                        .hunk("-" + macro)
                        .file("arch/ppc/smp.h")
                        .hunk("-" + macro)
                        .file("arch/x86/smp.h")
                        .hunk("-" + macro)
                        .file("include/smp.h")
                        .hunk("+" + macro)
                        .change())
                .isEqualTo(Change.MECHANICAL);
    }

    @Test
    void aStatementThatMovesWithinItsFunctionIsAChange() {
        assertThat(Sketch.in("lock.c").hunk("""
                                +    preempt_disable_all_the_way();
                                     take(lock);
                                -    preempt_disable_all_the_way();
                                     work();""").change()).isEqualTo(Change.OTHER);
    }

    @Test
    void linesInAnotherOrder() {
        Scope scope = Sketch.in("a.c").hunk("""
                        -#include "zoo.h"
                         #include "ant.h"
                        +#include "zoo.h\"""").scope("Do it");
        assertThat(scope.change()).isEqualTo(Change.MECHANICAL);
        assertThat(scope.mechanical().rules()).extracting(Mechanical.Rule::kind).containsExactly(Kind.REORDER);
    }

    @Test
    void assignmentsInAnotherOrderWhenTheMessageSaysSo() {
        Sketch sketch = Sketch.in("tree.c").hunk("""
                -    key.offset = 0;
                     key.objectid = id;
                     key.type = ITEM;
                +    key.offset = 0;""");
        assertThat(sketch.change("tree: reorder key initializations")).isEqualTo(Change.MECHANICAL);
        assertThat(sketch.change("tree: set the key earlier")).isEqualTo(Change.OTHER);
    }

    @Test
    void theHelperThatNobodyCallsAnyMore() {
        Sketch sketch = Sketch.in("translate.c").hunk("""
                -static TCGv get_temp(Context *ctx)
                -{
                -    return ctx->temps[ctx->ntemps++];
                -}""");
        assertThat(sketch.each(
                                "    TCGv %s = get_temp(ctx);",
                                "    TCGv %s = temp_new();", "a", "b", "c", "d", "e", "f", "g", "h", "i")
                        .change())
                .isEqualTo(Change.MECHANICAL);
    }

    private static final String FUNCTION = """
            int weigh(struct item *item)
            {
                int sum = item->weight;

                for (int i = 0; i < item->parts; i++) {
                    sum += item->part[i].weight;
                }
                return sum;
            }""";

    private static String marked(String mark, String first, String text) {
        return (first + text).replaceAll("(?m)^", mark);
    }
}
