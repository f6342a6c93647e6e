package peeler.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import peeler.finding.Facet;
import peeler.vocabulary.Fold;

/** What may be chosen in one facet, and what somebody meant who chose something else. */
record FacetValues(Facet facet) {

  /** The slug typed, or the slug whose label was typed: "Kent Police" is kent. */
  Optional<String> slug(String typed) {
    if (isValue(typed)) {
      return Optional.of(typed);
    }
    String folded = Fold.fold(typed);
    return facet.values().stream().filter(value -> isNamed(value, folded)).map(Facet.Value::slug).findFirst();
  }

  /** Whether this is the slug of a value, or chooses findings without one. */
  boolean isValue(String slug) {
    return slug.equals(Search.NONE) || facet.values().stream().anyMatch(value -> value.slug().equals(slug));
  }

  /** The nearest right slug. */
  Optional<String> nearest(String typed) {
    return slug(typed).or(() -> nearestSlug(typed));
  }

  /** A problem that names what was typed and what is allowed, as far as that is short enough to say. */
  Problem unknown(String parameter, String typed, int position, int length) {
    String suggestion = nearest(typed).orElse(null);
    String meant = suggestion == null ? "" : " Did you mean " + suggestion + "?";
    return new Problem("unknown-value", parameter,
        "\"" + Shown.of(typed) + "\" is no value of " + facet.name() + "." + meant + allowed(), position, length,
        Shown.of(typed), suggestion);
  }

  /** The slugs, where they fit in a sentence. */
  private String allowed() {
    List<String> slugs = new ArrayList<>(facet.values().stream().map(Facet.Value::slug).toList());
    slugs.add(Search.NONE);
    return slugs.size() > 12 ? "" : " Allowed: " + String.join(", ", slugs) + ".";
  }

  private Optional<String> nearestSlug(String typed) {
    List<String> slugs = facet.values().stream().map(Facet.Value::slug).toList();
    return NearestName.of(typed, slugs).or(() -> nearestLabel(typed));
  }

  private Optional<String> nearestLabel(String typed) {
    return NearestName.of(typed, facet.values().stream().map(Facet.Value::label).toList()).flatMap(this::slug);
  }

  private static boolean isNamed(Facet.Value value, String folded) {
    return Fold.fold(value.slug()).equals(folded) || Fold.fold(value.label()).equals(folded);
  }
}
