package peeler.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import peeler.search.Synonyms;

/**
 * The terms of a text: each word as written and, at the same place, its stem; words in
 * capitals are there as such too. Words joined by hyphens are there solid as
 * well ("antisocial" for "anti-social"), at the place of their first and of their last part, so that phrases reach them
 * from both sides.
 */
final class WordStream extends Tokenizer {

  /** Begins the term of a stem: no word begins so. */
  private static final char STEM = '~';
  /** Begins the term of a word in capitals. */
  private static final char CAPITALS = '^';

  /** Longest chain of hyphens that is read as one word; longer ones are rulers and lists. */
  private static final int MOST_PARTS = 4;

  /** A term at a place. */
  record Term(String text, int start, int end, int increment) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
  private Iterator<Term> terms = List.<Term>of().iterator();
  private int length;

  /** The term of a stem. */
  static String stem(Words.Word word) {
    return STEM + new Stems().of(word);
  }

  /** All terms of a text in order of place. */
  static List<Term> terms(String text) {
    WordTerms terms = new WordTerms(text);
    List<Words.Word> words = Words.of(text);
    for (int i = 0; i < words.size();) {
      int end = i + 1;
      while (end < words.size() && words.get(end).join() == Words.Join.HYPHEN) {
        end++;
      }
      terms.add(words.subList(i, end));
      i = end;
    }
    return terms.list;
  }

  /** The term of a word written in capitals: an abbreviation, told so from a word of the same letters. */
  static String capitals(String form) {
    return CAPITALS + form;
  }

  /** The terms of one text as they come. */
  private static final class WordTerms {

    private final String text;
    private final Stems stems = new Stems();
    private final List<Term> list = new ArrayList<>();

    WordTerms(String text) {
      this.text = text;
    }

    /** Adds a word, or the parts of one with hyphens. */
    void add(List<Words.Word> parts) {
      boolean isSolid = parts.size() > 1 && parts.size() <= MOST_PARTS;
      for (int i = 0; i < parts.size(); i++) {
        Words.Word part = parts.get(i);
        add(part, part, 1);
        if (isCapitals(part)) {
          list.add(new Term(capitals(part.form()), part.start(), part.end(), 0));
        }
        if (isSolid && (i == 0 || i == parts.size() - 1)) {
          add(joined(parts), part, 0);
        }
      }
    }

    private void add(Words.Word word, Words.Word place, int increment) {
      list.add(new Term(word.form(), place.start(), place.end(), increment));
      list.add(new Term(STEM + stems.of(word), place.start(), place.end(), 0));
    }

    private boolean isCapitals(Words.Word word) {
      boolean maybe = word.end() - word.start() > 1 && Character.isUpperCase(text.charAt(word.start() + 1));
      return maybe && Synonyms.isCapitals(text.substring(word.start(), word.end()));
    }
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
    String text = text(input);
    length = text.length();
    terms = terms(text).iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!terms.hasNext()) {
      return false;
    }
    clearAttributes();
    Term next = terms.next();
    term.append(next.text());
    offset.setOffset(correctOffset(next.start()), correctOffset(next.end()));
    increment.setPositionIncrement(next.increment());
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  private static String text(Reader input) throws IOException {
    StringWriter text = new StringWriter();
    input.transferTo(text);
    return text.toString();
  }
}
