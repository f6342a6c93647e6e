package peeler.web;

import peeler.finding.Finding;
import peeler.vocabulary.Inspectorate;

/**
 * A word in a frame, such as a kind. The word says it; the colour only helps.
 *
 * @param slug what the style sheet goes by
 * @param name as shown
 */
public record Tag(String slug, String name) {

  /** The kind of a finding. */
  static Tag of(Finding finding, Inspectorate inspectorate) {
    return new Tag(finding.kind().slug(), inspectorate.name(finding.kind()).name());
  }
}
