package peeler.lucene;

import java.util.List;
import peeler.finding.Facet;
import peeler.search.NamesUnderstood;
import peeler.search.Synonyms;
import peeler.search.TextQueryParser;
import peeler.vocabulary.Inspectorate;

/**
 * What is known of the words of a search, whatever the generation.
 *
 * @param parser   reads them
 * @param names    forces, cycles and grades among them
 * @param synonyms other names that always count
 * @param everyday the same, and what is meant by words of everyday use: for searches that find nothing else
 * @param spelling what a misspelt word was meant to be
 */
record Language(TextQueryParser parser, NamesUnderstood names, Synonyms synonyms, Synonyms everyday,
    Spelling spelling) {

  static Language of(Inspectorate inspectorate, List<Facet> facets) {
    Synonyms synonyms = new Synonyms(inspectorate.abbreviations());
    return new Language(new TextQueryParser(facets), new NamesUnderstood(inspectorate, facets), synonyms,
        synonyms.withEveryday(inspectorate.everyday()), new Spelling(inspectorate));
  }
}
