package dev.candor.app;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What can be asked for by GET, read off our classes. */
final class Routes {
    private Routes() {}

    /** As OpenAPI writes them: {@code /submissions/{tail}}. */
    static List<String> gets() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("dev.candor").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .map(Routes::path)
                        .sorted()
                        .toList();
    }

    private static String path(JavaMethod method) {
        String whole = "/"
                + method.getOwner()
                        .tryGetAnnotationOfType(Path.class)
                        .map(Path::value)
                        .orElse("")
                + "/"
                + method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        String plain = whole.replaceAll("/+", "/").replaceAll("\\{(\\w+):[^}]*\\}", "{$1}");
        return plain.length() > 1 && plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
