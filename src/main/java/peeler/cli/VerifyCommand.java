package peeler.cli;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import peeler.search.Generation;
import peeler.search.IndexException;
import peeler.search.Search;
import peeler.search.SearchEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peeler verify}: reads the serving generation whole and compares it with what was written down about it. */
@Command(name = "verify", header = "Reads every finding of the index back and checks counts and ids.")
final class VerifyCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  VerifyCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (SearchEngine engine = program.index(index.folder).open()) {
      Generation generation = engine.generation();
      Set<String> ids = new HashSet<>();
      Map<String, Long> kinds = new TreeMap<>();
      engine.export(Search.everything(), total -> require(total == generation.findings(),
          Lines.count(total, "finding") + " instead of " + generation.findings()), finding -> {
            require(ids.add(finding.id()), "the id " + finding.id() + " stands twice");
            require(engine.finding(finding.id()).equals(Optional.of(finding)), finding.id() + " reads otherwise alone");
            kinds.merge(finding.kind().slug(), 1L, Long::sum);
          });
      require(kinds.equals(generation.kinds()), "kinds are " + kinds + " instead of " + generation.kinds());
      terminal.err().println("Generation " + generation.number() + " verifies: "
          + Lines.count(ids.size(), "finding") + ", ids unique, kinds as counted.");
    }
    return ExitCode.DONE;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IndexException(IndexException.Reason.VERIFICATION,
          "the index does not verify: " + otherwise + "; build it again with: peeler index");
    }
  }
}
