package peeler.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON and reads them back: members in the order of the record, names in snake_case. */
public final class Json {

  static final String TYPE = "application/json";
  static final String PROBLEM = "application/problem+json";

  /** One media range of an Accept header that JSON satisfies and that is not refused by a weight of nought. */
  private static final Pattern ACCEPTED = Pattern
      .compile("\\s*(\\*/\\*|application/(\\*|json|problem\\+json))\\s*(;(?!\\s*q=0(\\.0*)?\\s*$).*)?");
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES).build();

  private static final ObjectMapper HAND_WRITTEN = JsonMapper.builder()
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Json() {}

  /** On one line, without a line end. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An object written by {@link #line}. Throws {@link IllegalArgumentException} with one line on what is wrong. */
  public static <T> T read(String json, Class<T> type) {
    try {
      T read = MAPPER.readValue(json, type);
      if (read == null) {
        throw new IllegalArgumentException("null, where an object is due");
      }
      return read;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(mistake(e), e);
    }
  }

  /**
   * An array of objects written by hand: names as in the record, unknown members are passed over, absent ones are null.
   * Throws as {@link #read} does.
   */
  public static <T> List<T> list(InputStream json, Class<T> type) throws IOException {
    try {
      return HAND_WRITTEN.readerForListOf(type).readValue(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(mistake(e), e);
    }
  }

  private static String mistake(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("no JSON")
        + (place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")");
  }

  /** Answers with an object. Throws {@link RefusedException} if the client accepts no JSON. */
  static void answer(Context context, Object value) {
    if (!isAcceptable(context.header("Accept"))) {
      throw new RefusedException(ProblemType.NOT_ACCEPTABLE, "This address answers with " + TYPE + " only.");
    }
    write(context, TYPE, value);
  }

  static void write(Context context, String type, Object value) {
    try {
      context.contentType(type).result(MAPPER.writeValueAsBytes(value));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean isAcceptable(@Nullable String accept) {
    return accept == null || accept.isBlank()
        || Pattern.compile(",").splitAsStream(accept).anyMatch(range -> ACCEPTED.matcher(range).matches());
  }
}
