package peeler.web;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to a log, of that level and above, instead of on the console. */
final class KeptLog extends Handler implements AutoCloseable {

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Logger logger;
  private final Level before;
  private final Level least;

  /** {@code name} is empty for everything that is written to any log. */
  KeptLog(String name, Level least) {
    this.logger = Logger.getLogger(name);
    this.before = logger.getLevel();
    this.least = least;
    logger.setUseParentHandlers(false);
    logger.setLevel(least);
    logger.addHandler(this);
  }

  static KeptLog ofAnswers() {
    return new KeptLog("peeler.access", Level.INFO);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** The line after those that were taken so; waits for it. */
  String next() {
    try {
      return lines.take();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getLevel().intValue() >= least.intValue()) {
      lines.add(entry.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setLevel(before);
    logger.setUseParentHandlers(true);
  }
}
