package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import peeler.search.Synonyms;

/**
 * The terms of a text: each word as written; words in capitals are there as such too. Words joined by hyphens are there solid
 * as well ("antisocial-" for "anti-social"), at the place of their first and of their last part, so that phrases reach them
 * from both sides. What inflections share is told by {@link Forms}, so that each word takes one term. The place of a term is
 * the number of its word in {@link Words#of}, which says where that stands in the text.
 */
final class WordStream extends TokenStream {

  /** Begins the term of a word in capitals: no word begins so. */
  private static final char CAPITALS = '^';
  /** Ends the term of words that are written with hyphens, not solid: no word ends so. */
  private static final char HYPHENATED = '-';
  /** Longest chain of hyphens that is read as one word; longer ones are rulers and lists. */
  private static final int MOST_PARTS = 4;

  /**
   * A term at a place.
   *
   * @param text      of the term
   * @param increment 1 for the next place, 0 for the same
   */
  record Term(String text, int increment) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
  private String text = "";
  private Words words = new Words("");
  /** Whether the words stand at one that is not given yet. */
  private boolean isAhead;
  /** Terms that are read and not given yet, from {@link #next} on. */
  private List<Term> terms = List.of();
  private int next;

  /** Makes this one of the terms of a text, which are those of {@link #terms(String)}. */
  WordStream of(String newText) {
    text = newText;
    return this;
  }

  /** All terms of a text in order of place. */
  static List<Term> terms(String text) {
    return terms(text, Words.of(text));
  }

  /** All terms of a text with these words. */
  static List<Term> terms(String text, List<Words.Word> words) {
    List<Term> terms = new ArrayList<>(words.size() + words.size() / 8);
    for (int i = 0; i < words.size();) {
      int end = i + 1;
      while (end < words.size() && words.get(end).join() == Words.Join.HYPHEN) {
        end++;
      }
      if (end == i + 1) {
        add(words.get(i), text, terms);
      } else {
        add(words.subList(i, end), text, terms);
      }
      i = end;
    }
    return terms;
  }

  private static void add(Words.Word word, String text, List<Term> to) {
    to.add(new Term(word.form(), 1));
    if (isCapitals(word, text)) {
      to.add(new Term(capitals(word.form()), 0));
    }
  }

  /** Adds the parts of a word with hyphens. */
  private static void add(List<Words.Word> parts, String text, List<Term> to) {
    boolean isSolid = parts.size() <= MOST_PARTS;
    for (int i = 0; i < parts.size(); i++) {
      add(parts.get(i), text, to);
      if (isSolid && (i == 0 || i == parts.size() - 1)) {
        to.add(new Term(joined(parts).form() + HYPHENATED, 0));
      }
    }
  }

  private static boolean isCapitals(Words.Word word, String text) {
    boolean maybe = word.end() - word.start() > 1 && Character.isUpperCase(text.charAt(word.start() + 1));
    return maybe && Synonyms.isCapitals(text.substring(word.start(), word.end()));
  }

  /** The term of a word written in capitals: an abbreviation, told so from a word of the same letters. */
  static String capitals(String form) {
    return CAPITALS + form;
  }

  /** Whether this is the term of a word in capitals. */
  static boolean isCapitals(String term) {
    return term.charAt(0) == CAPITALS;
  }

  /** Whether this is the term of words that are written with hyphens. */
  static boolean isHyphenated(String term) {
    return term.charAt(term.length() - 1) == HYPHENATED;
  }

  /** A word as it is written or would be solid, by its term. */
  static String form(String term) {
    return isHyphenated(term) ? term.substring(0, term.length() - 1) : term;
  }

  /** Hyphenated words as one. */
  static Words.Word joined(List<Words.Word> parts) {
    StringBuilder form = new StringBuilder();
    parts.forEach(part -> form.append(part.form()));
    return new Words.Word(form.toString(), parts.getFirst().start(), parts.getLast().end(), Words.Join.APART);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    words = new Words(text);
    isAhead = false;
    terms = List.of();
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    // Both attributes are set for every term, so that none needs to be cleared.
    if (next < terms.size()) {
      give(terms.get(next));
      next++;
      return true;
    }
    if (!isAhead && !words.next()) {
      return false;
    }
    isAhead = false;
    if (words.isSimple()) {
      words.copyTo(term);
      increment.setPositionIncrement(1);
      return true;
    }
    terms = terms(text, joinedWords());
    give(terms.getFirst());
    next = 1;
    return true;
  }

  private void give(Term given) {
    term.setEmpty().append(given.text());
    increment.setPositionIncrement(given.increment());
  }

  /** The word read last and those that hyphens join to it. */
  private List<Words.Word> joinedWords() {
    List<Words.Word> joined = new ArrayList<>();
    joined.add(words.word());
    while (!isAhead && words.isBeforeHyphen() && words.next()) {
      isAhead = words.join() != Words.Join.HYPHEN;
      if (!isAhead) {
        joined.add(words.word());
      }
    }
    return joined;
  }
}
