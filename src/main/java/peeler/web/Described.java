package peeler.web;

import java.util.ArrayList;
import java.util.List;
import peeler.finding.Finding;
import peeler.vocabulary.Area;

/** Puts into words what is known of a finding, and leaves out what is not. */
final class Described {

  private static final String DIGEST = "digest";

  private Described() {}

  /** Whom it is about and when. */
  static List<String> origin(Finding finding) {
    List<String> origin = new ArrayList<>();
    var force = finding.force();
    var cycle = finding.cycle();
    origin.add(force == null ? "No single force" : force.name());
    if (cycle != null) {
      origin.add(cycle.name());
    }
    return origin;
  }

  /** Force, round, date of publication, sort of document. */
  static List<String> meta(Finding finding) {
    List<String> meta = new ArrayList<>(origin(finding));
    var published = finding.document().published();
    if (published != null) {
      meta.add("published " + English.date(published));
    }
    meta.add(documentKind(finding));
    return meta;
  }

  /** What sort of document it stands in; of a digest, that its words are not the inspectorate's. */
  static String documentKind(Finding finding) {
    String kind = English.words(finding.document().kind());
    return isDigest(finding) ? kind + ", in our own words" : kind;
  }

  /** Whether the finding restates a report instead of quoting it. */
  static boolean isDigest(Finding finding) {
    return finding.document().kind().equals(DIGEST);
  }

  /** Our name of its area; the printed one where the area is not in the vocabulary; empty where neither is known. */
  static String area(Finding finding) {
    Area area = finding.area();
    String printed = finding.areaPrinted();
    if (area != null) {
      return area.name();
    }
    return printed == null ? "" : printed;
  }

  /** How to cite it: document, date, page, public address, and the name under which it is found here. */
  static String citation(Finding finding) {
    List<String> parts = new ArrayList<>(List.of(finding.document().title()));
    var published = finding.document().published();
    if (published != null) {
      parts.add(English.date(published));
    }
    if (finding.source().page() != null) {
      parts.add("p. " + finding.source().page());
    }
    DeepLink.webAddress(finding.source().url()).ifPresent(parts::add);
    parts.add("Peeler finding " + finding.id());
    return String.join(", ", parts);
  }

  /** Where it stands, such as "page 14, characters 41,230 to 41,984". */
  static String place(Finding.Source source) {
    String characters = "characters " + English.number(source.start()) + " to " + English.number(source.end());
    return source.page() == null ? characters : "page " + source.page() + ", " + characters;
  }
}
