package dev.candor.gitlab;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.candor.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What a hook is told, and who it thinks we are. */
abstract class RelevanceBench {
    final Bench bench = new Bench();
    final Ourselves ourselves = new Ourselves();
    final Projects projects = new Projects(List.of(
            "demoaccount2-commits-group/test_ci_tmp",
            "anbraten/woodpecker",
            "anbraten/woodpecker-test",
            "quan.hoang/atlantis-example",
            "rathod.meetsatish/meet",
            "sheather/test",
            "a_group/a_project",
            "jsmith/example",
            "exm-namespace/example-project",
            "testing/packit/hello-there",
            "lkysow-test/subgroup/sub-subgroup/atlantis-example",
            "gitlab-org/hello-world",
            "gitlab-org/gitlab-test"));
    final Relevance relevance = new Relevance("lab", projects, bench, ourselves);

    static ObjectNode note(String file, String text) {
        ObjectNode payload = (ObjectNode) Recorded.json(webhook(file));
        ((ObjectNode) payload.get("object_attributes")).put("note", text);
        return payload;
    }

    Heard heard(String file) {
        return of((ObjectNode) Recorded.json(webhook(file)));
    }

    static ObjectNode open() {
        return (ObjectNode) Recorded.json(webhook("mr-open.gitlab.com-2025"));
    }

    static String webhook(String file) {
        return Recorded.text("webhooks/" + file + ".json");
    }

    Heard of(ObjectNode payload) {
        try {
            return relevance.of(Json.one(Payload.class).read(payload.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
