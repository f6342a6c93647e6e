package peeler.web;

import java.util.List;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.Search;
import peeler.search.SearchEngine;

/** Makes the frame of each page. */
final class Frames {

  private static final List<Link> NAVIGATION = List.of(new Link(Links.search(Search.everything()), "Search"),
      new Link(Links.FORCES, "Forces"), new Link(Links.AREAS, "Areas"), new Link(Links.GRADES, "Grades"),
      new Link(Links.COVERAGE, "Coverage"), new Link(Links.HELP, "Help"));

  private final String styleSheet;
  private final String script;
  private final String mark;
  private final SearchEngine engine;

  Frames(Assets assets, SearchEngine engine) {
    this.styleSheet = assets.address("peeler.css");
    this.script = assets.address("peeler.js");
    this.mark = assets.address("mark.svg");
    this.engine = engine;
  }

  /** The frame of a page of that title. */
  Frame of(String title) {
    return new Frame(title, NAVIGATION, styleSheet, script, mark, index());
  }

  private String index() {
    try {
      Generation generation = engine.generation();
      return English.count(generation.findings(), "finding", "findings") + " from "
          + English.count(generation.reports(), "document", "documents") + ", index built "
          + English.date(generation.built()) + ".";
    } catch (IndexException e) {
      return "";
    }
  }
}
