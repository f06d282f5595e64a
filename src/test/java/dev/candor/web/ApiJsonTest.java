package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.candor.ledger.Cursor;
import dev.candor.ledger.Page;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiJsonTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void writesAListing() throws Exception {
        var page = new Page(List.of(Samples.line()), Optional.of(new Cursor(7)), true);

        assertThat(JSON.readTree(JSON.writeValueAsString(Items.of(page, Samples.SITE))))
                .isEqualTo(JSON.readTree("""
                        {"items": [{
                          "forge": "gitlab", "project": "qemu/qemu", "number": 17,
                          "title": "hw/sd: cover the reset path",
                          "author": {"id": "42", "username": "ada", "name": "Ada Palmer"},
                          "url": "https://gitlab.example.org/qemu/qemu/-/merge_requests/17",
                          "page": "https://candor.example.org/submissions/gitlab/qemu/qemu/17",
                          "api": "https://candor.example.org/api/v1/submissions/gitlab/qemu/qemu/17",
                          "head": "5f0c2b7be1d94a0c9f7d1f3fbb0f6f3c2c1d9a77", "targetBranch": "master",
                          "verdict": "fail", "sentence": "Something has to be put right to fit the policy.",
                          "labels": ["AI: asked", "AI: tests", "ai-policy::fail"], "declared": ["tests"], "scope": "mixed",
                          "areas": ["SD (Secure Card)"], "maintainers": ["grace@example.org"],
                          "waiting": {"for": "author", "since": "2026-11-24T11:00:00Z"},
                          "policy": {"name": "qemu-proposed", "digest": "sha256:aa"},
                          "counts": {"patches": 3, "files": 5, "added": 128, "deleted": 40, "findings": 4},
                          "faults": [], "writes": 3, "judged": "2026-11-24T12:00:00Z"
                        }], "next": "7", "whole": true}
                        """));
    }

    @Test
    void saysThatThereIsNothingOlder() throws Exception {
        var page = new Page(List.of(), Optional.empty(), true);

        assertThat(JSON.writeValueAsString(Items.of(page, Samples.SITE)))
                .isEqualTo("{\"items\":[],\"next\":null,\"whole\":true}");
    }

    @Test
    void saysThatOlderOnesAreStillBeingRead() throws Exception {
        var page = new Page(List.of(), Optional.of(new Cursor(7)), false);

        assertThat(JSON.writeValueAsString(Items.of(page, Samples.SITE)))
                .isEqualTo("{\"items\":[],\"next\":\"7\",\"whole\":false}");
    }

    @Test
    void writesOneWithItsWholeHistory() throws Exception {
        var whole = JSON.readTree(JSON.writeValueAsString(Whole.of(Samples.dossier(), Samples.SITE)));

        assertThat(whole.path("verdict").asText()).isEqualTo("fail");
        assertThat(whole.path("document")).isEqualTo(JSON.readTree(Samples.document()));
        assertThat(whole.path("history").findValuesAsText("verdict")).containsExactly("fail", "fail", "incomplete");
        assertThat(whole.path("deeds")).isEqualTo(JSON.readTree("""
                [{"kind": "note", "target": "",
                  "text": ["**Could you say what AI was used for?** It is one point:\\n\\n| Commit | What we saw |\\n<!-- candor -->"],
                  "begun": "2026-11-24T11:59:59.100Z", "ended": "2026-11-24T11:59:59.100Z", "how": "done", "why": ""},
                 {"kind": "labels", "target": "", "text": ["+AI: asked", "-ai-policy::incomplete"],
                  "begun": "2026-11-24T11:59:59.200Z", "ended": "2026-11-24T11:59:59.200Z", "how": "done", "why": ""},
                 {"kind": "check", "target": "5f0c2b7be1d94a0c9f7d1f3fbb0f6f3c2c1d9a77", "text": ["advice: 2 points to put right"],
                  "begun": "2026-11-24T11:59:59.300Z", "ended": "2026-11-24T11:59:59.300Z", "how": "declined",
                  "why": "403 Forbidden: the pipeline is a fork's"}]
                """));
    }

    @Test
    void tellsWhatPeopleSaid() throws Exception {
        var whole = JSON.readTree(JSON.writeValueAsString(Whole.of(Samples.dossier(), Samples.SITE)));

        assertThat(whole.path("decisions")).isEqualTo(JSON.readTree("""
                [{"at": "2026-11-24T11:00:00Z", "by": "grace", "account": "43",
                  "said": "agrees to the AI use in SD (Secure Card)", "form": "command", "act": "5",
                  "proof": "account", "granted": true, "areas": ["SD (Secure Card)"],
                  "patches": ["code:1f2e3d4c5b6a79880a1b", "commit:9f8e"], "until": null, "why": "",
                  "policy": "sha256:aabbccddeeff0011"}]
                """));
    }

    @Test
    void isStillJsonWhenTheRecordIsNot() throws Exception {
        var dossier = new Dossier(List.of(Samples.line()), "{broken", List.of(), List.of(), "");

        assertThat(JSON.readTree(JSON.writeValueAsString(Whole.of(dossier, Samples.SITE)))
                        .path("document")
                        .isNull())
                .isTrue();
    }
}
