package dev.candor.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.git.Fault;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** CODEOWNERS as GitLab's page on its syntax describes it, rule by rule. */
class CodeownersTest {
    @Test
    void theLastEntryThatFitsDecides() {
        String file = """
                # all by default
                * @everyone
                *.md @writers @editors
                terms.md @legal lawyer@firm.example
                """;
        assertThat(owners(file, "src/x.c")).isEqualTo("codeowners: @everyone");
        assertThat(owners(file, "deep/README.md")).isEqualTo("codeowners: @writers @editors");
        assertThat(owners(file, "terms.md")).isEqualTo("codeowners: @legal lawyer@firm.example");
    }

    @Test
    void absoluteAndRelativePaths() {
        assertThat(owners("/README.md @a", "README.md")).isEqualTo("codeowners: @a");
        assertThat(owners("/README.md @a", "docs/README.md")).isEmpty();
        assertThat(owners("README.md @a", "docs/README.md")).isEqualTo("codeowners: @a");
        assertThat(owners("internal/README.md @a", "docs/api/internal/README.md"))
                .isEqualTo("codeowners: @a");
        assertThat(owners("internal/README.md @a", "README.md")).isEmpty();
    }

    @Test
    void foldersStarsAndDoubleStars() {
        assertThat(owners("/docs/ @a", "docs/deep/down/x")).isEqualTo("codeowners: @a");
        assertThat(owners("lib/ @a", "src/lib/x.c")).isEqualTo("codeowners: @a");
        assertThat(owners("/docs/* @a", "docs/x")).isEqualTo("codeowners: @a");
        assertThat(owners("/docs/* @a", "docs/deep/x")).isEmpty();
        assertThat(owners("/docs/**/*.md @a", "docs/x.md")).isEqualTo("codeowners: @a");
        assertThat(owners("/docs/**/*.md @a", "docs/deep/down/x.md")).isEqualTo("codeowners: @a");
        assertThat(owners("/docs/index.* @a", "docs/index.html")).isEqualTo("codeowners: @a");
        assertThat(owners("/docs/*spec* @a", "docs/qa_specs.rb")).isEqualTo("codeowners: @a");
        assertThat(owners("/docs/*/README.md @a", "docs/api/README.md")).isEqualTo("codeowners: @a");
        assertThat(owners("/docs/*/README.md @a", "docs/api/v1/README.md")).isEmpty();
        assertThat(owners("* @a", ".hidden/.file")).isEqualTo("codeowners: @a");
        assertThat(owners("docs @a", "docs/x")).as("a folder needs its slash").isEmpty();
    }

    @Test
    void escapes() {
        assertThat(owners("path\\ with\\ spaces/*.md @a", "path with spaces/x.md"))
                .isEqualTo("codeowners: @a");
        assertThat(owners("\\#file.rb @a", "#file.rb")).isEqualTo("codeowners: @a");
        assertThat(owners("folder with spaces/*.md @a", "folder")).isEqualTo("codeowners: @a");
    }

    @Test
    void sectionsAreAskedEachForItself() {
        String file = """
                * @admin

                [README Owners]
                README.md @user1 @user2
                internal/README.md @user4

                [README other owners]
                README.md @user3
                """;
        assertThat(owners(file, "README.md"))
                .isEqualTo("codeowners: @admin; README Owners: @user1 @user2; README other owners: @user3");
        assertThat(owners(file, "internal/README.md"))
                .isEqualTo("codeowners: @admin; README Owners: @user4; README other owners: @user3");
    }

    @Test
    void defaultOwnersStandInWhereAnEntryNamesNone() {
        String file = """
                [Documentation] @docs-team
                docs/
                README.md

                [Database] @database-team @agarcia
                model/db/
                config/db/setup.md @docs-team
                """;
        assertThat(owners(file, "docs/x")).isEqualTo("Documentation: @docs-team");
        assertThat(owners(file, "model/db/x.rb")).isEqualTo("Database: @database-team @agarcia");
        assertThat(owners(file, "config/db/setup.md")).isEqualTo("Database: @docs-team");
    }

    @Test
    void sectionsOfOneNameAreOneWhateverTheirCase() {
        String file = """
                [Documentation]
                ee/docs/ @docs
                [Database]
                model/db/ @database
                [DOCUMENTATION]
                README.md @writers
                """;
        assertThat(owners(file, "README.md")).isEqualTo("Documentation: @writers");
    }

    @Test
    void optionalSectionsOnlyAskForEyesUnlessOneOfTheirNameRequires() {
        assertThat(area("^[Go]\n*.go @root\n", "x.go").approvals()).isZero();
        assertThat(area("^[Go]\n*.go @root\n", "x.go").owners())
                .extracting(Owner::role)
                .containsExactly(Owner.Role.REVIEWER);
        assertThat(area("^[Go]\n*.go @root\n[Go]\n*.mod @root\n", "x.go").approvals())
                .isEqualTo(1);
    }

    @Test
    void approvals() {
        assertThat(area("[Docs][2] @a @b\n*.md\n", "x.md").approvals()).isEqualTo(2);
        assertThat(area("[Docs]\n*.md @a\n", "x.md").approvals()).isEqualTo(1);
        assertThat(area("[Docs][0]\n*.md @a\n", "x.md").approvals()).isEqualTo(1);
        assertThat(area("[Docs][1]\n*.md nobody\n", "x.md").approvals())
                .as("nobody can approve")
                .isZero();
    }

    @Test
    void anExclusionEndsTheMatterForItsSection() {
        String file = """
                * @default
                !*.rb            # no Ruby
                /special/*.rb @ruby-owner

                [Ruby]
                *.rb @ruby-team
                !/config/**/*.rb
                /config/routes.rb @ops

                [Config]
                /config/ @ops-team
                """;
        assertThat(owners(file, "special/x.rb")).isEqualTo("Ruby: @ruby-team");
        assertThat(owners(file, "config/routes.rb")).isEqualTo("Config: @ops-team");
        assertThat(owners(file, "pom.xml")).isEqualTo("codeowners: @default");
        assertThat(owners("* @a\n!**/generated/\n", "x/generated/deep/y")).isEmpty();
    }

    @Test
    void rolesGroupsAndWordsThatNameNobody() {
        assertThat(owners("file.md @@developer @@Maintainers @group-x/sub.y", "file.md"))
                .isEqualTo("codeowners: @@developer @@maintainer @group-x/sub.y");
        assertThat(owners("/path/* @group user_without_at @user # and @commented", "path/x"))
                .isEqualTo("codeowners: @group @user @commented");
    }

    @Test
    void aHeadWithoutItsBracketIsAnEntryOfTheSectionBefore() {
        String file = "[Docs]\ndocs/**/* @group\n\n[Section name\ndocs/ @docs_group\n";
        assertThat(owners(file, "docs/x")).isEqualTo("Docs: @docs_group");
        assertThat(Codeowners.parse(file).faults()).extracting(Fault::line).contains(4);
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertThat(Codeowners.parse("[ ]\n^[Go][2]\n*.go\n*.c nobody\n[a-\n").faults())
                .extracting(fault -> fault.line() + " " + fault.what())
                .contains(
                        "1 CODEOWNERS: a section needs a name",
                        "2 CODEOWNERS: an optional section cannot ask for approvals",
                        "3 CODEOWNERS: an entry without owners",
                        "4 CODEOWNERS: an owner that is neither @name, @@role nor address");
    }

    private static Area area(String file, String path) {
        return Codeowners.parse(file).answer(Touch.of(path)).areas().getFirst();
    }

    private static String owners(String file, String path) {
        return Codeowners.parse(file).answer(Touch.of(path)).areas().stream()
                .map(area -> area.section() + ": "
                        + area.owners().stream()
                                .map(owner -> owner.name().isEmpty() ? owner.email() : owner.name())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }
}
