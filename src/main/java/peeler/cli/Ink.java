package peeler.cli;

/**
 * Colours for a terminal; nothing where they are off. Colour never carries what the words do not say.
 *
 * @param on whether they are on
 */
record Ink(boolean on) {

  String bold(String text) {
    return in("1", text);
  }

  String dim(String text) {
    return in("2", text);
  }

  /** A word that was searched for. */
  String mark(String text) {
    return in("1;33", text);
  }

  /** An identifier or address. */
  String name(String text) {
    return in("36", text);
  }

  private String in(String code, String text) {
    return on && !text.isEmpty() ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
