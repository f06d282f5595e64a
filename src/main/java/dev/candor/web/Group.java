package dev.candor.web;

import dev.candor.ledger.Choice;
import dev.candor.ledger.Survey;
import dev.candor.ledger.Trait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The choices of one trait, as links with counts beside the list. People are folded away and in the order of the alphabet:
 * one is looked for, and none is ranked.
 *
 * @param options those that are always seen
 * @param fold what the others are unfolded by
 * @param rest the others
 * @param more whether there are others still
 */
record Group(String name, String title, List<Option> options, String fold, List<Option> rest, boolean more) {
    private static final List<Trait> THINGS =
            List.of(Trait.WAITING, Trait.LABEL, Trait.VERDICT, Trait.SCOPE, Trait.AREA, Trait.PROJECT, Trait.FORGE);
    private static final List<Trait> PEOPLE = List.of(Trait.MAINTAINER, Trait.AUTHOR);

    /** What statistics are narrowed by. */
    static final Set<Trait> TRAITS = Set.copyOf(THINGS);

    /** What a list of submissions is narrowed by. */
    static final Set<Trait> TRAITS_AND_PEOPLE =
            Stream.of(THINGS, PEOPLE).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private static final int SOME = 8;
    private static final int LONGEST = 100;

    /**
     * One choice.
     *
     * @param id the same whenever the choice is offered, so that a swapped page keeps the focus
     * @param address chosen: the view without it
     */
    record Option(String id, String word, String count, boolean chosen, String address) {}

    /** Those that offer a choice, in the order of the page. */
    static List<Group> of(Survey survey, Query filters, String home) {
        return Stream.of(THINGS, PEOPLE)
                .flatMap(List::stream)
                .filter(trait -> survey.choices().containsKey(trait) || !PEOPLE.contains(trait))
                .map(trait -> of(trait, survey, filters, home))
                .filter(Group::offers)
                .toList();
    }

    /** Where there is one thing there is nothing to choose, unless it was chosen; labels are what this is about. */
    private boolean offers() {
        List<Option> all = Stream.of(options, rest).flatMap(List::stream).toList();
        return all.size() > 1 || all.stream().anyMatch(option -> option.chosen() || name.equals("label"));
    }

    /** With the chosen one, also where it finds nothing. */
    private static List<Choice> choices(Trait trait, Survey survey, Query filters) {
        String chosen = filters.value(Query.name(trait));
        List<Choice> all = new ArrayList<>(survey.of(trait).most());
        if (!chosen.isEmpty() && all.stream().noneMatch(choice -> choice.word().equalsIgnoreCase(chosen))) {
            all.addFirst(new Choice(chosen, 0));
        }
        if (PEOPLE.contains(trait)) {
            all.sort(Comparator.comparing(Choice::word, String.CASE_INSENSITIVE_ORDER));
        }
        return all;
    }

    private static Group of(Trait trait, Survey survey, Query filters, String home) {
        String name = Query.name(trait);
        List<Option> options = choices(trait, survey, filters).stream()
                .map(choice -> option(name, choice, filters, home))
                .toList();
        boolean people = PEOPLE.contains(trait);
        var shown = Capped.of(options, people ? 0 : SOME);
        return new Group(
                name,
                Wording.of(name),
                shown.shown(),
                people ? Sentence.count(options.size(), "person", "people") : shown.left() + " more",
                options.subList(shown.shown().size(), options.size()),
                survey.of(trait).more());
    }

    private static Option option(String name, Choice choice, Query filters, String home) {
        boolean chosen = filters.value(name).equalsIgnoreCase(choice.word());
        Query other = chosen ? filters.without(name) : filters.with(name, choice.word());
        return new Option(
                name + "-" + Integer.toHexString(choice.word().hashCode()),
                Text.line(choice.word(), LONGEST),
                "%,d".formatted(choice.count()),
                chosen,
                home + other);
    }

    /** Whether the chosen one is among the rest; public for the template. */
    public boolean restOpen() {
        return rest.stream().anyMatch(Option::chosen);
    }
}
