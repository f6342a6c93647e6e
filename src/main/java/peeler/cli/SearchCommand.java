package peeler.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import peeler.finding.Facet;
import peeler.finding.Facets;
import peeler.search.Answer;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.web.AnswerJson;
import peeler.web.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code peeler search}: asks the index without a server. Its options are the parameters of the JSON endpoint, one for
 * one: {@code not_force} there is {@code --not-force} here.
 */
@Command(name = "search", abbreviateSynopsis = true, header = {"Searches the findings.", "",
    "  peeler search \"evidence-led prosecution\" --grade requires-improvement",
    "  peeler search '\"out of court\"' --kind cause-of-concern --year-from 2018",
    "  peeler search burglary --not-region london --sort newest --json", ""})
final class SearchCommand implements Callable<Integer> {

  private static final String WORDS = "q";
  private static final String EXPLAIN = "explain";
  private static final Map<String, String> DESCRIPTIONS = Map.of(
      "sort", "relevance, newest, oldest, force or severity (default: relevance, without words newest).",
      "page", "Which page, from 1.",
      "size", "Findings on a page, 1 to " + Search.LARGEST_PAGE + " (default: " + Search.USUAL_PAGE + ").",
      "expand", "off: without abbreviations and synonyms.",
      EXPLAIN, "Say how each score came about.");

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "All of them are searched for; '\"a phrase\"', OR, -word, vulnerab*. None: all findings.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "The same object as the JSON endpoint.")
  private boolean json;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private SearchCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  /** The command with an option for each parameter. */
  static CommandLine commandLine(Program program, Terminal terminal) {
    SearchCommand command = new SearchCommand(program, terminal);
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    command.names().forEach(name -> spec.addOption(command.option(name)));
    return new CommandLine(spec);
  }

  @Override
  public Integer call() {
    Search search = program.parameters().parse(parameters()).orThrow();
    try (SearchEngine engine = program.index(index.folder).open()) {
      Answer answer = engine.answer(search);
      if (json) {
        terminal.out().println(Json.line(AnswerJson.of(answer)));
      } else {
        new AnswerListing(terminal, program.inspectorate()).print(answer);
      }
    }
    return ExitCode.DONE;
  }

  private List<String> names() {
    return program.parameters().names().stream().filter(name -> !name.equals(WORDS)).toList();
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(WORDS, List.of(String.join(" ", words)));
    for (String name : names()) {
      List<String> given = spec.findOption(option(name).longestName()).stringValues();
      if (!given.isEmpty()) {
        parameters.put(name, given);
      }
    }
    return parameters;
  }

  private OptionSpec option(String name) {
    OptionSpec.Builder option = OptionSpec.builder("--" + name.replace('_', '-')).description(description(name));
    if (name.equals(EXPLAIN)) {
      return option.type(boolean.class).arity("0").build();
    }
    return option.type(List.class).auxiliaryTypes(String.class).arity("1").paramLabel(label(name)).build();
  }

  private String description(String name) {
    String facet = name.replaceFirst("^not_", "").replaceFirst("_(from|to)$", "");
    Optional<Facet> of = Facets.named(program.facets(), facet);
    if (of.isEmpty()) {
      return DESCRIPTIONS.getOrDefault(name, "As in the JSON endpoint.");
    }
    String values = of.get().label() + ", such as " + of.get().values().getFirst().slug();
    if (name.equals(facet)) {
      return values + "; may be repeated: any of them.";
    }
    return name.startsWith("not_")
        ? "Leave out a value of " + facet + "; may be repeated."
        : of.get().label() + ": "
            + (name.endsWith("_from") ? "from this one on." : "up to this one.");
  }

  private static String label(String name) {
    return name.equals("page") || name.equals("size") ? "N" : "VALUE";
  }
}
