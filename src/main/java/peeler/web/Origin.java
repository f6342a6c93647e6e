package peeler.web;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The beginning of absolute addresses, for the few forms that need them: feeds and the search description. */
final class Origin {

  /** A host name or address with or without a port; what else a client sends is not repeated. */
  private static final Pattern HOST = Pattern
      .compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?|\\[[0-9a-fA-F:.]{2,45}\\](:\\d{1,5})?");

  private Origin() {}

  /** Scheme and host as the client sees them; empty, so that addresses are relative, where it sends no proper host. */
  static String of(Context context) {
    @Nullable
    String host = context.host();
    return host != null && HOST.matcher(host).matches() ? context.scheme() + "://" + host : "";
  }
}
