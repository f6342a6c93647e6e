package peeler.web;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A token bucket for each client: it holds so many tokens, and fills evenly within a window. For many threads. Remembers
 * a bounded number of clients, those seen last.
 */
final class Allowance {

  /** Some megabytes of memory at most; who is forgotten starts with a full bucket. */
  private static final int CLIENTS = 10_000;
  private static final double MILLIS = 1000;

  /** What is left, and when that was so. */
  private record Bucket(double tokens, long millis) {}

  /**
   * What became of a request for tokens.
   *
   * @param granted whether they were there
   * @param left    whole tokens left
   * @param seconds until there are enough, 0 if granted; else at least 1
   */
  record Grant(boolean granted, int left, int seconds) {}

  private final int tokens;
  private final Duration window;
  private final InstantSource clock;
  private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
      return size() > CLIENTS;
    }
  };

  Allowance(int tokens, Duration window, InstantSource clock) {
    this.tokens = tokens;
    this.window = window;
    this.clock = clock;
  }

  /** Takes tokens if there are enough. */
  synchronized Grant take(String client, double cost) {
    double left = left(client);
    boolean granted = left >= cost;
    double after = granted ? left - cost : left;
    buckets.put(client, new Bucket(after, clock.millis()));
    double missing = (cost - left) / perMilli() / MILLIS;
    return new Grant(granted, (int) after, granted ? 0 : Math.max(1, (int) Math.ceil(missing)));
  }

  /** Gives tokens back. */
  synchronized void giveBack(String client, double cost) {
    buckets.put(client, new Bucket(Math.min(tokens, left(client) + cost), clock.millis()));
  }

  /** As the header {@code RateLimit-Policy} says it. */
  String policy() {
    return "\"client\";q=" + tokens + ";w=" + window.toSeconds();
  }

  private double left(String client) {
    Bucket bucket = buckets.get(client);
    return bucket == null
        ? tokens
        : Math.min(tokens, bucket.tokens() + (clock.millis() - bucket.millis()) * perMilli());
  }

  private double perMilli() {
    return tokens / (double) window.toMillis();
  }
}
