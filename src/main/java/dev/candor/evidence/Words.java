package dev.candor.evidence;

import dev.candor.evidence.Word.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words, in one pass. */
final class Words {
    private final List<Word> words = new ArrayList<>();
    private final boolean prose;
    private boolean quoted;

    private Words(boolean prose) {
        this.prose = prose;
    }

    /** The words of a trailer's value: every run of letters and digits. */
    static List<Word> value(String value) {
        var reader = new Words(false);
        reader.line(value, 0);
        return reader.words;
    }

    /** The words of a paragraph; paths, links and quotes are one empty word each. */
    static List<Word> prose(List<Line> paragraph) {
        var reader = new Words(true);
        paragraph.forEach(line -> reader.line(line.text(), line.number()));
        return reader.words;
    }

    private void line(String text, int number) {
        int at = 0;
        while (at < text.length()) {
            int from = at;
            while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                chunk(text.substring(from, at), number);
            }
            at++;
        }
    }

    private void chunk(String chunk, int line) {
        if (!prose) {
            runs(chunk, line);
            return;
        }
        int link = chunk.indexOf("](");
        String shown = link < 0 ? chunk : chunk.substring(0, link + 1);
        if (shown.length() > 1 && shown.charAt(0) == '@') {
            shown = shown.substring(1);
        }
        boolean inside = quoted || "\"`“".indexOf(shown.charAt(0)) >= 0;
        quoted ^= shown.chars().filter(c -> "\"`“”".indexOf(c) >= 0).count() % 2 == 1;
        String core = Tidy.bare(shown);
        if (inside || Path.like(core)) {
            end(endsSentence(core) ? Gap.HARD : Gap.NONE, word("", line));
        } else {
            runs(shown, line);
        }
        if (link >= 0) {
            gap(Gap.SOFT);
        }
    }

    /** A path may end in a full stop that is the sentence's. */
    private static boolean endsSentence(String core) {
        return core.endsWith(".") && !core.equals("e.g.") && !core.equals("i.e.");
    }

    private void runs(String chunk, int line) {
        int at = 0;
        while (at < chunk.length()) {
            int from = at;
            while (at < chunk.length() && inWord(chunk, at)) {
                at++;
            }
            if (at > from) {
                words.add(word(chunk.substring(from, at), line));
            } else {
                gap(between(chunk, at));
                at++;
            }
        }
    }

    /** Dots count within versions, apostrophes within words. */
    private static boolean inWord(String chunk, int at) {
        char c = chunk.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        boolean within = at > 0
                && at + 1 < chunk.length()
                && Character.isLetterOrDigit(chunk.charAt(at - 1))
                && Character.isLetterOrDigit(chunk.charAt(at + 1));
        return within && (c == '\'' || c == '’' || (c == '.' && Character.isDigit(chunk.charAt(at + 1))));
    }

    private static Gap between(String chunk, int at) {
        char c = chunk.charAt(at);
        if (c == '.' || c == '!' || c == '?') {
            return at + 1 < chunk.length() && Character.isLetterOrDigit(chunk.charAt(at + 1)) ? Gap.NONE : Gap.HARD;
        }
        if (c == ':') {
            return Gap.COLON;
        }
        boolean dash = c == '—'
                || c == '–'
                || (c == '-' && chunk.length() < 3 && chunk.replace("-", "").isEmpty());
        return dash || ",;()[]".indexOf(c) >= 0 ? Gap.SOFT : Gap.NONE;
    }

    private static Word word(String raw, int line) {
        boolean owns = raw.endsWith("'s") || raw.endsWith("’s");
        String text = owns ? raw.substring(0, raw.length() - 2) : raw;
        return new Word(text, text.toLowerCase(Locale.ROOT).replace('’', '\''), Gap.NONE, owns, line);
    }

    private void end(Gap gap, Word word) {
        words.add(word.before(gap));
    }

    private void gap(Gap gap) {
        if (gap != Gap.NONE && !words.isEmpty()) {
            words.add(words.removeLast().before(gap));
        }
    }
}
