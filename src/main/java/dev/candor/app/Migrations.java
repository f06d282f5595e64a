package dev.candor.app;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The migration scripts by name. Flyway would look through the class path for them, which it cannot do in the class loader
 * of the packaged application.
 */
final class Migrations implements ResourceProvider {
    static final List<String> SCRIPTS = List.of(
            "db/migration/common/V1__inbox.sql",
            "db/migration/common/V2__ledger.sql",
            "db/migration/postgresql/V3__title_search.sql",
            "db/migration/common/V10__areas.sql",
            "db/migration/common/V20__spoken.sql",
            "db/migration/common/V21__decisions.sql",
            "db/migration/common/V30__window.sql",
            "db/migration/common/V31__policies.sql",
            "db/migration/common/V40__mailbag.sql",
            "db/migration/common/V41__lineage.sql",
            "db/migration/common/V42__urgent.sql",
            "db/migration/common/V50__asking.sql",
            "db/migration/common/V51__again.sql",
            "db/migration/common/V52__subject.sql");

    private final List<LoadableResource> scripts;

    /** @param folders the ones that hold for the database at hand */
    Migrations(String... folders) {
        scripts = SCRIPTS.stream()
                .filter(script -> Arrays.stream(folders).anyMatch(script::startsWith))
                .<LoadableResource>map(Script::new)
                .toList();
    }

    @Override
    public @org.jspecify.annotations.Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
                .toList();
    }

    private static final class Script extends LoadableResource {
        private final String path;

        Script(String path) {
            this.path = path;
        }

        @Override
        public Reader read() {
            var in = Migrations.class.getClassLoader().getResourceAsStream(path);
            return new InputStreamReader(Objects.requireNonNull(in, path), StandardCharsets.UTF_8);
        }

        @Override
        public String getAbsolutePath() {
            return path;
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return path;
        }

        @Override
        public String getFilename() {
            return path.substring(path.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            return path;
        }
    }
}
