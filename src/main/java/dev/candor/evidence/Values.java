package dev.candor.evidence;

import dev.candor.evidence.Assistance.Human;
import dev.candor.evidence.Assistance.Machine;
import dev.candor.evidence.Assistance.Nobody;
import dev.candor.evidence.Assistance.Tools;
import dev.candor.evidence.Assistance.Unclear;
import dev.candor.evidence.Assistance.Yes;
import dev.candor.evidence.Identities.Identity;
import dev.candor.evidence.Mark.Strength;
import dev.candor.git.Person;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells from a trailer's value whether a person, an AI tool or another tool is named: by address first, then by name. */
final class Values {
    private final Catalogue catalogue;
    private final NamedTools named;

    Values(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.named = new NamedTools(catalogue.names(), catalogue.vocabulary());
    }

    Assistance read(String value) {
        Vocabulary words = catalogue.vocabulary();
        String bare = value.strip();
        if (bare.isEmpty()) {
            return new Unclear("the value is empty");
        }
        if (words.says("negative", bare)) {
            return new Nobody();
        }
        if (words.says("affirmative", bare)) {
            return new Yes();
        }
        String spaced = bare.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        if (words.list("placeholder").stream().anyMatch(spaced::contains)) {
            return new Unclear("a placeholder from documentation", true);
        }
        Person person = addressed(bare);
        return person.email().isEmpty() ? byName(bare) : byAddress(person);
    }

    /** Also reads an address without angle brackets behind a name. */
    private static Person addressed(String value) {
        Person person = Person.of(value);
        if (address(person.email())) {
            return person;
        }
        if (address(value)) {
            return new Person("", value);
        }
        int space = value.lastIndexOf(' ');
        return space > 0 && address(value.substring(space + 1))
                ? new Person(value.substring(0, space), value.substring(space + 1))
                : new Person(value, "");
    }

    private static boolean address(String text) {
        int at = text.indexOf('@');
        return at > 0 && text.indexOf('.', at) > at && text.chars().noneMatch(c -> "()<> ".indexOf(c) >= 0);
    }

    Assistance byAddress(Person person) {
        Optional<Identity> known = catalogue.identities().agent(person.email());
        List<String> tools = named.in(person.name());
        if (known.isPresent()) {
            Identity identity = known.get();
            boolean account = tools.isEmpty() || person.name().endsWith("[bot]");
            return new Tools(account ? List.of(identity.tool()) : tools, identity.trailer());
        }
        if (catalogue.identities().machine(person.email())) {
            return Stream.of(person.name(), Identities.account(person.email()))
                    .filter(named::unmistakable)
                    .findFirst()
                    .<Assistance>map(name -> new Tools(named.in(name), Strength.LIKELY))
                    .orElseGet(() -> new Machine(person.name()));
        }
        boolean nobodys = impersonal(person.email())
                || named.mentioned(local(person.email())).size() > 1;
        boolean counts = nobodys ? !tools.isEmpty() : named.unmistakable(person.name());
        return counts ? new Tools(tools, Strength.LIKELY) : new Human(person.name());
    }

    /** Whether the address, or the account that is named, is an AI tool's. */
    boolean known(String value) {
        Person person = addressed(value.strip());
        return catalogue
                .identities()
                .agent(person.email().isEmpty() ? person.name() : person.email())
                .isPresent();
    }

    /** Whether a person's name is a tool's too. */
    boolean namesake(String name) {
        return !named.mentioned(name).isEmpty();
    }

    private Assistance byName(String name) {
        Optional<Identity> account = catalogue.identities().agent(name);
        if (account.isPresent()) {
            return new Tools(List.of(account.get().tool()), account.get().trailer());
        }
        if (catalogue.identities().machine(name) || named.deterministic(name)) {
            return new Machine(name);
        }
        List<String> tools = named.in(name);
        if (!tools.isEmpty()) {
            return new Tools(tools, Strength.LIKELY);
        }
        if (name.contains("://")) {
            return named.linksToAi(name)
                    ? new Tools(List.of("LLM (unnamed)"), Strength.LIKELY)
                    : new Unclear("a link that says nothing of AI");
        }
        return named.shapedAsTool(name)
                ? new Tools(List.of(Tidy.line(name.substring(0, name.indexOf(':')))), Strength.LIKELY)
                : personOrNobody(name);
    }

    private static Assistance personOrNobody(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        List<Word> words = Words.value(name);
        boolean person =
                words.size() >= 2 && words.size() <= 5 && words.stream().allMatch(Values::ofPerson);
        return person || lower.endsWith(" on github") ? new Human(name) : new Unclear("not known as an AI tool");
    }

    /** A capital, a letter of a script that has none, or a particle such as {@code van}. */
    private static boolean ofPerson(Word word) {
        return word.alphabetic()
                && (word.text().length() <= 3
                        || !Character.isLowerCase(word.text().charAt(0)));
    }

    private static String local(String address) {
        return address.substring(0, Math.max(address.indexOf('@'), 0)).toLowerCase(Locale.ROOT);
    }

    /** A mailbox that is nobody's own. */
    private boolean impersonal(String address) {
        String local = local(address);
        Vocabulary words = catalogue.vocabulary();
        return words.in("impersonal", local)
                || Words.value(local).stream().anyMatch(word -> words.in("impersonal", word.lower()));
    }
}
