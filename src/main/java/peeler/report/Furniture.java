package peeler.report;

/**
 * Words of a report that belong to no finding, with the reason.
 *
 * @param span   where they stand
 * @param reason why they are no finding
 */
public record Furniture(Span span, Reason reason) {

  /** Why words are furniture. The first group is seen by a reader, the second by the extractor. */
  public enum Reason {
    /** Running heads, page numbers, form feeds, site chrome, cookie and print texts, navigation. */
    PAGE_FURNITURE,
    /** Link targets printed in the text. */
    ADDRESS_BLOCK, CAPTION, FOOTNOTE, CONTENTS,
    /** Bullets and other marks that set a list or a table. */
    MARK,

    /** The report's own title, strapline, dateline. */
    TITLE,
    /** The heading that says which section this is; its findings carry it as their area. */
    SECTION_TITLE,
    /** "Areas for improvement", "Main findings": says what the next passages are. */
    BOX_LABEL,
    /** A grade on its own line: the section's findings carry it. */
    GRADE_LABEL, STANDARD_INTRODUCTION, SIGNATURE, BOILERPLATE,
    /** The same passage stands in this report before. */
    REPEATED,
    /** Cells that say which force, cycle and source a row is about. */
    ROW_SUBJECT;

    /** As shown in lists, such as "page furniture". */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
  }
}
