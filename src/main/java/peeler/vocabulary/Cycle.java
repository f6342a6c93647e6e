package peeler.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection round.
 *
 * @param slug  such as {@code 2021-22}
 * @param name  as shown, such as "PEEL 2021/22"
 * @param year  the year it opens with, such as 2021
 * @param tiers number of grades in its scale, 4 or 5; grades are never compared across that break
 * @param from  first day on which its reports were published, null for a programme outside PEEL
 * @param to    last such day
 * @param names names it goes by, as printed
 */
public record Cycle(String slug, String name, int year, int tiers, @Nullable LocalDate from, @Nullable LocalDate to,
    List<String> names) {

  public Cycle {
    names = List.copyOf(names);
  }

  /** Whether this is a PEEL round, not another programme of the inspectorate. */
  public boolean isPeel() {
    return from != null;
  }
}
