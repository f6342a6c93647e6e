package peeler.web;

import java.util.List;

/**
 * What every page shows around its content.
 *
 * @param title      of the page; the service's name is added
 * @param navigation the main pages
 * @param styleSheet address of the style sheet
 * @param script     address of the script
 * @param mark       address of the picture mark
 * @param index      what the index holds and when it was built, one sentence; empty where there is no index
 */
public record Frame(String title, List<Link> navigation, String styleSheet, String script, String mark, String index) {

  public Frame {
    navigation = List.copyOf(navigation);
  }
}
