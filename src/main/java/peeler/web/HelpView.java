package peeler.web;

import java.util.List;
import peeler.finding.Facet;
import peeler.search.Search;

/**
 * The help page.
 *
 * @param frame    around it
 * @param examples queries to try
 * @param facets   the filters there are
 */
public record HelpView(Frame frame, List<Example> examples, List<Facet> facets) {

  /** A query and what it finds. */
  public record Example(String query, String meaning) {

    /** Where it is tried. */
    public String href() {
      return Links.search(Search.everything().forWords(query));
    }
  }
}
