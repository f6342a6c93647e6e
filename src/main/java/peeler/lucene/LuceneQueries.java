package peeler.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import peeler.search.Synonyms;
import peeler.search.TextQuery;

/**
 * Turns what is asked into queries of the index. A word is looked for in every {@link WordField}; the best field counts
 * fully, the others a little; there the form as typed counts beside the stem, so that it ranks above its inflections.
 */
final class LuceneQueries {

  /** What a word found in a second field adds. */
  private static final float OTHER_FIELDS = 0.2f;
  /** What the form as typed adds to its stem. */
  private static final float EXACT = 0.6f;
  /** What another name counts beside the one typed. */
  private static final float OTHER_NAMES = 0.5f;
  /** What two words of the query add by standing next to each other. */
  private static final float NEIGHBOURS = 0.4f;
  /** Words are common that more than one finding in so many has. */
  private static final int COMMON = 4;
  /** Pairs of words looked at for that. */
  private static final int MOST_PAIRS = 10;

  private final IndexReader reader;

  /** Queries of that index, whose dictionary says which hyphenated words are also written solid. */
  LuceneQueries(IndexReader reader) {
    this.reader = reader;
  }

  Query of(TextQuery query) {
    return switch (query) {
      case TextQuery.All all -> MatchAllDocsQuery.INSTANCE;
      case TextQuery.Word word -> word(Words.of(word.text()));
      case TextQuery.Phrase phrase -> phrase(Words.of(phrase.text()), phrase.slop());
      case TextQuery.Prefix prefix -> prefix(Words.of(prefix.text()));
      case TextQuery.And and -> joined(and.parts(), Occur.MUST);
      case TextQuery.Or or -> joined(or.parts(), Occur.SHOULD);
      case TextQuery.Not not -> without(of(not.part()));
      case TextQuery.Also also -> also(also);
      case TextQuery.Filter filter -> new ConstantScoreQuery(value(filter.facet(), filter.value()));
    };
  }

  /**
   * Findings with that other name of something, at the weight of one word however many it has: an abbreviation only where
   * it is written in capitals.
   */
  Query form(String name) {
    List<Words.Word> words = Words.of(name);
    Query form = words.size() == 1 && Synonyms.isCapitals(name)
        ? inFields(field -> new TermQuery(new Term(field, WordStream.capitals(words.getFirst().form()))))
        : phrase(words, 0);
    return new BoostQuery(form, OTHER_NAMES / Math.max(1, words.size()));
  }

  private Query also(TextQuery.Also also) {
    List<Query> forms = new ArrayList<>();
    forms.add(of(also.typed()));
    also.forms().forEach(form -> forms.add(form(form)));
    return new DisjunctionMaxQuery(forms, OTHER_FIELDS);
  }

  /** The query, and more for findings in which words that are neighbours in it are neighbours too. */
  Query ranked(TextQuery query) {
    List<Query> pairs = new ArrayList<>();
    List<TextQuery> clauses = TextQuery.clauses(query);
    for (int i = 1; i < clauses.size() && pairs.size() < MOST_PAIRS; i++) {
      if (clauses.get(i - 1) instanceof TextQuery.Word(String first)
          && clauses.get(i) instanceof TextQuery.Word(String second)) {
        pair(Words.of(first + " " + second)).ifPresent(pairs::add);
      }
    }
    return with(of(query), pairs);
  }

  /** Empty for words so common that it says little where they stand, and takes long to find out. */
  private Optional<Query> pair(List<Words.Word> words) {
    boolean telling = words.stream()
        .anyMatch(word -> frequency(new Term(FindingDocument.DICTIONARY, word.form())) < reader.maxDoc() / COMMON);
    return telling ? Optional.of(new BoostQuery(phrase(words, 1), NEIGHBOURS)) : Optional.empty();
  }

  private static Query with(Query required, List<Query> pairs) {
    if (pairs.isEmpty()) {
      return required;
    }
    BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(required, Occur.MUST);
    pairs.forEach(pair -> ranked.add(pair, Occur.SHOULD));
    return ranked.build();
  }

  /** Findings with at least that many of these clauses. */
  Query most(List<TextQuery> clauses, int required) {
    BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch(required);
    clauses.forEach(clause -> most.add(of(clause), Occur.SHOULD));
    return most.build();
  }

  /** Findings with any of these values in each of these facets. */
  static List<Query> filters(Map<String, List<String>> chosen) {
    return chosen.entrySet().stream().map(entry -> anyOf(entry.getKey(), entry.getValue())).toList();
  }

  private static Query anyOf(String facet, List<String> values) {
    return new TermInSetQuery(FindingDocument.facetField(facet), values.stream().map(BytesRef::new).toList());
  }

  private static Query value(String facet, String value) {
    return new TermQuery(new Term(FindingDocument.facetField(facet), value));
  }

  private Query joined(List<TextQuery> parts, Occur occur) {
    BooleanQuery.Builder joined = new BooleanQuery.Builder();
    for (TextQuery part : parts) {
      if (occur == Occur.MUST && part instanceof TextQuery.Not not) {
        joined.add(of(not.part()), Occur.MUST_NOT);
      } else {
        joined.add(of(part), occur);
      }
    }
    boolean onlyWithout = occur == Occur.MUST && parts.stream().allMatch(TextQuery.Not.class::isInstance);
    return (onlyWithout ? joined.add(MatchAllDocsQuery.INSTANCE, Occur.MUST) : joined).build();
  }

  private static Query without(Query query) {
    return new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST).add(query, Occur.MUST_NOT).build();
  }

  /**
   * What was typed without a space: one word, or several joined by signs. Hyphenated words are read solid where the index
   * knows them so ("anti-social" as "antisocial"), else as their parts anywhere; all others must stand side by side.
   */
  private Query word(List<Words.Word> parts) {
    if (parts.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    if (parts.size() == 1) {
      return inFields(field -> forms(field, parts.getFirst()));
    }
    if (!isHyphenated(parts)) {
      return phrase(parts, 0);
    }
    Words.Word solid = WordStream.joined(parts);
    return isInDictionary(solid.form()) ? inFields(field -> forms(field, solid)) : all(parts);
  }

  private Query all(List<Words.Word> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(inFields(field -> forms(field, part)), Occur.MUST));
    return all.build();
  }

  private static boolean isHyphenated(List<Words.Word> parts) {
    return parts.stream().allMatch(Words.Word::isLetters)
        && parts.stream().skip(1).allMatch(part -> part.join() == Words.Join.HYPHEN);
  }

  private boolean isInDictionary(String form) {
    return frequency(new Term(FindingDocument.DICTIONARY, form)) > 0;
  }

  /** Findings that have a term. */
  private int frequency(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Query phrase(List<Words.Word> typed, int slop) {
    List<Words.Word> words = solid(typed);
    if (words.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    if (words.size() == 1) {
      return inFields(field -> forms(field, words.getFirst()));
    }
    return inFields(field -> exactAlso(phrase(field, words, Words.Word::form, slop),
        phrase(field, words, WordStream::stem, slop)));
  }

  /** The words of a phrase, hyphenated ones joined where the index knows them solid. */
  private List<Words.Word> solid(List<Words.Word> words) {
    List<Words.Word> solid = new ArrayList<>();
    for (Words.Word word : words) {
      Words.Word joined = solid.isEmpty() ? word : WordStream.joined(List.of(solid.getLast(), word));
      if (word.join() == Words.Join.HYPHEN && word.isLetters() && isInDictionary(joined.form())) {
        solid.removeLast();
        solid.add(joined);
      } else {
        solid.add(word);
      }
    }
    return solid;
  }

  private static Query phrase(String field, List<Words.Word> words, Function<Words.Word, String> term, int slop) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> phrase.add(new Term(field, term.apply(word))));
    return phrase.build();
  }

  /** Beginnings are not expanded here: the index walks them, however many there are, at one score. */
  private Query prefix(List<Words.Word> parts) {
    if (parts.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    String beginning = parts.getLast().form();
    Query last = inFields(field -> new PrefixQuery(new Term(field, beginning)));
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(last, Occur.MUST);
    parts.subList(0, parts.size() - 1).forEach(part -> all.add(inFields(field -> forms(field, part)), Occur.MUST));
    return parts.size() == 1 ? last : all.build();
  }

  private static Query inFields(Function<String, Query> query) {
    List<Query> fields = new ArrayList<>();
    for (WordField field : WordField.values()) {
      fields.add(new BoostQuery(query.apply(field.field()), field.weight()));
    }
    return new DisjunctionMaxQuery(fields, OTHER_FIELDS);
  }

  /** The form as typed beside its stem; where no finding has another form, one look-up does for both at the same score. */
  private Query forms(String field, Words.Word word) {
    Term form = new Term(field, word.form());
    Term stem = new Term(field, WordStream.stem(word));
    int findings = frequency(form);
    if (findings == 0) {
      return new TermQuery(stem);
    }
    return findings == frequency(stem)
        ? new BoostQuery(new TermQuery(stem), 1 + EXACT)
        : exactAlso(new TermQuery(form), new TermQuery(stem));
  }

  private static Query exactAlso(Query exact, Query stems) {
    return new BooleanQuery.Builder().add(new BoostQuery(exact, EXACT), Occur.SHOULD).add(stems, Occur.MUST).build();
  }
}
