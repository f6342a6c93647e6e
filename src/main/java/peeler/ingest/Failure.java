package peeler.ingest;

/**
 * A source that could not be read, or not wholly.
 *
 * @param source file or folder, as it was named to the program
 * @param reason why, one line for the person who put it there
 */
public record Failure(String source, String reason) {

  @Override
  public String toString() {
    return source + ": " + reason;
  }
}
