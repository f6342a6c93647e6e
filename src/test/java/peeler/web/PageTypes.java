package peeler.web;

import java.util.List;

/** One page of each type: what every page must keep is checked for all of them. A new page is one line here. */
final class PageTypes {

  /** A page: the name of its picture, its address on a server over the samples, and the status it answers with. */
  record PageType(String name, String path, int status) {

    @Override
    public String toString() {
      return name;
    }
  }

  static final List<PageType> ALL = List.of(
      new PageType("first", "/", 200),
      new PageType("search", "/search?q=victims", 200),
      new PageType("search-filtered",
          "/search?q=sample&force=northmoor&grade=good&not_kind=narrative&page=2&size=5", 200),
      new PageType("search-nothing", "/search?q=nowhere+sample&force=hostile&cycle=2018-19", 200),
      new PageType("search-mistaken", "/search?grade=splendid&year_from=soon&q=(victims", 400),
      new PageType("search-odd", "/search?q=odd", 200),
      new PageType("finding", "/findings/exampleshire-2021-22-victims", 200),
      new PageType("finding-found", "/findings/northmoor-judgment-2023-25?q=investigators", 200),
      new PageType("finding-hostile", "/findings/hostile-2023-25-markup?q=victims", 200),
      new PageType("finding-long", "/findings/odd-long", 200),
      new PageType("finding-removed", "/findings/northmoor-removed", 410),
      new PageType("compare", "/compare", 200),
      new PageType("compare-findings",
          "/compare?id=northmoor-sample-1&id=northmoor-sample-2&id=exampleshire-2021-22-victims", 200),
      new PageType("compare-forces", "/compare?force=northmoor&force=exampleshire&area=investigating-crime", 200),
      new PageType("compare-mistaken", "/compare?id=nothing", 400),
      new PageType("forces", "/forces", 200),
      new PageType("force", "/forces/northmoor", 200),
      new PageType("force-hostile", "/forces/hostile", 200),
      new PageType("force-unknown", "/forces/northmore", 404),
      new PageType("areas", "/areas", 200),
      new PageType("area", "/areas/investigating-crime", 200),
      new PageType("grades", "/grades", 200),
      new PageType("grades-mistaken", "/grades?cycle=narnia", 400),
      new PageType("coverage", "/coverage", 200),
      new PageType("help", "/help", 200),
      new PageType("api", "/api", 200),
      new PageType("problem", "/problems/not-found", 200),
      new PageType("not-found", "/nowhere", 404));

  private PageTypes() {}

  static List<PageType> all() {
    return ALL;
  }
}
