package dev.candor.owners;

import dev.candor.git.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Collects who is asked about one change, section by section, and names each person once. */
final class RollCall {
    private final Dialect dialect;
    private final Mailmap mailmap;
    private final Map<Integer, Asked> asked = new LinkedHashMap<>();
    private final Set<String> inUse = new HashSet<>();
    private final Map<String, Person> called = new HashMap<>();
    private List<Owner> people = new ArrayList<>();
    private final List<MailList> lists = new ArrayList<>();
    private boolean restNeeded;

    RollCall(Dialect dialect, Mailmap mailmap) {
        this.dialect = dialect;
        this.mailmap = mailmap;
    }

    /** A section and the paths it was asked about. */
    private record Asked(Section section, List<String> paths) {}

    /** Asks a section about a path that it claims. */
    void ask(Section section, String path) {
        called(section).add(path);
    }

    /** Asks a section about the text of the change. */
    void ask(Section section) {
        called(section);
    }

    private List<String> called(Section section) {
        Asked before = asked.get(section.entry());
        if (before != null) {
            return before.paths();
        }
        List<String> paths = new ArrayList<>();
        asked.put(section.entry(), new Asked(section, paths));
        section.owners().forEach(this::add);
        for (MailList list : section.lists()) {
            if (!list.kind().equals("subscriber list") && inUse.add("list " + folded(list.address()))) {
                lists.add(list);
            }
        }
        return paths;
    }

    private void add(Owner owner) {
        String name = "name " + folded(owner.name());
        String address = "address " + folded(owner.email());
        boolean named = !owner.name().isEmpty();
        if (!dialect.oncePerPerson()) {
            people.add(owner);
        } else if (!inUse.contains(address) && !(named && inUse.contains(name))) {
            people.add(owner);
            inUse.add(address);
            if (named) {
                inUse.add(name);
            }
        }
    }

    /** Notes whether nobody but THE REST claims a path, given all who do. */
    void restNeeded(List<Section> claiming) {
        restNeeded |= claiming.stream().allMatch(RollCall::restSupporting);
    }

    /** Lets the maintainers of THE REST go where every path has a maintainer of its own, if that is the custom. */
    void dismissRest() {
        boolean nearer = people.stream().anyMatch(owner -> !ofRest(owner) && owner.role() == Owner.Role.MAINTAINER);
        if (dialect.restStepsBack() && !restNeeded && people.size() > 1 && nearer) {
            people = new ArrayList<>(
                    people.stream().filter(owner -> !ofRest(owner)).toList());
            asked.values().removeIf(one -> one.section().rest());
        }
    }

    private static boolean ofRest(Owner owner) {
        return owner.section().equals("THE REST") && owner.standing().equals("supporter");
    }

    private static boolean restSupporting(Section section) {
        return section.rest() && section.owners().stream().anyMatch(RollCall::ofRest);
    }

    Answer answer() {
        Map<Person, Owner> once = new LinkedHashMap<>();
        for (Owner owner : people) {
            Person person = known(owner.person());
            if (!dialect.leavesOut(person)) {
                once.putIfAbsent(person, owner.known(person));
            }
        }
        Map<Person, MailList> posts = new LinkedHashMap<>();
        for (MailList list : lists) {
            Person post = known(new Person("", list.address()));
            if (!once.containsKey(post)) {
                posts.putIfAbsent(post, new MailList(post.email(), list.kind(), list.section()));
            }
        }
        List<Area> areas = new ArrayList<>();
        asked.values().forEach(one -> areas.add(one.section().over(one.paths())));
        return new Answer(List.copyOf(once.values()), List.copyOf(posts.values()), areas);
    }

    /** The person by the name and address under which they were first called here. */
    private Person known(Person person) {
        Person today = mailmap.today(person);
        if (!dialect.oncePerPerson()) {
            return today;
        }
        String name = "name " + folded(today.name());
        String address = "address " + folded(today.email());
        Person before = today.name().isEmpty() ? null : called.get(name);
        if (before == null) {
            before = called.get(address);
        }
        if (before != null) {
            return mailmap.today(before);
        }
        called.put(name, today);
        called.put(address, today);
        return mailmap.today(today);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
