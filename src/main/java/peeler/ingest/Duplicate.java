package peeler.ingest;

/**
 * A file that holds a report which another file holds too.
 *
 * @param source the file that was passed over
 * @param kept   the file whose findings were taken
 * @param reason how the two are the same
 */
public record Duplicate(String source, String kept, String reason) {

  @Override
  public String toString() {
    return source + ": " + reason + "; kept " + kept;
  }
}
