package peeler.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of an HTML file as characters, within bounds. What the bytes show goes before what the page declares: bytes
 * that are sound UTF-8 are UTF-8.
 */
final class HtmlBytes {

  /** A long report is some 2 MB; a page saved as a single file, with its pictures inside, some 20 MB. */
  static final int MAX_BYTES = 32 << 20;

  /** A long report has some 20,000; so many take some seconds and 80 MB of memory. */
  static final int MAX_TAGS = 250_000;

  /** Within the first 1024 bytes by the HTML standard; browsers look a little further. */
  private static final int DECLARATION_WITHIN = 4096;

  private static final Pattern DECLARED = Pattern
      .compile("(?i)(?:<meta[^>]{0,200}charset|<\\?xml[^>]{0,100}encoding)\\s*=\\s*[\"']?\\s*([a-z0-9_:.-]{2,40})");

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** First bytes of files that are something else, whatever they are named. */
  private static final Map<String, String> OTHERS = Map.of("%PDF", "a PDF", "PK\u0003\u0004",
      "a zip or Office file", "\u001F\u008B", "compressed", "\u00D0\u00CF\u0011\u00E0", "an old Office file", "{\\rtf",
      "an RTF file", "\u0089PNG", "a picture", "\u00FF\u00D8\u00FF", "a picture", "GIF8", "a picture");

  private HtmlBytes() {}

  /** The characters. */
  static String decode(byte[] bytes) throws UnreadableReportException {
    if (bytes.length == 0) {
      throw new UnreadableReportException("the file is empty");
    }
    if (bytes.length > MAX_BYTES) {
      throw new UnreadableReportException("larger than " + (MAX_BYTES >> 20) + " MB, the most that is read of HTML");
    }
    refuseOthers(bytes);
    String html = withoutMark(new String(bytes, charset(bytes)));
    refuseTooManyTags(html);
    return html;
  }

  private static void refuseOthers(byte[] bytes) throws UnreadableReportException {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> other : OTHERS.entrySet()) {
      if (start.startsWith(other.getKey())) {
        throw new UnreadableReportException("not HTML: it is " + other.getValue());
      }
    }
    if (marked(bytes).isEmpty() && isBinary(bytes)) {
      throw new UnreadableReportException("not HTML: its bytes are no text");
    }
  }

  /** One control character in two hundred bytes is more than any text has; a stray one does no harm. */
  private static boolean isBinary(byte[] bytes) {
    int looked = Math.min(bytes.length, 1 << 16);
    int controls = 0;
    for (int i = 0; i < looked; i++) {
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    return controls * 200L > looked;
  }

  private static boolean isControl(byte b) {
    return (b >= 0 && b < 9) || (b > 13 && b < 27);
  }

  private static void refuseTooManyTags(String html) throws UnreadableReportException {
    if (html.chars().filter(c -> c == '<').count() > MAX_TAGS) {
      throw new UnreadableReportException("more than " + MAX_TAGS + " tags, the most that is read of HTML");
    }
  }

  private static Charset charset(byte[] bytes) {
    Optional<Charset> marked = marked(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    if (isSound(bytes)) {
      return StandardCharsets.UTF_8;
    }
    return declared(bytes).orElseGet(() -> mostlySound(bytes) ? StandardCharsets.UTF_8 : WINDOWS_1252);
  }

  private static Optional<Charset> marked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return switch (first) {
      case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
      case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
      default -> Optional.empty();
    };
  }

  /** What the page declares; Latin 1 means Windows 1252, and what the bytes have shown it is not is not believed. */
  private static Optional<Charset> declared(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(DECLARATION_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    return declared.find() ? named(declared.group(1)).filter(c -> !c.name().startsWith("UTF-")) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS_1252 : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether bytes are UTF-8 without a fault. */
  static boolean isSound(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** Whether sound characters beyond ASCII outweigh broken ones: UTF-8 that was cut or spoilt, not another charset. */
  private static boolean mostlySound(byte[] bytes) {
    int[] beyond = new String(bytes, StandardCharsets.UTF_8).codePoints().filter(c -> c > 127).toArray();
    long broken = Arrays.stream(beyond).filter(c -> c == 0xFFFD).count();
    return broken * 2 < beyond.length;
  }

  private static String withoutMark(String html) {
    return html.startsWith("\uFEFF") ? html.substring(1) : html;
  }
}
