package dev.candor.gitlab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.candor.inbox.Ring;
import dev.candor.submission.Digest;
import dev.candor.submission.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Over recorded deliveries of many ages; the names of the files say where they are from. */
class RelevanceTest extends RelevanceBench {
    private static final String HEAD_2025 = "2f7670508b771e7e77839402be8b34b13787aba8";

    @ParameterizedTest
    @CsvSource({
        "mr-open.gitlab.com-2025, demoaccount2-commits-group/test_ci_tmp, 3, " + HEAD_2025,
        "mr-reopen.gitlab.com-2025, demoaccount2-commits-group/test_ci_tmp, 1, 36b5813240a9d2daa29b05046d56a53e18f39a3e",
        "mr-update-push-oldrev.gitlab.com-2022, anbraten/woodpecker, 3, c136499ec574e1034b24c5d306de9acda3005367",
        "mr-update-push-oldrev.selfmanaged-2023, quan.hoang/atlantis-example, 3, 5ff66a1f7404deee915b50998c340e96d995f048",
        "mr-external-status-check-service.gitlab4j, a_group/a_project, 20, 93bcabc3d474e18a8c744139be0d2dea45ebb3a3",
    })
    void newCommitsRing(String file, String project, long number, String head) {
        assertThat(heard(file)).isInstanceOfSatisfying(Heard.Rung.class, rung -> {
            assertThat(rung.ring().id()).isEqualTo(Bench.id(project, number));
            assertThat(rung.ring().head()).contains(head);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mr-update-description-only.selfmanaged-2023",
                "mr-update-title-description.gitlab.com-2025",
            })
    void aNewDescriptionRings(String file) {
        assertThat(heard(file)).isInstanceOf(Heard.Rung.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mr-update-labels-added.gitlab.com-2025",
                "mr-update-labels-changed.gitlab.com-2025",
                "mr-update-labels-cleared.gitlab.com-2025",
                "mr-update-assigned.gitlab.com-2025",
                "mr-update-reviewer-requested.gitlab.com-2025",
                "mr-update-milestoned.gitlab.com-2025",
                "mr-update-mark-draft.gitlab.com-2023",
                "mr-update-mark-ready.selfmanaged-2023",
                "mr-update-title-only.selfmanaged-2023",
                "mr-approved.gitlab.com-2022",
                "mr-unapproved.gitlab.com-2025",
                "mr-unapproved-system.docs-partial",
                "mr-close.gitlab.com-2022",
                "mr-merge.gitlab.com-2022",
                "mr-group-hook-merge.go-gitlab",
                "note-mr-create.docs-go-gitlab",
                "note-mr-create.gitlab.com-2020",
                "note-mr-diffnote.gitlab.com-2017",
                "note-mr-subgroup.selfmanaged",
                "note-confidential.go-playground",
                "emoji-on-note.docs-18",
                "access-token-expiring-project",
                "member-group-hook",
                "pipeline.packit-mr",
                "project-rename-system-hook",
                "project-transfer-system-hook",
                "push-branch-create.gitlab.com",
                "push-branch-delete.gitlab.com",
                "push-system-hook.go-gitlab",
                "push.docs-go-gitlab",
                "push.gitlab.com-woodpecker",
                "repository-update-system-hook",
                "subgroup-group-hook",
                "_headers.example",
            })
    void whatCannotChangeAVerdictIsIgnored(String file) {
        assertThat(heard(file)).isInstanceOf(Heard.Ignored.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mr-update-no-changes.gitlab.com-2022",
                "mr-update-target-branch.selfmanaged-2023",
                "mr-system-hook.go-gitlab",
                "mr-system-hook.gitlab4j",
            })
    void anUpdateThatNamesNoChangeRingsUnlessTheVerdictStandsOnIt(String file) {
        assertThat(heard(file)).isInstanceOf(Heard.Rung.class);
        Ring ring = ((Heard.Rung) heard(file)).ring();
        var object = Recorded.json(webhook(file)).get("object_attributes");
        String target = object.get("target_branch").textValue();

        bench.known.put(ring.id(), new Known(ring.head().orElseThrow(), target, "", "", ""));
        assertThat(heard(file)).isInstanceOf(Heard.Ignored.class);

        bench.known.put(ring.id(), new Known(ring.head().orElseThrow(), "another", "", "", ""));
        assertThat(heard(file)).isInstanceOf(Heard.Rung.class);

        bench.known.put(ring.id(), new Known("another", target, "", "", ""));
        assertThat(heard(file)).isInstanceOf(Heard.Rung.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mr-open.gitlab.com-2025", "mr-update-push-oldrev.selfmanaged-2023"})
    void aLateCopyOfWhatWasJudgedIsNoNews(String file) {
        Ring ring = ((Heard.Rung) heard(file)).ring();
        var object = Recorded.json(webhook(file)).get("object_attributes");
        String target = object.get("target_branch").textValue();
        String description = Digest.of(object.get("description").textValue());
        bench.known.put(ring.id(), new Known(ring.head().orElseThrow(), target, "", description, ""));

        assertThat(heard(file)).as("another look is still owed").isInstanceOf(Heard.Rung.class);
        bench.settled.add(ring.id());
        assertThat(heard(file)).isEqualTo(new Heard.Ignored("judged already"));

        bench.known.put(ring.id(), new Known(ring.head().orElseThrow(), target, "", Digest.of("another"), ""));
        assertThat(heard(file)).isInstanceOf(Heard.Rung.class);
        bench.known.put(ring.id(), new Known("another", target, "", description, ""));
        assertThat(heard(file)).isInstanceOf(Heard.Rung.class);
    }

    @Test
    void aReopenedOneIsAlwaysLookedAt() {
        ObjectNode payload = open();
        Ring ring = ((Heard.Rung) of(payload)).ring();
        String description =
                Digest.of(payload.get("object_attributes").get("description").textValue());
        bench.known.put(ring.id(), new Known(ring.head().orElseThrow(), "main", "", description, ""));
        bench.settled.add(ring.id());
        assertThat(of(payload)).isInstanceOf(Heard.Ignored.class);

        ((ObjectNode) payload.get("object_attributes")).put("action", "reopen");
        assertThat(of(payload)).isInstanceOf(Heard.Rung.class);
    }

    @Test
    void aLabelOnAHeadWithoutVerdictStillRings() {
        SubmissionId id = Bench.id("demoaccount2-commits-group/test_ci_tmp", 3);
        bench.known.put(id, new Known(HEAD_2025, "main", "", "", ""));
        assertThat(heard("mr-update-labels-added.gitlab.com-2025")).isInstanceOf(Heard.Ignored.class);

        bench.known.put(id, new Known("an older head", "main", "", "", ""));
        assertThat(heard("mr-update-labels-added.gitlab.com-2025")).isInstanceOf(Heard.Rung.class);
    }

    @Test
    void aProjectIsServedByItsNumberOnceThatIsKnown() {
        projects.learn("demoaccount2-commits-group/test_ci_tmp", 72081820);
        ObjectNode renamed = open();
        ((ObjectNode) renamed.get("project")).put("path_with_namespace", "elsewhere/renamed");
        assertThat(of(renamed)).isInstanceOf(Heard.Rung.class);

        ObjectNode stranger = open();
        ((ObjectNode) stranger.get("project")).put("id", 666);
        ((ObjectNode) stranger.get("object_attributes")).put("target_project_id", 666);
        assertThat(of(stranger)).isEqualTo(new Heard.Ignored("a project that is not served"));
    }

    @Test
    void whatIsMissingIsNoReasonToFail() {
        for (String field : new String[] {"user", "project", "changes", "labels", "object_kind", "object_attributes"}) {
            ObjectNode payload = open();
            payload.remove(field);
            assertThat(of(payload)).isNotNull();
            payload.putNull(field);
            assertThat(of(payload)).isNotNull();
        }
        for (String field : new String[] {"iid", "action", "state", "last_commit", "target_branch", "description"}) {
            ObjectNode payload = open();
            ((ObjectNode) payload.get("object_attributes")).remove(field);
            assertThat(of(payload)).isNotNull();
            ((ObjectNode) payload.get("object_attributes")).putNull(field);
            assertThat(of(payload)).isNotNull();
        }
    }

    @Test
    void withoutACommitThereIsARingWithoutAHead() {
        ObjectNode payload = open();
        ((ObjectNode) payload.get("object_attributes").get("last_commit")).put("id", "HEAD; rm -rf /");

        assertThat(of(payload))
                .isInstanceOfSatisfying(
                        Heard.Rung.class, rung -> assertThat(rung.ring().head()).isEmpty());
    }

    @Test
    void whatIsMergedIsNotLookedAtAgain() {
        ObjectNode payload = open();
        ((ObjectNode) payload.get("object_attributes")).put("action", "update").put("state", "merged");

        assertThat(of(payload)).isInstanceOf(Heard.Ignored.class);
    }

    @Test
    void anActionThatNobodyKnowsIsIgnored() {
        ObjectNode payload = open();
        ((ObjectNode) payload.get("object_attributes")).put("action", "teleport");

        assertThat(of(payload)).isEqualTo(new Heard.Ignored("an action that is not used"));
    }
}
