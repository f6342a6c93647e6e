package peeler.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the captions of figures and tables, the sources named below them, and addresses that stand for themselves. */
final class Captions {

  private static final String KINDS = "(?:Figure|Fig\\.?|Table|Chart|Graph|Map|Diagram|Infographic|Box plot)";
  private static final Pattern STATED = Pattern.compile(
      KINDS + "\\s+\\d+[A-Za-z]?(?:\\.\\d+)?\\s*[:.|\u2013\u2014-]\\s.*",
      Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile(KINDS + "\\s+\\d+[A-Za-z]?(?:\\.\\d+)?(?:\\s.*)?",
      Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
  private static final Pattern SOURCE = Pattern.compile("(?:Source|Sources|Note|Notes|Data source)\\s?:.*",
      Pattern.DOTALL);
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 350;

  private final Typography typography;

  private Captions(Typography typography) {
    this.typography = typography;
  }

  /** The passages, captions and lone addresses as furniture. */
  static List<Passage> marked(List<Passage> passages, Typography typography) {
    Captions captions = new Captions(typography);
    List<Passage> marked = new ArrayList<>();
    boolean afterPicture = false;
    for (Passage passage : passages) {
      Passage found = captions.marked(passage, afterPicture);
      afterPicture = found.reason() == Furniture.Reason.CAPTION || found.form() == Block.Form.ROW;
      marked.add(found);
    }
    return marked;
  }

  private Passage marked(Passage passage, boolean afterPicture) {
    String text = passage.text();
    if (passage.isFurniture() || passage.form() == Block.Form.ROW || text.length() > LONGEST) {
      return passage;
    }
    boolean source = SOURCE.matcher(text).matches() && (afterPicture || typography.isSmall(passage.firstLine()));
    if (source || isCaption(passage, text)) {
      return passage.asFurniture(Furniture.Reason.CAPTION);
    }
    boolean address = Pattern.compile(" ").splitAsStream(text).allMatch(word -> ADDRESS.matcher(word).matches());
    return address ? passage.asFurniture(Furniture.Reason.ADDRESS_BLOCK) : passage;
  }

  /** Without a colon after its number it is one only if set apart: "Figure 2 shows that ..." is a sentence. */
  private boolean isCaption(Passage passage, String text) {
    boolean setApart = passage.form() == Block.Form.HEADING || typography.isSmall(passage.firstLine());
    return passage.form() != Block.Form.ITEM
        && (STATED.matcher(text).matches() || (setApart && NUMBERED.matcher(text).matches()));
  }
}
