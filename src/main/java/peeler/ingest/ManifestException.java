package peeler.ingest;

/** A mistake in a {@code manifest.csv}. The message is one line that names file and line and says what is allowed. */
public final class ManifestException extends Exception {

  ManifestException(String message) {
    super(message);
  }
}
