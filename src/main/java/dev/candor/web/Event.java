package dev.candor.web;

import dev.candor.agreement.Decision;
import dev.candor.ledger.Deed;
import dev.candor.ledger.Line;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something that happened to a submission: a verdict with its writes, a word of somebody, a write between verdicts. */
record Event(Optional<Turn> turn, Optional<DecisionRow> decision, Optional<WriteRow> write, Instant at) {

    /**
     * Everything, newest first.
     *
     * @param history newest first
     * @param deeds in the order they began
     * @param called what the patches are called that are named
     */
    static List<Event> of(List<Line> history, List<Deed> deeds, List<Decision> decisions, Called called) {
        List<Deed> alone = new ArrayList<>(deeds.reversed());
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Line line = history.get(i);
            Optional<Line> before = i + 1 < history.size() ? Optional.of(history.get(i + 1)) : Optional.empty();
            List<Deed> own = deeds.stream().filter(deed -> during(line, deed)).toList();
            alone.removeAll(own);
            events.add(new Event(
                    Optional.of(Turn.of(
                            line,
                            before,
                            called.subject(line.subject().head()),
                            own.reversed().stream()
                                    .map(deed -> WriteRow.of(deed, called))
                                    .toList())),
                    Optional.empty(),
                    Optional.empty(),
                    line.work().finished()));
        }
        alone.forEach(deed -> events.add(
                new Event(Optional.empty(), Optional.empty(), Optional.of(WriteRow.of(deed, called)), deed.begun())));
        decisions.forEach(decision -> events.add(new Event(
                Optional.empty(),
                Optional.of(DecisionRow.of(decision, called)),
                Optional.empty(),
                decision.origin().at())));
        events.sort(Comparator.comparing(Event::at).reversed());
        return events;
    }

    private static boolean during(Line line, Deed deed) {
        return !deed.begun().isBefore(line.work().started())
                && !deed.begun().isAfter(line.work().finished());
    }
}
