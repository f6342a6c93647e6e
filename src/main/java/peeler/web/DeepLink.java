package peeler.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import peeler.finding.Finding;

/** The way from a finding to its words in the published source: page, anchor or text fragment. */
final class DeepLink {

  /** Enough words to be found once on a page, few enough to survive small changes of it. */
  private static final int FRAGMENT_WORDS = 8;

  private DeepLink() {}

  /** The most exact public address, empty where none is known or it is not a web address. */
  static Optional<String> to(Finding finding) {
    return webAddress(finding.source().url())
        .map(url -> url.contains("#") ? url : url + fragment(finding));
  }

  /** The address if it can be linked to: addresses come from reports, and a script may pose as one. */
  static Optional<String> webAddress(@Nullable String url) {
    try {
      String scheme = url == null ? null : new URI(url).getScheme();
      return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)
          ? Optional.ofNullable(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String fragment(Finding finding) {
    Integer page = finding.source().page();
    String anchor = finding.source().anchor();
    if (anchor != null) {
      return "#" + encoded(anchor);
    }
    if (page != null) {
      return "#page=" + page;
    }
    return quotesItsSource(finding) ? "#:~:text=" + firstWords(finding) : "";
  }

  /** A digest restates, so its words are not on the page that it links to. */
  private static boolean quotesItsSource(Finding finding) {
    return finding.source().format().equals("html") && !finding.document().kind().equals("digest");
  }

  private static String firstWords(Finding finding) {
    String heading = finding.heading();
    String[] words = (heading == null ? finding.text() : heading).strip().split("\\s+");
    return Arrays.stream(words).limit(FRAGMENT_WORDS).map(DeepLink::encoded).collect(Collectors.joining("%20"));
  }

  /** A hyphen means something in a text fragment, so it is encoded too. */
  private static String encoded(String word) {
    return URLEncoder.encode(word, StandardCharsets.UTF_8).replace("+", "%20").replace("-", "%2D");
  }
}
