package peeler.web;

import java.util.List;

/**
 * The page that describes the program interface.
 *
 * @param frame      around it
 * @param rules      what holds for all of it
 * @param operations one for each address
 * @param problems   what a request may be refused for
 * @param origin     scheme and host of this server, for the command line
 */
public record ApiView(Frame frame, List<String> rules, List<Operation> operations, List<Link> problems,
    String origin) {

  /**
   * An address that answers.
   *
   * @param id         of its heading
   * @param path       with its placeholders
   * @param summary    what it is for
   * @param parameters what may be asked
   * @param example    a request that is answered now
   */
  public record Operation(String id, String path, String summary, List<Parameter> parameters, String example) {}

  /**
   * A parameter.
   *
   * @param name    of it
   * @param meaning one sentence
   * @param allowed its values, or how many there are; empty where anything goes
   */
  public record Parameter(String name, String meaning, String allowed) {}
}
