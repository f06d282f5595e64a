package dev.candor.web;

import dev.candor.document.Document;
import dev.candor.ledger.Kin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The versions of a series side by side, and what came of the last step.
 *
 * @param all the first first; empty when there is only one
 * @param changed what is different from the version before, in a sentence; empty when there is none
 */
record Versions(List<Version> all, String changed) {
    static final Versions NONE = new Versions(List.of(), "");

    private static final int MOST = 30;

    Versions {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param page of its report; empty for the one that this page is about
     */
    record Version(int number, Badge verdict, String title, String page) {}

    static Versions of(Dossier dossier, Site site) {
        Relatives relatives = dossier.relatives();
        if (relatives.kin().isEmpty()) {
            return NONE;
        }
        List<Version> all = new ArrayList<>();
        relatives.kin().stream().limit(MOST).map(kin -> version(kin, site)).forEach(all::add);
        all.add(new Version(
                relatives.version(),
                Badge.of(dossier.latest().judgement().outcome()),
                Heading.title(dossier.latest()),
                ""));
        all.sort(Comparator.comparing(Version::number));
        return new Versions(all, changed(dossier));
    }

    private static Version version(Kin kin, Site site) {
        return new Version(
                kin.version(),
                Badge.of(kin.latest().judgement().outcome()),
                Heading.title(kin.latest()),
                site.page(kin.latest().subject().id()));
    }

    private static String changed(Dossier dossier) {
        Optional<Kin> before = dossier.relatives().before();
        Optional<Document> then = Stored.document(dossier.relatives().document());
        Optional<Document> now = Stored.document(dossier.document());
        return before.isEmpty() || then.isEmpty() || now.isEmpty()
                ? ""
                : sentence(before.get().version(), then.get(), now.get());
    }

    private static String sentence(int version, Document then, Document now) {
        TreeSet<String> gone = asked(then);
        gone.removeAll(asked(now));
        TreeSet<String> fresh = asked(now);
        fresh.removeAll(asked(then));
        String verdict = then.verdict().equals(now.verdict())
                ? "The verdict is that of version %d.".formatted(version)
                : "In version %d the verdict was %s.".formatted(version, Text.line(then.verdict(), 20));
        return verdict
                + (gone.isEmpty() ? "" : " Put right since: " + Sentence.list(List.copyOf(gone)) + ".")
                + (fresh.isEmpty() ? "" : " New: " + Sentence.list(List.copyOf(fresh)) + ".");
    }

    /** The rules that asked for something, in words. */
    private static TreeSet<String> asked(Document document) {
        TreeSet<String> rules = new TreeSet<>();
        document.findings().stream()
                .filter(finding -> !finding.severity().equals("info"))
                .forEach(finding -> rules.add(finding.rule().replace('-', ' ')));
        return rules;
    }
}
