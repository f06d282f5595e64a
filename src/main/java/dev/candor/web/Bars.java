package dev.candor.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One number over time as a row of bars; drawn as SVG, so that it needs no script and no style of its own.
 *
 * @param label what is counted
 * @param sum the number of the whole time
 * @param highest what the highest bar stands for; empty when there is none, or when it is the sum itself
 * @param width of the drawing, in its own unit
 * @param told all numbers in words, for those who do not see the bars
 */
record Bars(String label, String sum, String highest, List<Bar> bars, int width, String told) {
    static final int HEIGHT = 100;
    private static final int SLOT = 10;
    /** Of a short time the bars should not become walls. */
    private static final int FEWEST_SLOTS = 14;

    /** @param told such as {@code Nov 2026: 12} */
    record Bar(int x, int y, int height, String told) {}

    /** One period of a row: its name, how high its bar is, of at most 1, and what it stands for. */
    record Value(String period, double part, String number) {
        private String told() {
            return period + ": " + number;
        }
    }

    static Bars of(String label, String sum, List<Value> values) {
        List<Bar> bars = IntStream.range(0, values.size())
                .mapToObj(i -> bar(i, values.get(i)))
                .toList();
        int slots = Math.max(FEWEST_SLOTS, values.size());
        return new Bars(
                label,
                sum,
                values.stream()
                        .filter(value -> value.part() > 0)
                        .max(Comparator.comparingDouble(Value::part))
                        .map(Value::number)
                        .filter(number -> !number.equals(sum))
                        .orElse(""),
                bars,
                slots * SLOT,
                String.join(", ", values.stream().map(Value::told).toList()));
    }

    private static Bar bar(int index, Value value) {
        int height = (int) Math.round(HEIGHT * Math.clamp(value.part(), 0.0, 1.0));
        int seen = value.part() > 0 ? Math.max(2, height) : 0;
        return new Bar(index * SLOT + 1, HEIGHT - seen, seen, value.told());
    }
}
