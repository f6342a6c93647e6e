package peeler.cli;

import java.util.concurrent.Callable;
import peeler.search.Generation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code peeler rollback}: back to the generation before. */
@Command(name = "rollback", header = "Makes the previous generation of the index the serving one again.")
final class RollbackCommand implements Callable<Integer> {

  private final Program program;
  private final Terminal terminal;

  @Mixin
  private final IndexOption index = new IndexOption();

  RollbackCommand(Program program, Terminal terminal) {
    this.program = program;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Generation serving = program.index(index.folder).rollBack();
    terminal.err().println("Generation " + serving.number() + " is serving again: "
        + Lines.count(serving.findings(), "finding") + ", built " + serving.built());
    return ExitCode.DONE;
  }
}
