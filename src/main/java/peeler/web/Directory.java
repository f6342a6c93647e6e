package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import peeler.search.NearestName;
import peeler.vocabulary.Area;
import peeler.vocabulary.AreaName;
import peeler.vocabulary.Fold;
import peeler.vocabulary.Force;
import peeler.vocabulary.Inspectorate;

/**
 * Finds the thing that an address ends with: by its slug; by another of its names, present or historic, which leads to
 * the address with the slug; else it names what is near.
 *
 * @param noun    what the things are, such as "force"
 * @param all     the things
 * @param slug    of a thing
 * @param named   the thing of exactly this name
 * @param page    of a thing
 * @param <T>     the things
 */
record Directory<T>(String noun, Collection<T> all, Function<T, String> slug, Function<String, Optional<T>> named,
    Function<T, Link> page) {

  /** As many as one reads. */
  private static final int NEAR = 6;
  /** Beginning of a name that says enough to look for it within others. */
  private static final int TELLING = 3;

  /** The forces. */
  static Directory<Force> ofForces(Inspectorate inspectorate) {
    return new Directory<>("force", inspectorate.forces(), Force::slug, inspectorate.forceNames()::exact,
        force -> new Link(Links.force(force), force.name()));
  }

  /** The areas; a name that two areas have is none of theirs. */
  static Directory<Area> ofAreas(Inspectorate inspectorate) {
    return new Directory<>("area", inspectorate.areas(), Area::slug, name -> named(name, inspectorate),
        area -> new Link(Links.area(area), area.name()));
  }

  /** The thing asked for; empty where the client was sent to its right address. Throws if there is none. */
  Optional<T> asked(Context context, Function<T, String> address) {
    String given = context.pathParam("slug");
    Optional<T> bySlug = all.stream().filter(thing -> slug.apply(thing).equals(given)).findFirst();
    if (bySlug.isPresent()) {
      return bySlug;
    }
    T meant = named.apply(given)
        .orElseThrow(() -> RefusedException.notFound("There is no " + noun + " of that name here.", near(given)));
    context.header("Cache-Control", "no-cache").redirect(address.apply(meant), HttpStatus.PERMANENT_REDIRECT);
    return Optional.empty();
  }

  private List<Link> near(String given) {
    String wanted = Fold.fold(given).replace(' ', '-');
    List<String> slugs = all.stream().map(slug).toList();
    Stream<String> alike = wanted.length() < TELLING
        ? Stream.of()
        : slugs.stream().filter(one -> one.contains(wanted) || wanted.contains(one));
    List<String> chosen = Stream.concat(NearestName.of(wanted, slugs).stream(), alike).distinct().limit(NEAR).toList();
    return all.stream().filter(thing -> chosen.contains(slug.apply(thing)))
        .sorted(Comparator.comparingInt(thing -> chosen.indexOf(slug.apply(thing)))).map(page).toList();
  }

  private static Optional<Area> named(String name, Inspectorate inspectorate) {
    String folded = Fold.fold(name);
    List<Area> areas = Stream
        .concat(inspectorate.areas().stream().filter(area -> Fold.fold(area.name()).equals(folded)),
            inspectorate.areaNames().stream().filter(one -> Fold.fold(one.printed()).equals(folded))
                .map(AreaName::area))
        .distinct().toList();
    return areas.size() == 1 ? Optional.of(areas.getFirst()) : Optional.empty();
  }
}
