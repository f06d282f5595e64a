package dev.candor.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Finds the lines that somebody wrote as their own words: no quote, no code, no HTML, nothing below the mail they answer.
 *
 * <p>The block structure of Markdown (fences within lists, lines that continue a quote without its mark, HTML blocks) is
 * commonmark-java's work; its inline parser is left out, for a block is all that has to be known, and blocks are read in
 * time that grows with the text alone. Mail is read the same way: what Markdown calls a quote is one there too.
 */
final class OwnWords {
    /** A note may have a million characters; who speaks to the bot says so in the first pages. */
    private static final int MOST = 60_000;

    private static final int DEEPEST = 40;
    private static final String FENCED_QUOTE = ">>>";
    private static final Parser BLOCKS = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .inlineParserFactory(context -> (lines, node) -> {})
            .build();

    private final List<String> lines;
    private final List<String> own = new ArrayList<>();
    private boolean quoted;

    private OwnWords(List<String> lines) {
        this.lines = lines;
    }

    /** In the order of the text, without blanks around them. */
    static List<String> of(String text) {
        String read = text.length() <= MOST ? text : text.substring(0, MOST);
        List<String> lines = Answered.cut(List.of(read.split("\r\n|\r|\n", -1)));
        OwnWords words = new OwnWords(lines);
        words.blocks(BLOCKS.parse(String.join("\n", lines)));
        return List.copyOf(words.own);
    }

    private void blocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Paragraph paragraph -> speech(paragraph);
                case Heading heading -> speech(heading);
                case ListBlock list -> blocks(list);
                case ListItem item -> blocks(item);
                case BlockQuote quote when fence(quote) -> quoted = !quoted;
                default -> {
                    // Quotes, code, HTML: nobody speaks there.
                }
            }
        }
    }

    /** GitLab's quote over several lines opens and closes with a line of its own; to Markdown that is an empty quote. */
    private boolean fence(BlockQuote quote) {
        List<SourceSpan> spans = quote.getSourceSpans();
        return spans.size() == 1
                && lines.get(spans.getFirst().getLineIndex()).strip().equals(FENCED_QUOTE);
    }

    private void speech(Node block) {
        if (quoted) {
            return;
        }
        List<SourceSpan> spans = block.getSourceSpans();
        List<String> said = spans.stream()
                .map(span -> lines.get(span.getLineIndex()).substring(span.getColumnIndex()))
                .toList();
        Set<Integer> hidden = Hidden.lines(said);
        for (int at = 0; at < said.size(); at++) {
            if (!hidden.contains(at)) {
                own.add(said.get(at).strip());
            }
        }
    }
}
