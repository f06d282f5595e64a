package dev.candor.agreement;

import static dev.candor.submission.Given.grows;
import static dev.candor.submission.Given.submission;

import dev.candor.git.FileChange;
import dev.candor.git.Person;
import dev.candor.submission.Access;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.submission.Act.Proof;
import dev.candor.submission.Company;
import dev.candor.submission.Given;
import dev.candor.submission.Member;
import dev.candor.submission.ProjectFile;
import dev.candor.submission.Snapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A talk about Ada's submission, for tests: who says what, what is decided, and what that comes to. */
final class Parley {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Account ADA = new Account("101", "ada", "Ada Palmer");
    static final Account MARY = new Account("102", "mary", "Mary Maintainer");
    static final Account NOEL = new Account("103", "noel", "Noel Network");
    static final Account EVE = new Account("666", "eve", "Mary Maintainer");
    static final String MAINTAINERS = """
            SD (Secure Card)
            M: Mary Maintainer <mary@example.org>
            R: Rita Reviewer <rita@example.org>
            S: Maintained
            F: hw/sd/

            Network devices
            M: Noel Network <noel@example.org>
            S: Maintained
            F: hw/net/
            """;

    private final List<Act> acts = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<Member> members = new ArrayList<>(List.of(
            new Member("102", Access.DEVELOPER, List.of("mary@example.org"), false),
            new Member("103", Access.DEVELOPER, List.of("noel@example.org"), false)));
    private Given given = submission()
            .patch("hw/sd: one\n", grows("hw/sd/sd.c", 40))
            .patch("hw/net: two\n", grows("hw/net/foo.c", 50));
    private Optional<ProjectFile> owners = Optional.of(new ProjectFile("MAINTAINERS", "master", MAINTAINERS));
    private Optional<Instant> since = Optional.empty();
    private Terms terms = terms(Access.NONE, false);
    private Instant now = NOON;
    private int notes;

    static Parley about() {
        return new Parley();
    }

    static Terms terms(Access access, boolean claimed, String... deciders) {
        return new Terms(
                Set.of(Terms.Form.values()),
                true,
                access,
                List.of(deciders),
                Terms.Each.AREA,
                List.of("AI: agreed"),
                List.of("AI-agreed-by"),
                claimed,
                365,
                30,
                List.of("sign-off-missing"),
                Map.of("mary", List.of("mary@example.org", "mary@home.example")));
    }

    Parley under(Terms other) {
        terms = other;
        return this;
    }

    Parley owners(String path, String text) {
        owners = Optional.of(new ProjectFile(path, "master", text));
        return this;
    }

    Parley nobodyIsNamed() {
        owners = Optional.empty();
        return this;
    }

    Parley member(String account, Access access, String... addresses) {
        members.add(new Member(account, access, List.of(addresses), false));
        return this;
    }

    Parley since(Instant push) {
        since = Optional.of(push);
        return this;
    }

    Parley at(Instant moment) {
        now = moment;
        return this;
    }

    /** A push that leaves these patches. */
    Parley push(FileChange... changes) {
        given = submission();
        for (FileChange change : changes) {
            given.patch("a patch\n", change);
        }
        return this;
    }

    Parley patch(Person author, FileChange change) {
        given = submission().by(author).patch("a patch\n", change);
        return this;
    }

    /** And one of Ada's on top. */
    Parley and(FileChange change) {
        given.by(Given.ADA).patch("a patch\n", change);
        return this;
    }

    Parley note(Account by, String text) {
        return act(new Act.Comment("n" + ++notes, by, now, Proof.ACCOUNT, text, false));
    }

    Parley mail(String address, Proof proof, String text) {
        return act(new Act.Comment(
                "<" + ++notes + "@example.org>", new Account(address, address, ""), now, proof, text, false));
    }

    Parley act(Act act) {
        acts.add(act);
        return this;
    }

    Parley without(String act) {
        acts.removeIf(each -> each.id().equals(act));
        return this;
    }

    Snapshot snapshot() {
        return given.snapshot().with(owners, acts, new Company(Set.of("candor"), members, since));
    }

    /** What is decided now and was not before. */
    List<Decision> hear() {
        Snapshot snapshot = snapshot();
        List<Sheet> sheets = snapshot.patches().stream().map(Sheet::of).toList();
        Matter matter = new Matter(
                snapshot,
                terms,
                Grounds.of(owners, terms),
                sheets,
                Set.of("code", "tests", "docs"),
                Set.of("prior-agreement", "sign-off-missing"),
                "sha256:policy");
        List<Decision> fresh = Hearing.of(matter, decisions, true);
        decisions.addAll(fresh);
        return fresh;
    }

    /** The answers to what is decided now: the areas, or why not. */
    List<String> answers() {
        return hear().stream()
                .map(decision -> decision.refused().orElseGet(() -> "yes " + decision.areas()))
                .toList();
    }

    /** Per patch the grounds that lack a word. */
    List<List<String>> lacking() {
        hear();
        Snapshot snapshot = snapshot();
        Agreements agreements = agreements();
        Grounds grounds = Grounds.of(owners, terms);
        return snapshot.patches().stream()
                .map(Sheet::of)
                .map(sheet -> agreements.lacking(grounds.of(sheet.paths()), sheet).stream()
                        .map(Ground::name)
                        .collect(Collectors.toList()))
                .toList();
    }

    Agreements agreements() {
        return new Agreements(snapshot().id(), "101", terms, decisions, now);
    }

    List<Decision> decisions() {
        return decisions;
    }
}
