package peeler.lucene;

import org.tartarus.snowball.ext.EnglishStemmer;

/** What words share with their inflections, by Porter's English rules. For one thread: it keeps its workspace. */
final class Stems {

  private final EnglishStemmer stemmer = new EnglishStemmer();

  /** The stem of a word as written; words of one stem are found together. */
  String of(String form) {
    stemmer.setCurrent(form);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
