package peeler.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import peeler.report.Report;

/** The links of a report that lead to the inspectorate's glossary. */
final class Glossary {

  private static final Pattern ADDRESS = Pattern.compile("/glossary/([a-z0-9-]+)/?");
  /** Characters on a page of text, at most: a link printed farther off belongs to another page. */
  private static final int PAGE = 4000;

  /**
   * A link to the glossary.
   *
   * @param at    where it stands in the text
   * @param words the term as folded text has it, a space on either side
   */
  private record Term(String slug, int at, String words) {}

  private final List<Term> terms;
  /** Whether links stand at the foot of the page, not under their words. */
  private final boolean torn;

  Glossary(Report report) {
    terms = report.links().stream().flatMap(Glossary::term).toList();
    torn = report.source().format().equals("text");
  }

  private static Stream<Term> term(Report.Link link) {
    Matcher address = ADDRESS.matcher(link.target());
    return address.find()
        ? Stream.of(new Term(address.group(1), link.span().start(), spaced(address.group(1).replace('-', ' '))))
        : Stream.empty();
  }

  private static String spaced(String words) {
    return " " + words + " ";
  }

  /** The terms linked from a passage, slugs, without repeats; of a text, whose links are torn off: those it names. */
  List<String> tags(int start, int end, String folded) {
    if (terms.isEmpty()) {
      return List.of();
    }
    String words = spaced(folded);
    return terms.stream().filter(term -> term.at() >= start && term.at() <= end + (torn ? PAGE : 0))
        .filter(term -> !torn || words.contains(term.words())).map(Term::slug).distinct().toList();
  }
}
