package peeler.search;

/** What somebody typed, made fit for a one-line message: short, and without control characters. */
final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  static String of(String typed) {
    String line = typed.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    return line.length() > LONGEST ? line.substring(0, LONGEST) + "\u2026" : line;
  }
}
