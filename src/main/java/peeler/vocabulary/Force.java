package peeler.vocabulary;

import java.util.List;

/**
 * An inspected body, mostly one of the 43 territorial police forces of England and Wales.
 *
 * @param slug      the stable name in addresses and data, such as {@code avon-and-somerset}
 * @param name      the legal name, such as "Avon and Somerset Constabulary"
 * @param shortName the bare area, such as "Avon and Somerset"
 * @param aliases   other names, historic ones too, in no order; abbreviations are written in capitals
 * @param region    slug of the region, such as {@code south-west}
 * @param regionName the region as shown, such as "South West"
 * @param type      {@code territorial} or {@code other}
 */
public record Force(String slug, String name, String shortName, List<String> aliases, String region,
    String regionName, String type) {

  public Force {
    aliases = List.copyOf(aliases);
  }

  /** Whether this is one of the 43 territorial forces, the ones PEEL inspects. */
  public boolean isTerritorial() {
    return type.equals("territorial");
  }
}
