package dev.candor.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds to the published description what is the same for every listing: the filters as they are read, and to ask later. */
public final class ApiDescription implements OASFilter {
    /** The tag of operations that take filters. */
    static final String LISTING = "listings";

    /** What the address of a submission ends with. */
    static final String TAIL = "forge/project/number; the project may have slashes";

    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("forge", "the name under which the forge is configured"),
            Map.entry("project", "as the configuration names it"),
            Map.entry("label", "a label that the submission should bear, such as AI: code"),
            Map.entry("verdict", "of the latest look"),
            Map.entry("scope", "what kind of change it is"),
            Map.entry("area", "a part of the project that it touches, as MAINTAINERS or CODEOWNERS names it"),
            Map.entry("author", "the account that opened it"),
            Map.entry("maintainer", "address of somebody who answers for what it touches"),
            Map.entry("waiting", "whom it waits for"),
            Map.entry("q", "a part of the title"),
            Map.entry("since", "judged then or later: a day or a time"),
            Map.entry("until", "judged before then: a time, or a day to its end"),
            Map.entry(Query.LIMIT, "how many at most"),
            Map.entry(Query.CURSOR, "the next of the answer before"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> Stream.ofNullable(path.getGET())
                        .filter(ApiDescription::lists)
                        .forEach(ApiDescription::describe));
    }

    private static void describe(Operation operation) {
        takeFilters(operation);
        if (!operation.getResponses().hasAPIResponse("400")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "400",
                            OASFactory.createAPIResponse()
                                    .description("a question that could not be understood, in words, as a page"));
        }
        operation
                .getResponses()
                .addAPIResponse(
                        "503",
                        OASFactory.createAPIResponse()
                                .description(
                                        "some seconds after a start: what was asked for needs more than is read yet;"
                                                + " Retry-After tells when to ask again"));
    }

    private static boolean lists(Operation operation) {
        List<String> tags = operation.getTags();
        return tags != null && tags.contains(LISTING);
    }

    private static void takeFilters(Operation operation) {
        Questions.NAMES.forEach(name -> operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.QUERY)
                .description(ABOUT.getOrDefault(name, ""))
                .schema(schema(name))));
    }

    private static Schema schema(String name) {
        Schema schema = OASFactory.createSchema();
        if (name.equals(Query.LIMIT)) {
            return schema.addType(Schema.SchemaType.INTEGER)
                    .minimum(java.math.BigDecimal.ONE)
                    .maximum(java.math.BigDecimal.valueOf(Questions.MOST))
                    .defaultValue(Questions.DEFAULT);
        }
        schema.addType(Schema.SchemaType.STRING);
        Questions.KNOWN.getOrDefault(name, List.of()).forEach(schema::addEnumeration);
        return schema;
    }
}
