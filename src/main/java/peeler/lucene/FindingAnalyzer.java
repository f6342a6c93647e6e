package peeler.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Analyses every field of words as {@link WordStream} does. */
final class FindingAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordStream());
  }
}
