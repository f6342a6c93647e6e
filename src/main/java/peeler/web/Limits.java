package peeler.web;

import io.javalin.http.Context;

/**
 * Keeps one client from taking the server from the others. A search costs one token, an export five, a suggestion a
 * fifth; what the client has already (304) and static files cost nothing. Clients on this machine are not limited.
 */
final class Limits {

  private static final double SEARCH = 1;
  private static final double EXPORT = 5;
  private static final double SUGGESTION = 0.2;
  private static final int NOT_MODIFIED = 304;

  private final Allowance allowance;

  Limits(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Takes the tokens. Throws {@link RefusedException} if there are not enough. */
  void before(Context context) {
    Client client = Client.of(context);
    double cost = cost(context.path());
    if (client.isHere() || cost == 0) {
      return;
    }
    Allowance.Grant grant = allowance.take(client.network(), cost);
    context.header("RateLimit-Policy", allowance.policy());
    context.header("RateLimit", "\"client\";r=" + grant.left() + ";t=" + grant.seconds());
    if (!grant.granted()) {
      context.header("Retry-After", Integer.toString(grant.seconds()));
      throw new RefusedException(ProblemType.RATE_LIMITED,
          "Too many requests from your network. Try again in " + English.count(grant.seconds(), "second", "seconds")
              + ".");
    }
  }

  /** Gives them back where nothing had to be done. */
  void after(Context context) {
    Client client = Client.of(context);
    if (!client.isHere() && context.statusCode() == NOT_MODIFIED) {
      allowance.giveBack(client.network(), cost(context.path()));
    }
  }

  private static double cost(String path) {
    if (path.startsWith("/static/") || path.startsWith("/health/") || path.equals("/metrics")) {
      return 0;
    }
    if (path.startsWith("/api/v1/export.")) {
      return EXPORT;
    }
    return path.contains("suggest") ? SUGGESTION : SEARCH;
  }
}
