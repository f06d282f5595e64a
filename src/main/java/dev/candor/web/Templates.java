package dev.candor.web;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills the templates from the class path; whatever goes into one is escaped as HTML. */
final class Templates {
    private static final String FOLDER = "templates/";

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(Templates::locate)
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    /** @param name of a file in {@code templates/} */
    String fill(String name, Map<String, Object> data) {
        return engine.getTemplate(name).render(data);
    }

    private static Optional<TemplateLocation> locate(String name) {
        return Resource.text(FOLDER + name).map(Html::new);
    }

    /** A template that is escaped as HTML. */
    private record Html(String text) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
