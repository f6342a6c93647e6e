package peeler.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import peeler.search.Answer;
import peeler.search.BadSearchException;
import peeler.search.Search;
import peeler.search.SearchEngine;
import peeler.web.AnswerJson;
import peeler.web.Json;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code peeler search}: asks the index without a server. */
@Command(name = "search", abbreviateSynopsis = true, header = {"Searches the findings.", "",
    "  peeler search \"evidence-led prosecution\" --grade requires-improvement",
    "  peeler search '\"out of court\"' --kind cause-of-concern --year-from 2018",
    "  peeler search burglary --not-region london --sort newest --json", ""})
final class SearchCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;
  private final SearchOptions options;

  @Mixin
  private final IndexOption index = new IndexOption();

  @Parameters(paramLabel = "WORDS", arity = "0..*", description = "All of them are searched for; '\"a phrase\"', OR, -word, vulnerab*. None: all findings.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "The same object as the JSON endpoint; with --batch one a line.")
  private boolean json;

  @Option(names = "--batch", paramLabel = "FILE", description = "Search for each line of a file, with the same options; - is standard input.")
  private @Nullable String batch;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  private SearchCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
    this.options = new SearchOptions(program, Set.of());
  }

  /** The command with an option for each parameter. */
  static CommandLine commandLine(Program program, Terminal terminal) {
    SearchCommand command = new SearchCommand(program, terminal);
    CommandSpec spec = CommandSpec.forAnnotatedObject(command);
    command.options.addTo(spec);
    return new CommandLine(spec);
  }

  @Override
  public Integer call() throws IOException {
    if (batch != null && !words.isEmpty()) {
      throw new CommandException(ExitCode.USAGE, "either WORDS or --batch, not both");
    }
    Search search = options.read(spec, words);
    try (SearchEngine engine = program.index(index.folder).open()) {
      if (batch == null) {
        print(engine.answer(search));
        return ExitCode.DONE;
      }
      return each(engine, new InputLines(terminal).of(batch));
    }
  }

  /** A line that cannot be searched for is named; the others are answered. */
  private int each(SearchEngine engine, List<String> lines) {
    int code = ExitCode.DONE;
    for (String line : lines) {
      try {
        Answer answer = engine.answer(options.read(spec, List.of(line)));
        if (!json) {
          terminal.out().println(terminal.ink().bold("== " + Lines.safe(line)));
        }
        print(answer);
      } catch (BadSearchException e) {
        terminal.err().println("peeler: " + Lines.safe(line) + ": " + e.getMessage());
        code = ExitCode.USAGE;
      }
    }
    return code;
  }

  private void print(Answer answer) {
    if (json) {
      terminal.out().println(Json.line(AnswerJson.of(answer)));
    } else {
      new AnswerListing(terminal, program.inspectorate()).print(answer);
    }
  }
}
