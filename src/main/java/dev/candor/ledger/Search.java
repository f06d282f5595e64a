package dev.candor.ledger;

import static dev.candor.ledger.Column.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The query of one page. It runs along an index that has the order of the page, and stops when the page is full: along a
 * tag's rows where a tag is asked for, else along the submissions.
 */
final class Search {
    private final String from;
    /** The alias of the table that the page runs along. */
    private final String along;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Search(Filter filter) {
        Optional<String> tag = filter.label().or(filter::maintainer);
        along = tag.isPresent() ? "t" : "s";
        from = tag.isPresent() ? "submission_tag t join submission s on s.id = t.submission" : "submission s";
        tag.ifPresent(asked -> {
            equal("t.kind", "kind", Optional.of(filter.label().isPresent() ? "label" : "maintainer"));
            equal("t.tag", "tag", Optional.of(Column.key(asked)));
        });
        if (filter.label().isPresent()) {
            filter.maintainer().ifPresent(this::alsoMaintainedBy);
        }
        equal("s.forge", "forge", filter.forge().map(Column::text));
        equal("s.project", "project", filter.project().map(Column::text));
        equal("s.outcome", "outcome", filter.verdict().map(Enum::name));
        equal("s.change", "scope", filter.scope().map(Column::key));
        equal("s.author", "author", filter.author().map(Column::key));
        filter.q().filter(part -> !part.isEmpty()).ifPresent(this::titled);
        filter.since().ifPresent(since -> {
            conditions.add(along + ".judged >= :since");
            values.put("since", at(within(since)));
        });
        filter.until().ifPresent(until -> {
            conditions.add(along + ".judged < :until");
            values.put("until", at(within(until)));
        });
    }

    static Page page(Handle handle, Filter filter, Cursor cursor, int limit) {
        List<Line> found = new Search(filter).after(cursor, handle, limit + 1);
        if (found.size() <= limit) {
            return new Page(found, Optional.empty());
        }
        List<Line> lines = found.subList(0, limit);
        Line last = lines.getLast();
        return new Page(lines, Optional.of(new Cursor(last.work().finished(), last.number())));
    }

    /** The first comparison with the cursor is what an index can begin at, the second what decides. */
    private List<Line> after(Cursor cursor, Handle handle, int limit) {
        conditions.add(along + ".judged <= :judged");
        conditions.add("(" + along + ".judged < :judged or " + along + ".verdict < :verdict)");
        String sql = "select " + Verdicts.COLUMNS
                + " from " + from + " join verdict v on v.id = s.verdict"
                + " where " + String.join(" and ", conditions)
                + " order by " + along + ".judged desc, " + along + ".verdict desc limit :limit";
        return handle.createQuery(sql)
                .bindMap(values)
                .bind("judged", at(cursor.judged()))
                .bind("verdict", cursor.number())
                .bind("limit", limit)
                .map(Verdicts::line)
                .list();
    }

    private void equal(String column, String name, Optional<String> asked) {
        asked.ifPresent(value -> {
            conditions.add(column + " = :" + name);
            values.put(name, value);
        });
    }

    private void alsoMaintainedBy(String address) {
        conditions.add("""
                exists (
                    select 1 from submission_tag m
                    where m.submission = s.id and m.kind = 'maintainer' and m.tag = :maintainer)
                """);
        values.put("maintainer", Column.key(address));
    }

    private void titled(String part) {
        conditions.add("s.title like :q escape '!'");
        values.put("q", "%" + literal(Column.key(part)) + "%");
    }

    private static String literal(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** Years that both databases know. */
    private static Instant within(Instant asked) {
        Instant last = Cursor.START.judged();
        return asked.isBefore(Instant.EPOCH) ? Instant.EPOCH : asked.isAfter(last) ? last : asked;
    }
}
