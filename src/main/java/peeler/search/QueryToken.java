package peeler.search;

/**
 * A piece of a typed query.
 *
 * @param role  what it does
 * @param text  as typed, without quotation marks, {@code *}, {@code :} and {@code -}
 * @param slop  of a phrase, else 0
 * @param start UTF-16 offset in what was typed
 * @param end   offset after it
 */
record QueryToken(Role role, String text, int slop, int start, int end) {

  /** What pieces there are. */
  enum Role {
    WORD, PREFIX, PHRASE, OPEN, CLOSE, AND, OR, NOT,
    /** A facet's name before its colon. */
    FIELD;

    /** Whether it stands between two others. */
    boolean isOperator() {
      return this == AND || this == OR;
    }

    /** Whether something must follow it. */
    boolean wantsMore() {
      return isOperator() || this == NOT || this == FIELD;
    }

    /** Whether it asks for something by itself. */
    boolean isClause() {
      return this == WORD || this == PREFIX || this == PHRASE;
    }
  }

  QueryToken(Role role, String text, int start, int end) {
    this(role, text, 0, start, end);
  }

  /** How it is typed in a repaired query. */
  String typed() {
    return switch (role) {
      case WORD -> text;
      case PREFIX -> text + "*";
      case PHRASE -> "\"" + text + "\"" + (slop == 0 ? "" : "~" + slop);
      case OPEN -> "(";
      case CLOSE -> ")";
      case AND, OR -> role.name();
      case NOT -> "-";
      case FIELD -> text + ":";
    };
  }
}
