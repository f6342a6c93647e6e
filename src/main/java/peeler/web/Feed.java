package peeler.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import peeler.finding.Finding;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.vocabulary.Inspectorate;

/** An answer as an Atom feed (RFC 4287), paged (RFC 5005). */
final class Feed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final String origin;
  private final Inspectorate inspectorate;
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private Feed(String origin, Inspectorate inspectorate) throws XMLStreamException {
    this.origin = origin;
    this.inspectorate = inspectorate;
    this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
  }

  /** The feed, with addresses that begin at that origin. */
  static String of(Answer answer, String origin, Inspectorate inspectorate) {
    try {
      Feed feed = new Feed(origin, inspectorate);
      feed.write(answer);
      return feed.text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(Answer answer) throws XMLStreamException {
    Search search = answer.search();
    int page = search.page();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("title", "Peeler: " + SearchTitle.of(answer));
    if (!answer.readings().isEmpty()) {
      element("subtitle", answer.readings().stream().map(Answer.Notice::text).collect(Collectors.joining(" ")));
    }
    element("id", "urn:peeler:search:" + Hash.of(Links.search(search.onPage(1))));
    element("updated", answer.generation().built().toString());
    element("rights", "Findings quote or restate inspection reports under the Open Government Licence v3.0.");
    link("self", "application/atom+xml", Links.feed(search));
    link("alternate", "text/html", Links.search(search));
    link("search", "application/opensearchdescription+xml", Links.OPEN_SEARCH);
    if (page > 1) {
      link("previous", "application/atom+xml", Links.feed(search.onPage(page - 1)));
    }
    if (page < answer.pages()) {
      link("next", "application/atom+xml", Links.feed(search.onPage(page + 1)));
    }
    for (Answer.Hit hit : answer.hits()) {
      entry(hit.finding(), answer.generation().built());
    }
    xml.writeEndDocument();
  }

  private void entry(Finding finding, Instant built) throws XMLStreamException {
    var published = finding.document().published();
    Instant date = published == null ? built : published.atStartOfDay(ZoneOffset.UTC).toInstant();
    xml.writeStartElement("entry");
    element("title", String.join(", ", Described.origin(finding)) + ": " + CardView.title(finding));
    element("id", "urn:peeler:finding:" + finding.id());
    element("updated", date.toString());
    if (published != null) {
      element("published", date.toString());
    }
    xml.writeStartElement("author");
    element("name", Described.isDigest(finding) ? "Peeler digest" : finding.document().title());
    xml.writeEndElement();
    link("alternate", "text/html", Links.finding(finding.id()));
    category(inspectorate.name(finding.kind()).name());
    category(Described.area(finding));
    category(finding.grade() == null ? "" : finding.grade().name());
    element("content", finding.text());
    xml.writeEndElement();
  }

  private void category(String term) throws XMLStreamException {
    if (!term.isEmpty()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", printable(term));
    }
  }

  private void link(String relation, String type, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", origin + path);
  }

  private void element(String name, String content) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(printable(content));
    xml.writeEndElement();
  }

  /** Without characters that XML 1.0 cannot hold, not even escaped. */
  private static String printable(String content) {
    return content.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", " ");
  }
}
