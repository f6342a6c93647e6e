package peeler.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The static files: style sheet and pictures. The build copies {@code web/static} into the jar, so they are found from
 * any working directory; each address holds a hash of the content, so that a browser may keep the file for ever.
 */
final class Assets implements Handler {

  private static final String FOLDER = "/web/static/";
  /** No slash and no leading dot: a name cannot lead out of the folder. */
  private static final String NAME = "[a-z][a-z0-9-]*\\.(css|js|svg|png)";
  private static final String A_YEAR = "public, max-age=31536000, immutable";

  /** A file's content in memory. */
  private static final class Asset {

    private final byte[] bytes;
    private final String hash;

    Asset(byte[] bytes) {
      this.bytes = bytes;
      this.hash = Hash.of(bytes);
    }
  }

  private final Map<String, Asset> loaded = new ConcurrentHashMap<>();

  /** The address of a file's present version. */
  String address(String name) {
    return Links.asset(asset(name).orElseThrow(() -> new IllegalArgumentException("no static file " + name)).hash,
        name);
  }

  @Override
  public void handle(Context context) {
    String name = context.pathParam("name");
    Asset asset = asset(name).filter(found -> found.hash.equals(context.pathParam("hash")))
        .orElseThrow(() -> new RefusedException(ProblemType.NOT_FOUND, "There is no such file."));
    context.contentType(type(name)).header("Cache-Control", A_YEAR).header("ETag", '"' + asset.hash + '"')
        .result(asset.bytes);
  }

  private Optional<Asset> asset(String name) {
    return name.matches(NAME) ? Optional.ofNullable(loaded.computeIfAbsent(name, Assets::load)) : Optional.empty();
  }

  private static @Nullable Asset load(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? null : new Asset(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "css" -> "text/css; charset=utf-8";
      case "js" -> "text/javascript; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "image/png";
    };
  }
}
