package peeler.search;

import java.util.List;
import peeler.finding.Finding;

/**
 * A finding like another.
 *
 * @param finding it
 * @param shared  the telling words both have, as the other one writes them, most telling first
 */
public record Similar(Finding finding, List<String> shared) {

  public Similar {
    shared = List.copyOf(shared);
  }
}
