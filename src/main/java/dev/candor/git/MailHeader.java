package dev.candor.git;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of a mail's header as they come in, raw; of a field that stands twice the last counts. */
final class MailHeader {
    private static final int MOST_IDS = 1000;

    private final Map<String, String> fields = new HashMap<>();

    /** @param value unfolded, one char for each byte */
    void add(String name, String value) {
        fields.put(name.toLowerCase(Locale.ROOT), value);
    }

    /** Decoded and trimmed; empty when the field is missing. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(FieldText::decoded).map(String::strip);
    }

    Envelope envelope() {
        return new Envelope(
                ids("message-id").stream().findFirst().orElse(""),
                ids("in-reply-to"),
                ids("references"),
                field("from").map(Sender::of).orElse(new Person("", "")),
                field("reply-to").map(Sender::all).orElse(List.of()),
                field("date").flatMap(MailHeader::date),
                Blanks.single(field("subject").orElse("")));
    }

    private List<String> ids(String name) {
        String text = fields.getOrDefault(name, "");
        List<String> ids = new ArrayList<>();
        for (int open = text.indexOf('<'); open >= 0 && ids.size() < MOST_IDS; open = text.indexOf('<', open + 1)) {
            int close = text.indexOf('>', open);
            if (close < 0) {
                break;
            }
            ids.add(Blanks.single(text.substring(open, close + 1)));
            open = close;
        }
        return ids;
    }

    /** Without a comment such as {@code (CET)}. */
    private static Optional<OffsetDateTime> date(String text) {
        int comment = text.indexOf('(');
        String date = Blanks.single(comment < 0 ? text : text.substring(0, comment));
        try {
            return Optional.of(OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException unusual) {
            return Optional.empty();
        }
    }
}
