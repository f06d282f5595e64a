package dev.candor.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as JSON. The names are the contract's; null stands where the contract says null.
 *
 * @param rules every rule that was on, with the number of its findings
 * @param around evidence outside the patches: branch, description, account
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Document(
        PolicyRef policy,
        String verdict,
        List<String> labels,
        List<Finding> findings,
        List<Patch> patches,
        Map<String, Integer> rules,
        List<Mark> around,
        List<Ignored> ignored,
        List<String> faults) {

    /** Which policy judged. */
    public record PolicyRef(String name, String digest, String title, String url, String mode) {}

    /** @param patch the id of the patch it is about; null when it is about the whole submission */
    public record Finding(
            String rule,
            String severity,
            String message,
            String remedy,
            @Nullable String patch,
            List<String> quotes) {}

    /** One commit or mail. What was not read is null: a patch whose own diff was not needed has no change. */
    public record Patch(
            String id,
            String subject,
            String author,
            List<Trailer> trailers,
            @Nullable Disclosure disclosure,
            List<Mark> evidence,
            List<Ignored> ignored,
            List<File> files,
            @Nullable String change,
            Map<String, Integer> lines,
            @Nullable Mechanical mechanical,
            List<Maintainer> maintainers,
            List<Finding> findings,
            List<String> faults) {}

    /** As git reads it. */
    public record Trailer(String key, String value) {}

    /** What the author declares. */
    public record Disclosure(List<String> declared, String explanation) {}

    /** What speaks for AI use. */
    public record Mark(String tool, String strength, String where, String text) {}

    /** What looked like a mark and was not counted. */
    public record Ignored(String text, String reason) {}

    /** One file; paths are null where there is none, counts are null for binary files. */
    public record File(
            @Nullable String old,

            @JsonInclude(JsonInclude.Include.ALWAYS) @com.fasterxml.jackson.annotation.JsonProperty("new") @Nullable
            String now,

            String status,
            @Nullable Integer added,
            @Nullable Integer deleted,
            boolean binary,
            String kind) {}

    /** What plain rules explain of the change. */
    public record Mechanical(double explained, List<Rule> rules, List<Place> residue) {}

    /** One plain rule and how often it applies. */
    public record Rule(String kind, String from, String to, int count) {}

    /** A line that no rule explains. */
    public record Place(String file, int line) {}

    /** Somebody who answers for a path of the patch. */
    public record Maintainer(String name, String email, String role, String section) {}
}
