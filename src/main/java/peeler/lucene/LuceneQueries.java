package peeler.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import peeler.search.Synonyms;
import peeler.search.TextQuery;

/**
 * Turns what is asked into queries of the index: how its words, phrases and filters hang together. How a word is looked for is
 * the part of a {@link WordLookup}, so that what ranks findings and what counts them find the same.
 */
final class LuceneQueries {

  /** What another name counts beside the one typed. */
  private static final float OTHER_NAMES = 0.5f;
  /** What two words of the query add by standing next to each other. */
  private static final float NEIGHBOURS = 0.4f;
  /** Words are common that more than one finding in so many has. */
  private static final int COMMON = 4;
  /** Pairs of words looked at for that. */
  private static final int MOST_PAIRS = 10;

  private final Forms forms;
  private final WordLookup words;

  private LuceneQueries(Forms forms, WordLookup words) {
    this.forms = forms;
    this.words = words;
  }

  /** Queries that score what they find. The forms of the index say which hyphenated words are also written solid. */
  static LuceneQueries ranking(Forms forms) {
    return new LuceneQueries(forms, new RankedWords(forms));
  }

  /** Queries that find the same, faster, at scores that say nothing. */
  static LuceneQueries counting(Forms forms) {
    return new LuceneQueries(forms, new CountedWords(forms));
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
    List<Words.Word> parts = Words.of(name);
    Query form = parts.size() == 1 && Synonyms.isCapitals(name)
        ? words.capitals(parts.getFirst().form())
        : phrase(parts, 0);
    return new BoostQuery(form, OTHER_NAMES / Math.max(1, parts.size()));
  }

  private Query also(TextQuery.Also also) {
    BooleanQuery.Builder forms = new BooleanQuery.Builder().add(of(also.typed()), Occur.SHOULD);
    also.forms().forEach(form -> forms.add(form(form), Occur.SHOULD));
    return forms.build();
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
  private Optional<Query> pair(List<Words.Word> pair) {
    boolean telling = pair.stream().anyMatch(word -> forms.findings(word.form()) < forms.findings() / COMMON);
    return telling ? Optional.of(new BoostQuery(RankedWords.neighbours(pair, forms), NEIGHBOURS)) : Optional.empty();
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
      return words.word(parts.getFirst());
    }
    if (!isHyphenated(parts)) {
      return phrase(parts, 0);
    }
    Words.Word solid = WordStream.joined(parts);
    return forms.findings(solid.form()) > 0 ? words.word(solid) : all(parts);
  }

  private Query all(List<Words.Word> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(words.word(part), Occur.MUST));
    return all.build();
  }

  private static boolean isHyphenated(List<Words.Word> parts) {
    return parts.stream().allMatch(Words.Word::isLetters)
        && parts.stream().skip(1).allMatch(part -> part.join() == Words.Join.HYPHEN);
  }

  private Query phrase(List<Words.Word> typed, int slop) {
    List<Words.Word> parts = solid(typed);
    return switch (parts.size()) {
      case 0 -> MatchAllDocsQuery.INSTANCE;
      case 1 -> words.word(parts.getFirst());
      default -> words.phrase(parts, slop);
    };
  }

  /** The words of a phrase, hyphenated ones joined where the index knows them solid. */
  private List<Words.Word> solid(List<Words.Word> typed) {
    List<Words.Word> solid = new ArrayList<>();
    for (Words.Word word : typed) {
      Words.Word joined = solid.isEmpty() ? word : WordStream.joined(List.of(solid.getLast(), word));
      if (word.join() == Words.Join.HYPHEN && word.isLetters() && forms.findings(joined.form()) > 0) {
        solid.removeLast();
        solid.add(joined);
      } else {
        solid.add(word);
      }
    }
    return solid;
  }

  private Query prefix(List<Words.Word> parts) {
    if (parts.isEmpty()) {
      return MatchAllDocsQuery.INSTANCE;
    }
    Query last = words.beginning(parts.getLast().form());
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(last, Occur.MUST);
    parts.subList(0, parts.size() - 1).forEach(part -> all.add(words.word(part), Occur.MUST));
    return parts.size() == 1 ? last : all.build();
  }
}
