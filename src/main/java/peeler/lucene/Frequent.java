package peeler.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/** The words and phrases of one generation that stand in several findings, for looking up what begins with some letters. */
final class Frequent {

  /** Findings in which a phrase must stand to be frequent. */
  private static final int FEWEST = 3;
  /** Most kept; of a larger index, only what is more frequent still. */
  private static final int MOST = 40_000;
  private static final int SHORTEST_WORD = 4;

  /** A phrase and the number of findings that have it. */
  record Phrase(String text, int findings) {}

  private final NavigableMap<String, Integer> findings = new TreeMap<>();

  private Frequent() {}

  /** Reads them from the index. Cost: one walk over its words and heading phrases. */
  static Frequent of(IndexReader reader) throws IOException {
    List<Phrase> all = new ArrayList<>();
    collect(reader, FindingDocument.PHRASES, 0, all);
    collect(reader, WordField.TEXT.field(), SHORTEST_WORD, all);
    all.sort(Comparator.comparingInt(Phrase::findings).reversed());
    Frequent frequent = new Frequent();
    all.stream().limit(MOST).forEach(phrase -> frequent.findings.put(phrase.text(), phrase.findings()));
    return frequent;
  }

  /** The most frequent phrases that begin so. */
  List<Phrase> beginningWith(String letters, int limit) {
    return findings.subMap(letters, true, letters + Character.MAX_VALUE, false).entrySet().stream()
        .map(entry -> new Phrase(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Phrase::findings).reversed().thenComparing(Phrase::text)).limit(limit).toList();
  }

  /** Terms of a field with the number of findings that have them in it. */
  private static void collect(IndexReader reader, String field, int shortest, List<Phrase> into) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    while (each.next() != null) {
      String text = each.term().utf8ToString();
      if (each.docFreq() >= FEWEST && text.length() >= shortest && isWord(text)) {
        into.add(new Phrase(text, each.docFreq()));
      }
    }
  }

  private static boolean isWord(String term) {
    return Character.isLetter(term.charAt(0)) && !WordStream.isHyphenated(term);
  }
}
