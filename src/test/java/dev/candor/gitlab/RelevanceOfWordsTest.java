package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.candor.submission.SubmissionId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say and sign: when it rings. */
class RelevanceOfWordsTest extends RelevanceBench {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "note-mr-create.gitlab.com-2020",
                "note-mr-subgroup.selfmanaged",
                "note-mr-diffnote.gitlab.com-2017"
            })
    void aNoteThatSpeaksToUsRings(String file) {
        ourselves.learn(Optional.of(new User(4242, "candor-bot", "Candor")));
        ObjectNode payload = note(file, "Fine.\n\n@Candor-Bot agree");

        assertThat(of(payload)).isInstanceOfSatisfying(Heard.Rung.class, rung -> {
            assertThat(rung.ring().spoken()).isTrue();
            assertThat(rung.ring().id().number())
                    .isEqualTo(payload.get("merge_request").get("iid").longValue());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\u00a0", "\u202f", "\u3000"})
    void aBlankOfAnyWidthIsABlank(String blank) {
        String agreed = "@candor-bot%sagree%suntil%s2027-01-31".replace("%s", blank);
        String file = "note-mr-create.gitlab.com-2020";
        assertThat(of(note(file, agreed))).as("before we know our name").isInstanceOf(Heard.Rung.class);

        ourselves.learn(Optional.of(new User(4242, "candor-bot", "Candor")));
        assertThat(of(note(file, agreed))).isInstanceOf(Heard.Rung.class);
        assertThat(of(note(file, ">" + blank + agreed))).isInstanceOf(Heard.Ignored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fine.",
                "> @candor-bot agree",
                "```\n@candor-bot agree\n```",
                "thanks, @candor-bot agree",
                "@candor-bot-too agree",
                "@candor-bot what is this?",
            })
    void aNoteThatDoesNotSpeakToUsIsIgnored(String text) {
        ourselves.learn(Optional.of(new User(4242, "candor-bot", "Candor")));
        assertThat(of(note("note-mr-create.gitlab.com-2020", text)))
                .isEqualTo(new Heard.Ignored("a note carries no command"));
    }

    @Test
    void aNoteThatIsChangedClosedOrNotForEverybodyIsIgnored() {
        ourselves.learn(Optional.of(new User(4242, "candor-bot", "Candor")));
        for (String field : List.of("action", "system", "internal", "noteable_type", "state", "user")) {
            ObjectNode payload = note("note-mr-create.gitlab.com-2020", "@candor-bot agree");
            ObjectNode object = (ObjectNode) payload.get("object_attributes");
            switch (field) {
                case "action" -> object.put("action", "update");
                case "system", "internal" -> object.put(field, true);
                case "noteable_type" -> object.put(field, "Issue");
                case "state" -> ((ObjectNode) payload.get("merge_request")).put("state", "merged");
                default -> ((ObjectNode) payload.get("user")).put("id", 4242);
            }
            assertThat(of(payload)).as(field).isInstanceOf(Heard.Ignored.class);
        }
    }

    @Test
    void beforeWeKnowOurNameAnybodyMayBeUs() {
        assertThat(of(note("note-mr-create.gitlab.com-2020", "@somebody agree")))
                .isInstanceOf(Heard.Rung.class);
        assertThat(of(note("note-mr-create.gitlab.com-2020", "@somebody hello")))
                .isInstanceOf(Heard.Ignored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mr-approved.gitlab.com-2022",
                "mr-unapproved.gitlab.com-2025",
                "mr-update-labels-added.gitlab.com-2025",
                "mr-update-labels-cleared.gitlab.com-2025",
            })
    void aSignRingsOnlyWhereSomebodysWordWasAskedFor(String file) {
        var payload = (ObjectNode) Recorded.json(webhook(file));
        var object = payload.get("object_attributes");
        String path = payload.get("project").get("path_with_namespace").textValue();
        String head = object.get("last_commit").get("id").textValue();
        String target = object.get("target_branch").textValue();
        SubmissionId id = Bench.id(path, object.get("iid").longValue());

        bench.known.put(id, new Known(head, target, "", "", ""));
        assertThat(of(payload)).isInstanceOf(Heard.Ignored.class);

        bench.known.put(id, new Known(head, target, "", "", "", true, Optional.empty()));
        assertThat(of(payload)).isInstanceOf(Heard.Rung.class);
    }

    @Test
    void ourOwnEchoIsKnownByTheNumberOfTheAccount() {
        assertThat(heard("mr-open.gitlab.com-2025")).isInstanceOf(Heard.Rung.class);

        ourselves.learn(Optional.of(new User(4575606, "real6543", "6543")));

        assertThat(heard("mr-open.gitlab.com-2025")).isEqualTo(new Heard.Ignored("our own echo"));
    }
}
