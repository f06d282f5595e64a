package dev.candor.web;

import java.time.Duration;

/** How long something has been so, in the one unit that says most. */
final class Ago {
    private Ago() {}

    /** {@code 5 minutes}, {@code 1 day}; a time that has not come yet is as good as now. */
    static String words(Duration time) {
        long minutes = time.toMinutes();
        long hours = time.toHours();
        long days = time.toDays();
        if (minutes < 1) {
            return "less than a minute";
        } else if (hours < 1) {
            return Sentence.count(minutes, "minute", "minutes");
        } else if (days < 1) {
            return Sentence.count(hours, "hour", "hours");
        } else if (days < 60) {
            return Sentence.count(days, "day", "days");
        }
        return days < 730 ? Sentence.count(days / 30, "month", "months") : Sentence.count(days / 365, "year", "years");
    }
}
