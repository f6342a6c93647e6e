package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A name in bold above an office is no heading: two to four words with capitals, under them nothing but a short line that
 * is no sentence.
 */
final class Signatures {

  private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S*(?: \\p{Lu}\\S*){1,3}");
  private static final Pattern OFFICE = Pattern.compile("(?:\\S+ ){1,9}\\S*[\\p{L})]");

  private Signatures() {}

  /** The passages of a column, names as paragraphs. */
  static List<Passage> withoutHeading(List<Passage> passages) {
    List<Passage> checked = new ArrayList<>(passages);
    for (int i = 0; i + 1 < passages.size(); i++) {
      boolean nothingElse = i + 2 == passages.size() || passages.get(i + 2).is(Block.Form.HEADING);
      if (nothingElse && isName(passages.get(i)) && isOffice(passages.get(i), passages.get(i + 1))) {
        checked.set(i, passages.get(i).asParagraph());
      }
    }
    return checked;
  }

  private static boolean isName(Passage passage) {
    return passage.is(Block.Form.HEADING) && passage.lines().size() == 1 && NAME.matcher(passage.text()).matches();
  }

  private static boolean isOffice(Passage name, Passage passage) {
    return passage.is(Block.Form.PARAGRAPH) && passage.lines().size() == 1
        && passage.firstLine().style().isAsLargeAs(name.firstLine().style())
        && OFFICE.matcher(passage.text()).matches();
  }
}
