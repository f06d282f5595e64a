package dev.candor.web;

import dev.candor.ledger.Cursor;
import dev.candor.ledger.Filter;
import java.util.List;

/** What somebody asks of a listing. */
sealed interface Asked {
    /** @param limit how many at most */
    record Listing(Query query, Filter filter, Cursor cursor, int limit) implements Asked {}

    /** @param complaints what is wrong with the question: the name, what was read, what was expected */
    record Unclear(List<String> complaints) implements Asked {
        public Unclear {
            complaints = List.copyOf(complaints);
        }
    }
}
