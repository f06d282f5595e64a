package dev.candor.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads environment variables of forges whose name has an underscore in it, such as {@code CANDOR_GITLAB_MY_LAB_TOKEN}:
 * SmallRye, which reads all others, takes every underscore for a dot.
 */
public final class Environment implements ConfigSource {
    private static final int ABOVE_THE_ENVIRONMENT = 301;
    private static final String OURS = "CANDOR_";
    private static final Pattern FORGE = Pattern.compile("CANDOR_(GITLAB|PATCHWORK)_(.+)");
    private static final Pattern PLAIN = Pattern.compile("(CANDOR_(GITLAB|PATCHWORK)_[^_]+_).+");

    /** What our launcher reads, and what Kubernetes sets where a service is called like us. */
    private static final Pattern OTHERS =
            Pattern.compile("CANDOR_OPTS|CANDOR(_\\w+)?_SERVICE_(HOST|PORT\\w*)|CANDOR(_\\w+)?_PORT(_\\d+_\\w+)?");

    private final Map<String, String> values;

    /** Found and made by SmallRye. */
    public Environment() {
        this(System.getenv());
    }

    Environment(Map<String, String> environment) {
        values = values(environment);
    }

    /** One variable of a forge. */
    private record Variable(String kind, String forge, String key) {
        static Optional<Variable> of(String name) {
            var forge = FORGE.matcher(name);
            if (!forge.matches()) {
                return Optional.empty();
            }
            String kind = lower(forge.group(1));
            String rest = forge.group(2);
            return UnknownKeys.of(kind)
                    .filter(key -> rest.length() > key.length() + 1 && rest.endsWith("_" + variable(key)))
                    .max(Comparator.comparing(String::length))
                    .map(key -> new Variable(kind, rest.substring(0, rest.length() - key.length() - 1), key));
        }
    }

    static Map<String, String> values(Map<String, String> environment) {
        Map<String, String> values = new TreeMap<>();
        environment.forEach((name, value) -> Variable.of(name)
                .filter(read -> read.forge().contains("_"))
                .ifPresent(read ->
                        values.put("candor." + read.kind() + "." + lower(read.forge()) + "." + read.key(), value)));
        return values;
    }

    /** Complaints about variables that mean nothing. */
    static List<String> unknown(Set<String> variables) {
        List<String> complaints = new ArrayList<>();
        for (String name : variables) {
            boolean known = !name.startsWith(OURS)
                    || OTHERS.matcher(name).matches()
                    || Variable.of(name).isPresent()
                    || UnknownKeys.top().map(Environment::variable).anyMatch(name::equals);
            if (!known) {
                complaints.add(name + ": unknown variable" + suggestion(name));
            }
        }
        return complaints;
    }

    private static String suggestion(String name) {
        var forge = PLAIN.matcher(name);
        boolean plain = forge.matches();
        String prefix = plain ? forge.group(1) : "";
        Stream<String> known = plain ? UnknownKeys.of(lower(forge.group(2))) : UnknownKeys.top();
        return UnknownKeys.nearest(
                        name.substring(prefix.length()),
                        known.map(Environment::variable).toList())
                .map(key -> "; did you mean " + prefix + key + "?")
                .orElse("");
    }

    private static String lower(String variable) {
        return variable.toLowerCase(Locale.ROOT);
    }

    /** How a key or a name is spelled in the environment. */
    static String variable(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    @Override
    public Set<String> getPropertyNames() {
        return values.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return values.get(name);
    }

    @Override
    public String getName() {
        return "environment variables of Candor";
    }

    @Override
    public int getOrdinal() {
        return ABOVE_THE_ENVIRONMENT;
    }
}
