package dev.candor.git;

/** The times that diff tools put behind file names, such as {@code 2010-07-05 19:41:17.620000023 -0500}. */
final class Timestamp {
    private Timestamp() {}

    /** The file name alone: up to a tab, or without a time at the end. */
    static String dropped(String raw) {
        if (raw.startsWith("\"") || raw.indexOf('\t') >= 0) {
            return PathText.name(raw, 0);
        }
        int end = before(raw, raw.length(), "+00:00", "+0000");
        end = beforeFraction(raw, end);
        end = before(raw, end, "00:00:00");
        int date = before(raw, end, "0000-00-00", "00-00-00");
        return date == end ? raw : raw.substring(0, date).stripTrailing();
    }

    /** Whether the time is the start of 1970, which GNU diff writes for a file that is not there. */
    static boolean isEpoch(String raw) {
        String time = raw.substring(raw.lastIndexOf('\t') + 1);
        if (time.length() == raw.length()) {
            return false;
        }
        String zone = time.substring(time.lastIndexOf(' ') + 1).replace(":", "");
        if (!fits(zone, 0, "+0000") || time.length() < 19 || !fits(time, 10, " 00:00:00")) {
            return false;
        }
        String fraction = time.substring(19, Math.max(19, time.lastIndexOf(' ')));
        int minutes = minutes(time.substring(11, 13), time.substring(14, 16));
        int offset = minutes(zone.substring(1, 3), zone.substring(3, 5)) * (zone.charAt(0) == '-' ? -1 : 1);
        int epoch = time.startsWith("1969-12-31") ? 24 * 60 : time.startsWith("1970-01-01") ? 0 : -1;
        return epoch >= 0
                && minutes - offset == epoch
                && time.startsWith("00", 17)
                && fraction.chars().allMatch(c -> c == '.' || c == '0');
    }

    private static int minutes(String hours, String minutes) {
        return Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
    }

    /** Where the text that looks like one of the shapes begins, its leading blank included; {@code end} when none does. */
    private static int before(String raw, int end, String... shapes) {
        for (String shape : shapes) {
            int start = end - shape.length();
            if (start > 0 && raw.charAt(start - 1) == ' ' && fits(raw, start, shape)) {
                return start - 1;
            }
        }
        return end;
    }

    private static int beforeFraction(String raw, int end) {
        int at = end;
        while (at > 0 && isDigit(raw.charAt(at - 1))) {
            at--;
        }
        return at > 0 && raw.charAt(at - 1) == '.' && fits(raw, at - 10, " 00:00:00") ? at - 1 : end;
    }

    /** A 0 in the shape stands for any digit, a plus for either sign. */
    private static boolean fits(String raw, int start, String shape) {
        if (start < 0 || start + shape.length() > raw.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = raw.charAt(start + i);
            char wanted = shape.charAt(i);
            boolean same = wanted == '0' ? isDigit(c) : c == wanted || wanted == '+' && c == '-';
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
