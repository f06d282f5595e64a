package dev.candor.policy;

import dev.candor.agreement.Terms;
import dev.candor.agreement.Terms.Each;
import dev.candor.agreement.Terms.Form;
import dev.candor.policy.rules.Rules;
import dev.candor.submission.Access;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the sections of a policy that say who can agree to what. */
final class TermsReader {
    /** The developer's certificate is a statement of the one who sends; nobody can make it for them. */
    private static final List<String> NEVER = List.of("sign-off-missing", "sign-off-agent");

    private TermsReader() {}

    static Terms read(Section s, Section people) {
        var terms = new Terms(
                s.someOf("forms", Form.class, Set.of(Form.values())),
                s.flag("owners", true),
                s.oneOf("access", Access.class, Access.MAINTAINER),
                s.list("deciders"),
                s.oneOf("each", Each.class, Each.AREA),
                s.list("labels", List.of("AI: agreed")),
                s.list("tags", List.of("AI-agreed-by")),
                s.flag("claimed", false),
                s.number("longest-days", 365),
                s.number("ignore-days", 30),
                s.list("never-ignored", NEVER),
                people(people));
        terms.never().stream()
                .filter(rule -> !Rules.names().contains(rule))
                .forEach(rule ->
                        s.wrong("never-ignored", rule, "names of rules" + Words.didYouMean(rule, Rules.names())));
        s.close();
        return terms;
    }

    private static Map<String, List<String>> people(Section s) {
        Map<String, List<String>> people = new LinkedHashMap<>();
        for (String account : s.keys()) {
            List<String> addresses = s.list(account);
            addresses.stream()
                    .filter(address -> address.indexOf('@') < 1)
                    .forEach(address -> s.wrong(account, address, "addresses, such as [mary@example.org]"));
            people.put(account, addresses);
        }
        s.close();
        return people;
    }
}
