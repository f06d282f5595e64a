package dev.candor.gitlab;

import dev.candor.forge.ForgeException.Refused;
import dev.candor.forge.Write.SetLabels;
import dev.candor.forge.Written;
import dev.candor.wire.Answer;
import dev.candor.wire.Ask;
import dev.candor.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets labels as a difference, so that people's labels stay. A label is made with its colour before it is first set, for
 * GitLab would make one without; which labels a project has is asked once per process.
 */
final class Labels {
    private static final Json.Reader<List<LabelEntry>> LABELS = Json.many(LabelEntry.class);
    private static final Json.Reader<MergeRequest> MERGE_REQUEST = Json.one(MergeRequest.class);

    private final Api api;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    Labels(Api api) {
        this.api = api;
    }

    Written set(At at, SetLabels write) {
        if (!write.add().isEmpty()) {
            ready(at.project(), write.add());
        }
        SortedMap<String, String> fields = new TreeMap<>();
        put(fields, "add_labels", write.add());
        put(fields, "remove_labels", write.remove());
        if (!fields.isEmpty()) {
            api.one(Ask.write(Call.SET_LABELS, "PUT", at.mergeRequest(), Json.write(fields)), MERGE_REQUEST);
        }
        return new Written.Done("");
    }

    /**
     * Learns which labels a project has, its groups' included. Where that is not told, none is known. Who comes second
     * waits and asks nothing.
     */
    synchronized Set<String> of(String project) {
        Set<String> standing = known.get(project);
        if (standing == null) {
            standing = ConcurrentHashMap.newKeySet();
            standing.addAll(names(project));
            known.put(project, standing);
        }
        return standing;
    }

    private List<String> names(String project) {
        try {
            return api.list(Call.LABELS, project + "/labels", LABELS).items().stream()
                    .map(LabelEntry::name)
                    .toList();
        } catch (Refused refused) {
            return List.of();
        }
    }

    /** One that cannot be made here is left to GitLab, which may still make it without a colour. */
    private synchronized void ready(String project, Set<String> wanted) {
        Set<String> standing = of(project);
        for (String label : new TreeSet<>(wanted)) {
            if (!standing.contains(label)) {
                create(project, label);
                standing.add(label);
            }
        }
    }

    private void create(String project, String label) {
        Palette look = Palette.of(label);
        Ask ask = Ask.write(
                Call.CREATE_LABEL,
                "POST",
                project + "/labels",
                Json.write(new TreeMap<>(
                        Map.of("name", label, "color", look.colour(), "description", look.description()))));
        Answer answer = api.send(ask);
        if (answer.status() != 201 && answer.status() < 400) {
            throw api.trouble(ask, answer);
        }
    }

    private static void put(SortedMap<String, String> fields, String key, Set<String> labels) {
        if (!labels.isEmpty()) {
            fields.put(key, String.join(",", new TreeSet<>(labels)));
        }
    }
}
