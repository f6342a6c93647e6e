package peeler.lucene;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/**
 * Looks for words in every {@link WordField} and scores what it finds: each field adds by its weight, the form as typed more
 * than its inflections.
 */
final class RankedWords implements WordLookup {

  /** How often an inflection must stand to count as the form as typed once. */
  private static final float INFLECTED = 0.45f;
  /** What a phrase as typed adds to one in any form. */
  private static final float EXACT = 0.6f;

  private final Forms forms;

  RankedWords(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Query word(Words.Word word) {
    List<String> all = forms.of(word.form());
    return inFields(field -> anyForm(field, all, word.form()));
  }

  /** A word in any of these forms, best as typed, if that is one of them. */
  static Query anyForm(String field, List<String> forms, String typed) {
    List<String> asTyped = asTyped(forms, typed);
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    forms.forEach(form -> any.addTerm(new Term(field, form),
        asTyped.isEmpty() || asTyped.contains(form) ? 1 : INFLECTED));
    return any.build();
  }

  /** Those of the forms that are the word as typed, solid or with hyphens. */
  private static List<String> asTyped(List<String> forms, String typed) {
    return forms.stream().filter(form -> WordStream.form(form).equals(typed)).toList();
  }

  @Override
  public Query capitals(String form) {
    return inFields(field -> new TermQuery(new Term(field, WordStream.capitals(form))));
  }

  /** Beginnings are not expanded here: the index walks them, however many there are, at one score. */
  @Override
  public Query beginning(String letters) {
    return inFields(field -> new PrefixQuery(new Term(field, letters)));
  }

  @Override
  public Query phrase(List<Words.Word> words, int slop) {
    List<List<String>> any = words.stream().map(word -> forms.of(word.form())).toList();
    List<List<String>> typed = words.stream().map(word -> asTyped(forms.of(word.form()), word.form())).toList();
    return inFields(field -> any.equals(typed)
        ? new BoostQuery(inOrder(field, any, slop), 1 + EXACT)
        : new BooleanQuery.Builder().add(inOrder(field, any, slop), Occur.MUST)
            .add(new BoostQuery(inOrder(field, typed, slop), EXACT), Occur.SHOULD).build());
  }

  /** Findings in whose heading or text words stand side by side, in any of their forms. */
  static Query neighbours(List<Words.Word> words, Forms forms) {
    List<List<String>> any = words.stream().map(word -> forms.of(word.form())).toList();
    return inFields(List.of(WordField.HEADING, WordField.TEXT), field -> inOrder(field, any, 0));
  }

  /** One of these forms at each place. */
  static Query inOrder(String field, List<List<String>> places, int slop) {
    if (places.stream().anyMatch(List::isEmpty)) {
      return new MatchNoDocsQuery("a word of the phrase is in no finding");
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder().setSlop(slop);
    places.forEach(forms -> phrase.add(forms.stream().map(form -> new Term(field, form)).toArray(Term[]::new)));
    return phrase.build();
  }

  private static Query inFields(Function<String, Query> query) {
    return inFields(List.of(WordField.values()), query);
  }

  private static Query inFields(List<WordField> fields, Function<String, Query> query) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    fields.forEach(field -> any.add(new BoostQuery(query.apply(field.field()), field.weight()), Occur.SHOULD));
    return any.build();
  }
}
