package peeler.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * How the words of one index are written. Words are found together that share a stem; a field has each form with its stem
 * before it, once in the whole index, so that the forms of a stem stand together. Cost of a look-up: some microseconds.
 */
final class Forms {

  private static final char END_OF_STEM = ' ';

  private final IndexReader reader;

  Forms(IndexReader reader) {
    this.reader = reader;
  }

  /** What is indexed of a form. */
  static String entry(String form) {
    return new Stems().of(form) + END_OF_STEM + form;
  }

  /** The forms in the index that share a word's stem, the word as given among them if it is there. */
  List<String> of(String word) {
    String stem = new Stems().of(word) + END_OF_STEM;
    List<String> forms = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        TermsEnum entries = TermsEnum.EMPTY;
        if (leaf.reader().terms(FindingDocument.FORMS) != null) {
          entries = leaf.reader().terms(FindingDocument.FORMS).iterator();
        }
        TermsEnum.SeekStatus found = entries.seekCeil(new BytesRef(stem));
        BytesRef entry = found == TermsEnum.SeekStatus.END ? null : entries.term();
        for (; entry != null && entry.utf8ToString().startsWith(stem); entry = entries.next()) {
          forms.add(entry.utf8ToString().substring(stem.length()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return forms.stream().distinct().toList();
  }

  /** Findings in which a word is written so, hyphenated ones not counted for their solid form. */
  int findings(String form) {
    try {
      return reader.docFreq(new Term(FindingDocument.WORDS, form));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
