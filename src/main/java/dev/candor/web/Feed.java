package dev.candor.web;

import dev.candor.ledger.Line;
import dev.candor.ledger.Page;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a listing as an Atom feed (RFC 4287): one entry a submission, updated with its latest verdict. */
final class Feed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Site site;
    private final XMLStreamWriter xml;

    private Feed(Site site, XMLStreamWriter xml) {
        this.site = site;
        this.xml = xml;
    }

    /** @param query the filters that the page was found by */
    static String of(Page page, Query query, Site site) {
        var text = new StringWriter();
        try {
            new Feed(site, FACTORY.createXMLStreamWriter(text)).write(page, query.filters());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a feed goes to memory, where nothing fails", impossible);
        }
        return text.toString();
    }

    private void write(Page page, Query filters) throws XMLStreamException {
        String self = site.url() + "/feed.atom" + filters;
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        text("id", self);
        text("title", title(filters));
        text("updated", time(page));
        link("self", "application/atom+xml", self);
        link("alternate", "text/html", site.url() + "/" + filters);
        text("generator", "Candor");
        for (Line line : page.lines()) {
            entry(line);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Line line) throws XMLStreamException {
        String address = site.address(line.subject().id());
        Heading heading = Heading.of(line);
        var judgement = line.judgement();
        xml.writeStartElement(ATOM, "entry");
        text("id", address);
        text("title", Badge.of(judgement.outcome()).word() + ": " + heading.title());
        text("updated", time(line.work().finished()));
        link("alternate", "text/html", address);
        if (!heading.url().isEmpty()) {
            link("related", "text/html", heading.url());
        }
        xml.writeStartElement(ATOM, "author");
        text("name", heading.author().isEmpty() ? "unknown" : heading.author());
        xml.writeEndElement();
        for (String label : judgement.labels().stream().sorted().toList()) {
            xml.writeEmptyElement(ATOM, "category");
            xml.writeAttribute("term", Text.line(label, 100));
        }
        text("summary", summary(line, heading));
        xml.writeEndElement();
    }

    private static String summary(Line line, Heading heading) {
        var judgement = line.judgement();
        return "%s, %s: %s %s, change: %s."
                .formatted(
                        heading.forge(),
                        heading.name(),
                        Sentence.of(judgement.outcome(), judgement.declared()),
                        Sentence.count(judgement.counts().findings(), "finding", "findings"),
                        Text.line(judgement.change(), 20));
    }

    private static String title(Query filters) {
        return filters.said().isEmpty()
                ? "Candor"
                : "Candor: "
                        + filters.said().entrySet().stream()
                                .map(e -> e.getKey() + " " + Text.line(e.getValue(), 100))
                                .collect(java.util.stream.Collectors.joining(", "));
    }

    /** The newest verdict's; a feed without any was last updated before all of them. */
    private static String time(Page page) {
        return time(
                page.lines().isEmpty()
                        ? Instant.EPOCH
                        : page.lines().getFirst().work().finished());
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void text(String name, String text) throws XMLStreamException {
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }
}
