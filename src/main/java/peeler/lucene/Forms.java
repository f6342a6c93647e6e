package peeler.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * How the words of one index are written. Words are found together that share a stem; a field has each form with its stem
 * before it, once in the whole index, so that the forms of a stem stand together. Cost of a look-up: some microseconds the
 * first time. For one request.
 */
final class Forms {

  private static final char END_OF_STEM = ' ';

  private final IndexReader reader;
  private final Map<String, List<String>> known = new HashMap<>();

  Forms(IndexReader reader) {
    this.reader = reader;
  }

  /** What is indexed of a term, empty for a word in capitals: it is a term in small letters too. */
  static Optional<String> entry(String term) {
    return WordStream.isCapitals(term)
        ? Optional.empty()
        : Optional.of(new Stems().of(WordStream.form(term)) + END_OF_STEM + term);
  }

  /** The terms of the index that share a word's stem, the word as given among them if it is there. */
  List<String> of(String word) {
    return known.computeIfAbsent(new Stems().of(word) + END_OF_STEM, stem -> {
      List<String> forms = new ArrayList<>();
      each(FindingDocument.FORMS, stem, (entry, findings) -> forms.add(entry.substring(stem.length())));
      return forms;
    });
  }

  /**
   * Gives away every word that begins so, as it is written without hyphens, and the number of findings that have it in a
   * field: once for each field.
   */
  void beginningWith(String letters, ObjIntConsumer<String> each) {
    for (WordField field : WordField.values()) {
      each(field.field(), letters, (term, findings) -> {
        if (!WordStream.isHyphenated(term)) {
          each.accept(term, findings);
        }
      });
    }
  }

  /** A generation is one segment: its only leaf has all terms. */
  private void each(String field, String beginning, ObjIntConsumer<String> each) {
    try {
      BytesRef from = new BytesRef(beginning);
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms terms = leaf.reader().terms(field);
        TermsEnum term = terms == null ? TermsEnum.EMPTY : terms.iterator();
        boolean isThere = term.seekCeil(from) != TermsEnum.SeekStatus.END;
        while (isThere && StringHelper.startsWith(term.term(), from)) {
          each.accept(term.term().utf8ToString(), term.docFreq());
          isThere = term.next() != null;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Findings there are. */
  int findings() {
    return reader.maxDoc();
  }

  /** Findings in which a word is written so, not with hyphens, in the field in which most have it. */
  int findings(String form) {
    try {
      int most = 0;
      for (WordField field : WordField.values()) {
        most = Math.max(most, reader.docFreq(new Term(field.field(), form)));
      }
      return most;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
