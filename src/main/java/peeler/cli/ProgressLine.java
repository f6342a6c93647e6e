package peeler.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import peeler.ingest.Progress;

/** Says how far reading is: a bar on a terminal, else now and then a line. */
interface ProgressLine extends AutoCloseable {

  /** Says nothing. */
  ProgressLine NONE = new ProgressLine() {
    @Override
    public void show(Progress progress) {}

    @Override
    public void close() {}
  };

  void show(Progress progress);

  @Override
  void close();

  static ProgressLine on(Terminal terminal, int total) {
    return terminal.showsProgress() ? new Bar(terminal, total) : new Log(terminal.err());
  }

  /** One line that is drawn again and again. */
  final class Bar implements ProgressLine {
    private final ProgressBar bar;

    Bar(Terminal terminal, int total) {
      PrintWriter err = terminal.err();
      bar = new ProgressBarBuilder().setTaskName("Reading  ").setInitialMax(total).setStyle(ProgressBarStyle.ASCII)
          .setUpdateIntervalMillis(100).clearDisplayOnFinish()
          .setConsumer(new DelegatingProgressBarConsumer(line -> {
            err.print("\r" + line);
            err.flush();
          }, terminal.columns() - 1)).build();
    }

    @Override
    public void show(Progress progress) {
      bar.setExtraMessage(message(progress));
      bar.stepTo(progress.done());
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line every ten seconds: a short run stays short in a log. */
  final class Log implements ProgressLine {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final PrintWriter err;
    private Instant next = Instant.now().plus(PAUSE);

    Log(PrintWriter err) {
      this.err = err;
    }

    @Override
    public void show(Progress progress) {
      if (Instant.now().isAfter(next)) {
        err.println("Reading   " + progress.done() + "/" + progress.total() + message(progress));
        next = Instant.now().plus(PAUSE);
      }
    }

    @Override
    public void close() {}
  }

  private static String message(Progress progress) {
    return " " + Lines.count(progress.findings(), "finding")
        + (progress.failed() == 0 ? "" : ", " + progress.failed() + " failed");
  }
}
