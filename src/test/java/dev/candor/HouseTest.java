package dev.candor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may import whom. A room that is missing here, or an import that is not in its row, fails the build. */
class HouseTest {
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("git", Set.of()),
            Map.entry("submission", Set.of("git")),
            Map.entry("owners", Set.of("git")),
            Map.entry("evidence", Set.of("submission", "git")),
            Map.entry("scope", Set.of("submission", "git")),
            Map.entry("command", Set.of("git")),
            Map.entry("agreement", Set.of("command", "owners", "submission", "git")),
            Map.entry("forge", Set.of("submission")),
            Map.entry("inbox", Set.of("submission")),
            Map.entry("policy", Set.of("agreement", "command", "scope", "evidence", "owners", "submission", "git")),
            Map.entry("ledger", Set.of("agreement", "command", "submission", "policy", "git")),
            Map.entry("document", Set.of("agreement", "policy", "scope", "evidence", "owners", "submission", "git")),
            Map.entry("plan", Set.of("agreement", "command", "policy", "forge", "submission", "evidence", "git")),
            Map.entry("wire", Set.of("forge", "git")),
            Map.entry("gitlab", Set.of("command", "wire", "forge", "inbox", "submission", "git")),
            Map.entry("patchwork", Set.of("wire", "forge", "inbox", "submission", "git")),
            Map.entry(
                    "worker",
                    Set.of(
                            "agreement",
                            "command",
                            "plan",
                            "policy",
                            "document",
                            "forge",
                            "inbox",
                            "ledger",
                            "submission",
                            "scope",
                            "git")),
            Map.entry("door", Set.of("ledger")),
            Map.entry("web", Set.of("door", "agreement", "command", "ledger", "document", "policy", "submission")),
            Map.entry("cli", Set.of("scope", "evidence", "owners", "policy", "document", "git", "submission", "forge")),
            Map.entry(
                    "app",
                    Set.of(
                            "agreement",
                            "web",
                            "door",
                            "worker",
                            "gitlab",
                            "patchwork",
                            "wire",
                            "plan",
                            "document",
                            "ledger",
                            "policy",
                            "inbox",
                            "forge",
                            "evidence",
                            "scope",
                            "owners",
                            "submission",
                            "git",
                            "cli")));

    private static final Set<String> PURE = Set.of(
            "git", "submission", "owners", "evidence", "scope", "command", "agreement", "policy", "forge", "plan");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.candor");

    @Test
    void everyRoomImportsOnlyWhatItsRowAllows() {
        MAY_IMPORT.forEach((room, allowed) -> {
            String[] permitted = Stream.concat(allowed.stream(), Stream.of(room))
                    .map(HouseTest::packages)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(packages(room))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage("dev.candor..").and(not(resideInAnyPackage(permitted))))
                    .allowEmptyShould(true)
                    .check(HOUSE);
        });
    }

    @Test
    void everyClassLivesInARoom() {
        Set<String> rooms = HOUSE.stream()
                .map(type -> type.getPackageName().split("\\."))
                .map(parts -> parts[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    /** The lowest floor stands on the JDK; only MIME is somebody else's, because it is a craft of its own. */
    @Test
    void textIsReadWithTheJdkAndALibraryForMime() {
        classes()
                .that()
                .resideInAPackage(packages("git"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(packages("git"), "java..", "org.jspecify..", "org.apache.james.mime4j.."))
                .check(HOUSE);
    }

    @Test
    void noRoomsImportEachOtherInACircle() {
        slices().matching("dev.candor.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void pureRoomsKnowNoFrameworkClockDiskOrNetwork() {
        String[] pure = PURE.stream().map(HouseTest::packages).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "io.quarkus..",
                        "jakarta..",
                        "io.smallrye..",
                        "org.jboss..",
                        "java.net.http..",
                        "java.nio.file..",
                        "java.sql..",
                        "org.jdbi.."))
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAnyPackage(pure)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .check(HOUSE);
    }

    @Test
    void onlyTheInboxAndTheLedgerSpeakToTheDatabase() {
        classes()
                .that()
                .resideOutsideOfPackages(packages("inbox"), packages("ledger"), packages("app"))
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage("org.jdbi..", "java.sql..")))
                .check(HOUSE);
    }

    /** Quarkus passes over an endpoint that is not public, with no more than a warning. */
    @Test
    void endpointsArePublic() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .should()
                .bePublic()
                .check(HOUSE);
    }

    private static String packages(String room) {
        return "dev.candor." + room + "..";
    }
}
