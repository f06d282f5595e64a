package dev.candor.web;

import dev.candor.ledger.Choice;
import dev.candor.ledger.Survey;
import dev.candor.ledger.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The choices of one trait, as links with counts beside the list.
 *
 * @param options the most frequent
 * @param rest the others
 * @param more whether there are others still
 */
record Group(String name, String title, List<Option> options, List<Option> rest, boolean more) {
    /** What is offered, in the order of the page. */
    private static final List<Offer> OFFERS = List.of(
            new Offer(Trait.WAITING, "Waiting for"),
            new Offer(Trait.LABEL, "Label"),
            new Offer(Trait.VERDICT, "Verdict"),
            new Offer(Trait.SCOPE, "Kind of change"),
            new Offer(Trait.AREA, "Area"),
            new Offer(Trait.PROJECT, "Project"),
            new Offer(Trait.FORGE, "Forge"));

    static final Set<Trait> TRAITS =
            Set.copyOf(OFFERS.stream().map(Offer::trait).toList());
    private static final int SOME = 8;
    private static final int LONGEST = 100;

    private record Offer(Trait trait, String title) {}

    /**
     * One choice.
     *
     * @param id the same whenever the choice is offered, so that a swapped page keeps the focus
     * @param address chosen: the view without it
     */
    record Option(String id, String word, String count, boolean chosen, String address) {}

    /** Those that offer a choice. */
    static List<Group> of(Survey survey, Query filters, String home) {
        return OFFERS.stream()
                .map(offer -> of(offer, survey, filters, home))
                .filter(group -> group.options().size() > 1
                        || group.options().stream().anyMatch(Option::chosen)
                        || group.name().equals("label"))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    private static Group of(Offer offer, Survey survey, Query filters, String home) {
        String name = Query.name(offer.trait());
        String chosen = filters.value(name);
        var choices = survey.of(offer.trait());
        List<Choice> all = new ArrayList<>(choices.most());
        if (!chosen.isEmpty() && all.stream().noneMatch(choice -> choice.word().equalsIgnoreCase(chosen))) {
            all.addFirst(new Choice(chosen, 0));
        }
        List<Option> options =
                all.stream().map(choice -> option(name, choice, filters, home)).toList();
        var shown = Capped.of(options, SOME);
        return new Group(
                name,
                offer.title(),
                shown.shown(),
                options.subList(shown.shown().size(), options.size()),
                choices.more());
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
