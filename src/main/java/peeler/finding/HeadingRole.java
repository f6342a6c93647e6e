package peeler.finding;

/** What a heading does in a report. */
enum HeadingRole {
  /** Names the report. */
  TITLE,
  /** Opens a section about an area, or the observations, a summary, the method. */
  SECTION,
  /** Says what the next passages are. */
  LABEL,
  /** Parts the introduction of a section, such as "Summary". */
  PART,
  /** States the section's grade. */
  GRADE,
  /** Belongs to a chart. */
  CAPTION,
  /** A name or office under the inspector's words. */
  SIGNATURE,
  /** Heads a finding. */
  FINDING
}
