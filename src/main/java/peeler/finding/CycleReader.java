package peeler.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import peeler.report.Report;
import peeler.vocabulary.Cycle;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Names;

/**
 * Finds the inspection round a report belongs to: its address, its title, the framework it names, its own words for
 * itself ("our 2016 legitimacy inspection"), addresses printed in it, last the day of publication by the rounds'
 * publication dates. Other years in a text are years of data and say nothing. Where nothing is certain, none.
 */
final class CycleReader {

  private static final Pattern IN_ADDRESS = Pattern
      .compile(
          "peel(?:-assessments?|-reports?)?-(20\\d{2}(?:-\\d{2,4})?)\\b|/[a-z-]+-(20\\d{2}-\\d{2,4})(?:[/?#]|$)|\\b(20\\d{2}-\\d{2})-peel-assessment");
  private static final Pattern FRAMEWORK = Pattern
      .compile("PEEL [Aa]ssessment [Ff]ramework (?:for )?(20\\d{2}[/\\u2013-]\\d{2,4})");
  private static final Pattern OWN_WORDS = Pattern
      .compile(
          "(?i)\\bin our (20\\d{2}) (?:peel|legitimacy|effectiveness|efficiency|leadership) (?:inspection|assessment|report)");
  /** How the pages of 2014 to 2017 are titled: "Kent 2016". */
  private static final Pattern FORCE_AND_YEAR = Pattern.compile("\\p{Lu}[\\p{L} &-]{2,40} 201[4-7]");
  private static final Pattern INSPECTION = Pattern
      .compile("(?i).*\\b(?:PEEL|inspection|assessment|effectiveness|efficiency|legitimacy|leadership)\\b.*");

  /** Headings on a title page. */
  private static final int TITLE_LINES = 4;

  private final Inspectorate inspectorate;

  CycleReader(Inspectorate inspectorate) {
    this.inspectorate = inspectorate;
  }

  Optional<Cycle> read(ReportText text, @Nullable String url, @Nullable LocalDate published, DocumentKind kind) {
    return Optional.ofNullable(url).flatMap(this::inAddress).or(() -> titled(text))
        .or(() -> inText(text, kind)).or(() -> linked(text.report(), kind)).or(() -> byDay(published));
  }

  private Optional<Cycle> inAddress(String url) {
    Matcher found = IN_ADDRESS.matcher(url);
    return found.find()
        ? cycle(Stream.of(1, 2, 3).map(found::group).filter(java.util.Objects::nonNull).findFirst().orElseThrow())
        : Optional.empty();
  }

  /** The round named in the stated title or on the title page, in the first line that speaks of an inspection. */
  private Optional<Cycle> titled(ReportText text) {
    Stream<String> lines = Stream.concat(Stream.ofNullable(text.report().title()),
        text.headings().limit(TITLE_LINES));
    return lines.filter(line -> INSPECTION.matcher(line).matches() || FORCE_AND_YEAR.matcher(line).matches())
        .map(this::named).flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Cycle> named(String line) {
    List<Cycle> named = inspectorate.cycleNames().in(line).stream().map(Names.Found::thing).filter(Cycle::isPeel)
        .distinct()
        .toList();
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  private Optional<Cycle> inText(ReportText text, DocumentKind kind) {
    for (String words : (Iterable<String>) sentencesWithYears(text)::iterator) {
      Matcher framework = FRAMEWORK.matcher(words);
      if (framework.find()) {
        return cycle(framework.group(1));
      }
      Matcher own = OWN_WORDS.matcher(words);
      if (kind.isProse() && own.find()) {
        return cycle(own.group(1));
      }
    }
    return Optional.empty();
  }

  private static Stream<String> sentencesWithYears(ReportText text) {
    return text.blocks().stream().map(text::words).filter(words -> words.contains("20"));
  }

  /** The newest round among the addresses printed in a report; a transcript or news item prints none of its own. */
  private Optional<Cycle> linked(Report report, DocumentKind kind) {
    if (kind.isProse()) {
      return Optional.empty();
    }
    return report.links().stream().map(link -> inAddress(link.target())).flatMap(Optional::stream)
        .max(Comparator.comparingInt(Cycle::year));
  }

  private Optional<Cycle> byDay(@Nullable LocalDate published) {
    if (published == null) {
      return Optional.empty();
    }
    return inspectorate.cycles().stream().filter(cycle -> cycle.from() != null && cycle.to() != null
        && !published.isBefore(cycle.from()) && !published.isAfter(cycle.to())).findFirst();
  }

  /** The PEEL round of a printed name: "2021-22", "2021/22", "2023-2025", "2016"; the 2018/19 pages say 2018. */
  private Optional<Cycle> cycle(String printed) {
    return inspectorate.cycleNames().exact("PEEL " + printed.replace('-', '/'))
        .or(() -> inspectorate.cycleNames().exact(printed.replace('-', '/')));
  }
}
