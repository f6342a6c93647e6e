package peeler.vocabulary;

/**
 * A thing inspected, one canonical slug over all cycles.
 *
 * @param slug such as {@code investigating-crime}
 * @param name as shown in lists, such as "Investigating crime"
 * @param order place in the inspectorate's own order, 0 first
 */
public record Area(String slug, String name, int order) {

  /** Slug of the area of passages that are about no single area. */
  public static final String OVERALL = "overall";
}
