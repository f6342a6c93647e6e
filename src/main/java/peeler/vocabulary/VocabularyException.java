package peeler.vocabulary;

/** A mistake in the vocabulary's CSV files; the message names file and line. */
public final class VocabularyException extends RuntimeException {

  VocabularyException(String message) {
    super(message);
  }
}
