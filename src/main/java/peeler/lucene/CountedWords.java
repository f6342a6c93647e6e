package peeler.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/** Finds words without ranking, as sets of the findings that have them: several times as fast. */
final class CountedWords implements WordLookup {

  private final Forms forms;

  CountedWords(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Query word(Words.Word word) {
    return new AnyField(forms.of(word.form()));
  }

  @Override
  public Query capitals(String form) {
    return new AnyField(List.of(WordStream.capitals(form)));
  }

  /** All words that begin so put into one set: several times as fast as going through their lists side by side. */
  @Override
  public Query beginning(String letters) {
    return inAnyField(
        field -> new PrefixQuery(new Term(field, letters), MultiTermQuery.CONSTANT_SCORE_REWRITE));
  }

  @Override
  public Query phrase(List<Words.Word> words, int slop) {
    List<List<String>> places = words.stream().map(word -> forms.of(word.form())).toList();
    return inAnyField(field -> RankedWords.inOrder(field, places, slop));
  }

  private static Query inAnyField(Function<String, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (WordField field : WordField.values()) {
      any.add(query.apply(field.field()), Occur.SHOULD);
    }
    return any.build();
  }
}
