package dev.candor.cli;

import dev.candor.document.Document;
import dev.candor.git.Diff;
import dev.candor.owners.Codeowners;
import dev.candor.owners.Owner;
import dev.candor.owners.Owners;
import dev.candor.owners.Touch;
import dev.candor.submission.Patch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who answers for what a patch touches, by the file that the project keeps. */
final class People {
    private static final List<String> USUAL =
            List.of("MAINTAINERS", ".gitlab/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS");

    private final Optional<Owners> owners;

    private People(Optional<Owners> owners) {
        this.owners = owners;
    }

    /** The file named, or the one that lies where projects usually keep it. */
    static People in(Optional<Path> named, Path repository) {
        Optional<Path> file = named.or(() -> USUAL.stream()
                .map(repository::resolve)
                .filter(Files::isRegularFile)
                .findFirst());
        return new People(file.map(People::read));
    }

    private static Owners read(Path file) {
        return file.getFileName().toString().contains("CODEOWNERS")
                ? Codeowners.parse(OwnersFiles.text(file))
                : MaintainersFiles.read(file);
    }

    List<Document.Maintainer> of(Patch patch) {
        return owners
                .map(all -> all.answer(
                        Touch.of(patch.author(), patch.message(), patch.diff().orElse(Diff.EMPTY))))
                .stream()
                .flatMap(answer -> answer.people().stream())
                .flatMap(People::shown)
                .toList();
    }

    private static Stream<Document.Maintainer> shown(Owner owner) {
        return Stream.of(new Document.Maintainer(
                owner.name(), owner.email(), owner.role().name().toLowerCase(Locale.ROOT), owner.section()));
    }
}
