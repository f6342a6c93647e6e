package peeler.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;

/** Does tasks side by side, as many at a time as there are processors. */
final class AllProcessors {

  private AllProcessors() {}

  /** A task that reads or writes files. */
  interface Task {

    void run(int number) throws IOException;
  }

  /** Does the tasks of the numbers from 0 on. Throws what one of them threw; the others may have been done or not. */
  static void run(int tasks, Task task) throws IOException {
    try {
      IntStream.range(0, tasks).parallel().forEach(number -> {
        try {
          task.run(number);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
