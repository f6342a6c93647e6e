package peeler.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import peeler.finding.Finding;
import peeler.vocabulary.Area;
import peeler.vocabulary.AreaName;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;

/**
 * The findings of {@code index-data/reports} for tests of ranking: one for each heading, cut without the care that the
 * extractor takes, so that those tests judge the search alone.
 */
public final class Digests {

  private final Inspectorate inspectorate;
  private final List<Finding> findings = new ArrayList<>();

  private Digests(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  /** Those of all files of that folder. */
  public static List<Finding> findings(Inspectorate inspectorate, Path folder) {
    Digests digests = new Digests(inspectorate);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).sorted().toList()) {
        digests.read(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digests.findings;
  }

  private void read(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".html", "");
    Cycle cycle = inspectorate.cycles().stream().filter(c -> name.endsWith("-" + c.slug())).findFirst().orElseThrow();
    var page = Jsoup.parse(file, "UTF-8");
    for (Element heading : page.select("section h4")) {
      findings.add(finding(name, cycle, page.title(), heading));
    }
  }

  private Finding finding(String name, Cycle cycle, String title, Element heading) {
    Element section = Optional.ofNullable(heading.closest("section")).orElseThrow();
    String printed = section.select("h2").text();
    int place = findings.size();
    String force = name.substring(0, name.length() - cycle.slug().length() - 1);
    return new Finding(name + "-" + place, Kind.MAIN_FINDING, inspectorate.force(force).orElseThrow(), cycle,
        area(printed).orElse(null), printed, null, null, heading.text(), text(heading),
        new Finding.Document(name, title, "digest", null),
        new Finding.Source(name + ".html", "", null, "html", null, null, place, place + 1), null, List.of());
  }

  private Optional<Area> area(String printed) {
    return inspectorate.areaNames().stream().filter(area -> area.printed().equalsIgnoreCase(printed)).findFirst()
        .map(AreaName::area);
  }

  private static String text(Element heading) {
    List<String> paragraphs = new ArrayList<>();
    for (Element next = heading.nextElementSibling(); next != null
        && !next.tagName().startsWith("h"); next = next.nextElementSibling()) {
      paragraphs.add(next.text());
    }
    return String.join("\n\n", paragraphs);
  }
}
