package peeler.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds contents pages: lines with leaders to a page number; and below the heading "Contents" also rows that end in a
 * number, and repetitions of a heading of the document.
 */
final class Contents {

  private static final String LEADERS = ".\u00B7\u2026_";
  private static final int FEWEST_LEADERS = 3;
  private static final Pattern PAGE = Pattern.compile("\\d{1,4}|[ivxl]{1,6}");
  private static final Pattern HEADING = Pattern.compile("(?:table of )?contents(?: page)?|cynnwys",
      Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_ENTRY = 200;

  private final List<Passage> passages;
  private final Set<String> headings = new HashSet<>();

  private Contents(List<Passage> passages) {
    this.passages = passages;
    passages.stream().filter(passage -> passage.is(Block.Form.HEADING)).map(Contents::folded).forEach(headings::add);
  }

  /** The passages, those of contents pages as furniture. */
  static List<Passage> marked(List<Passage> passages) {
    Contents contents = new Contents(passages);
    List<Passage> marked = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      boolean begins = contents.isHeading(i);
      boolean entry = !passage.isFurniture()
          && (contents.hasLeaders(passage) || (open && (contents.isEntry(i) || contents.isBeforeEntry(i))));
      open = begins || entry || (open && passage.isFurniture());
      marked.add(begins || entry ? passage.asFurniture(Furniture.Reason.CONTENTS) : passage);
    }
    return marked;
  }

  private boolean isHeading(int index) {
    Passage passage = passages.get(index);
    if (passage.isFurniture() || !HEADING.matcher(passage.text().strip()).matches()) {
      return false;
    }
    int next = next(index);
    return next < passages.size() && (hasLeaders(passages.get(next)) || isEntry(next));
  }

  private boolean hasLeaders(Passage passage) {
    return passage.lines().stream().anyMatch(line -> hasLeaders(line.text()));
  }

  /** Whether a line ends in a row of points and a page number. */
  private static boolean hasLeaders(String line) {
    int page = line.length();
    while (page > 0 && Character.isLetterOrDigit(line.charAt(page - 1))) {
      page--;
    }
    int leaders = 0;
    for (int i = page - 1; i >= 0 && (line.charAt(i) == ' ' || LEADERS.indexOf(line.charAt(i)) >= 0); i--) {
      leaders += line.charAt(i) == '\u2026' ? FEWEST_LEADERS : line.charAt(i) == ' ' ? 0 : 1;
    }
    return leaders >= FEWEST_LEADERS && PAGE.matcher(line.substring(page)).matches();
  }

  /** Whether a short passage is a row that ends in a number, or the number alone, or repeats a heading. */
  private boolean isEntry(int index) {
    Passage passage = passages.get(index);
    if (passage.text().length() > LONGEST_ENTRY || passage.isFurniture()) {
      return false;
    }
    boolean named = !passage.is(Block.Form.HEADING) && headings.contains(folded(passage));
    boolean numbered = passage.is(Block.Form.ROW) || passage.lines().size() == 1;
    return named || (numbered && PAGE.matcher(passage.lastLine().text()).matches());
  }

  /** Whether a short passage wraps into an entry. */
  private boolean isBeforeEntry(int index) {
    int next = next(index);
    return passages.get(index).text().length() <= LONGEST_ENTRY && next < passages.size()
        && (hasLeaders(passages.get(next)) || isEntry(next))
        && passages.get(next).page() == passages.get(index).page();
  }

  private int next(int index) {
    int next = index + 1;
    while (next < passages.size() && passages.get(next).isFurniture()) {
      next++;
    }
    return next;
  }

  private static String folded(Passage passage) {
    return passage.text().toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
