package peeler.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Inspectorate;
import peeler.vocabulary.Kind;
import peeler.vocabulary.KindName;

/**
 * A line that says what the next passages are, such as "Areas for improvement".
 *
 * @param kind of the passages
 * @param one  whether it announces exactly one: a singular label stands over a single box
 */
record Label(Kind kind, boolean one) {

  /** Whether the passages it announces are set in boxes, not in the running text. */
  boolean isBox() {
    return kind == Kind.CAUSE_OF_CONCERN || kind == Kind.RECOMMENDATION || kind == Kind.AREA_FOR_IMPROVEMENT
        || kind == Kind.INNOVATIVE_PRACTICE;
  }

  /** All labels of an inspectorate. */
  static final class Labels {

    private static final Pattern AGAIN = Pattern.compile(" (?:continued|\\d{1,2})$");

    private final Map<String, Label> labels = new HashMap<>();

    Labels(Inspectorate inspectorate) {
      for (Kind kind : Kind.values()) {
        KindName name = inspectorate.name(kind);
        name.one().forEach(words -> labels.put(Fold.fold(words), new Label(kind, true)));
        name.many().forEach(words -> labels.put(Fold.fold(words), new Label(kind, false)));
      }
    }

    /** The label of exactly these words, a number or "continued" at the end aside. */
    Optional<Label> of(String words) {
      return ofFolded(Fold.fold(words));
    }

    /** The same for words that are folded. */
    Optional<Label> ofFolded(String words) {
      boolean again = words.endsWith("continued")
          || (!words.isEmpty() && Character.isDigit(words.charAt(words.length() - 1)));
      return Optional.ofNullable(labels.get(again ? AGAIN.matcher(words).replaceFirst("") : words));
    }

    /** The label that a heading opens with before a colon or dash: "Cause of concern: investigations". */
    Optional<Label> opening(String words) {
      int end = words.indexOf(':') >= 0 ? words.indexOf(':') : words.indexOf(" \u2013 ");
      return end < 0 ? Optional.empty() : of(words.substring(0, end)).map(label -> new Label(label.kind(), true));
    }
  }
}
