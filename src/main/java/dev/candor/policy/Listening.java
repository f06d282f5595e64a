package dev.candor.policy;

import dev.candor.agreement.Agreements;
import dev.candor.agreement.Decision;
import dev.candor.agreement.Grounds;
import dev.candor.agreement.Hearing;
import dev.candor.agreement.Matter;
import dev.candor.agreement.Sheet;
import dev.candor.policy.Policy.Disclosing;
import dev.candor.policy.rules.Rule;
import dev.candor.policy.rules.Rules;
import dev.candor.submission.Snapshot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells those who hear what people say by which words of a policy to go. */
final class Listening {
    private static final Set<String> RULES =
            Rules.all().stream().map(Rule::name).collect(Collectors.toSet());

    private Listening() {}

    static List<Decision> to(Snapshot snapshot, Grounds grounds, Policy policy, List<Decision> known, boolean asked) {
        Matter matter = new Matter(
                snapshot,
                policy.terms(),
                grounds,
                snapshot.patches().stream().map(Sheet::of).toList(),
                kinds(policy.disclosing()),
                RULES,
                policy.digest());
        return Hearing.of(matter, known, asked);
    }

    /** Where a disclosure names a tool, any word may say what it was used for. */
    private static Set<String> kinds(Disclosing asked) {
        Set<String> kinds = new HashSet<>();
        if (asked.form() == Disclosing.Form.KINDS) {
            kinds.addAll(asked.kinds());
            kinds.addAll(asked.background());
        }
        return kinds;
    }

    static Talk talk(Snapshot snapshot, Precedents before, Agreements agreements) {
        List<Decision> here = before.decisions().stream()
                .filter(decision -> decision.on().equals(snapshot.id()))
                .toList();
        return new Talk(Hearing.names(snapshot.company()), snapshot.author().id(), here);
    }
}
