package peeler.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes records as JSON: members in the order of the record, names in snake_case. */
public final class Json {

  static final String TYPE = "application/json";
  static final String PROBLEM = "application/problem+json";

  /** One media range of an Accept header that JSON satisfies and that is not refused by a weight of nought. */
  private static final Pattern ACCEPTED = Pattern
      .compile("\\s*(\\*/\\*|application/(\\*|json|problem\\+json))\\s*(;(?!\\s*q=0(\\.0*)?\\s*$).*)?");
  private static final ObjectMapper MAPPER = JsonMapper.builder()
      .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
      .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

  private Json() {}

  /** On one line, without a line end. */
  public static String line(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Answers with an object. Throws {@link RefusedException} if the client accepts no JSON. */
  static void answer(Context context, Object value) {
    if (!isAcceptable(context.header("Accept"))) {
      throw new RefusedException(ProblemType.NOT_ACCEPTABLE, "This address answers with " + TYPE + " only.");
    }
    write(context, TYPE, value);
  }

  static void write(Context context, String type, Object value) {
    context.contentType(type).result(line(value));
  }

  static boolean isAcceptable(@Nullable String accept) {
    return accept == null || accept.isBlank()
        || Pattern.compile(",").splitAsStream(accept).anyMatch(range -> ACCEPTED.matcher(range).matches());
  }
}
