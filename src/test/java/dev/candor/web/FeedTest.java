package dev.candor.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.ledger.Cursor;
import dev.candor.ledger.Page;
import dev.candor.policy.Outcome;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void hasWhatEveryAtomFeedMustHave() throws Exception {
        Element feed = feed("hw/sd: cover the reset path", new Query(Map.of("verdict", "fail")));

        assertThat(texts(feed, "id"))
                .containsExactly(
                        "https://candor.example.org/feed.atom?verdict=fail",
                        "https://candor.example.org/submissions/gitlab/qemu/qemu/17");
        assertThat(texts(feed, "title")).containsExactly("Candor: verdict fail", "fail: hw/sd: cover the reset path");
        assertThat(texts(feed, "updated")).containsExactly("2026-11-24T12:00:00Z", "2026-11-24T12:00:00Z");
        assertThat(texts(feed, "name")).containsExactly("Ada Palmer");
        assertThat(texts(feed, "summary"))
                .containsExactly("gitlab, qemu/qemu 17: Something has to be put right to fit the policy. 4 findings,"
                        + " change: mixed.");
    }

    @Test
    void linksToTheReportAndTheMergeRequest() throws Exception {
        Element feed = feed("t", new Query(Map.of()));

        assertThat(attributes(feed, "link", "href"))
                .containsExactly(
                        "https://candor.example.org/feed.atom",
                        "https://candor.example.org/",
                        "https://candor.example.org/submissions/gitlab/qemu/qemu/17",
                        "https://gitlab.example.org/qemu/qemu/-/merge_requests/17");
        assertThat(attributes(feed, "link", "rel")).containsExactly("self", "alternate", "alternate", "related");
        assertThat(attributes(feed, "category", "term")).containsExactly("AI: asked", "AI: tests", "ai-policy::fail");
    }

    @Test
    void staysXmlWhateverATitleHolds() throws Exception {
        Element feed = feed("]]><b>&amp;\u0000\u001b\uD800</b>", new Query(Map.of("q", "<&\"\u0001")));

        assertThat(texts(feed, "title").getLast()).isEqualTo("fail: ]]><b>&amp;\uFFFD\uFFFD\uFFFD</b>");
    }

    @Test
    void staysAFeedWhateverAnybodyCallsAnything() throws Exception {
        var line = HostileReportTest.line(HostileReportTest.EVIL + "</entry>]]><!--");
        var page = new Page(List.of(line), Optional.of(new Cursor(1)), true);
        String xml = Feed.of(page, new Query(Map.of("q", HostileReportTest.EVIL)), Samples.SITE);

        assertThat(xml).doesNotContain("<script", "<img", "javascript:", "\u202E", "<!--");
        Element feed = parsed(xml);
        assertThat(elements(feed, "entry")).hasSize(1);
        assertThat(texts(feed, "name").getFirst()).startsWith("\"'><script>alert(1)</script>");
        assertThat(attributes(feed, "category", "term").getFirst()).startsWith("\"'><script>");
    }

    @Test
    void isAFeedWithoutEntriesToo() throws Exception {
        Element feed = parsed(Feed.of(new Page(List.of(), Optional.empty(), true), new Query(Map.of()), Samples.SITE));

        assertThat(texts(feed, "updated")).containsExactly("1970-01-01T00:00:00Z");
    }

    private static Element feed(String title, Query query) throws Exception {
        var line = Samples.line(1, Outcome.FAIL, title, Samples.SHA, Samples.NOON);
        return parsed(Feed.of(new Page(List.of(line), Optional.empty(), true), query, Samples.SITE));
    }

    private static Element parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<String> texts(Element feed, String name) {
        return elements(feed, name).stream().map(Element::getTextContent).toList();
    }

    private static List<String> attributes(Element feed, String name, String attribute) {
        return elements(feed, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(Element feed, String name) {
        var nodes = feed.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
