package peeler.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * From bytes to text: a byte order mark decides, else UTF-8 where the bytes are valid UTF-8, else Windows-1252, which the
 * older texts on disk are in and in which any bytes mean something.
 */
final class Decoding {

  /** Largest file read, in bytes: the longest report known has under one million characters. */
  static final int LARGEST = 64 << 20;
  /** Share of control characters above which a file is taken to hold something other than text. */
  private static final double MOST_CONTROLS = 0.02;

  /** Stands for bytes that mean no character. */
  private static final char REPLACEMENT = '\uFFFD';

  private Decoding() {}

  /** The text, without its byte order mark. Throws if the file is empty, too large or no text. */
  static String text(byte[] bytes) throws UnreadableReportException {
    if (bytes.length == 0) {
      throw new UnreadableReportException("the file is empty");
    }
    if (bytes.length > LARGEST) {
      throw new UnreadableReportException("the file is larger than " + (LARGEST >> 20) + " MB");
    }
    String text = decode(bytes);
    if (controls(text) > MOST_CONTROLS * text.length()) {
      throw new UnreadableReportException("the file does not hold text");
    }
    if (text.chars().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableReportException("the file holds no words");
    }
    return text;
  }

  private static int controls(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean usual = c >= ' ' && c <= '~';
      controls += !usual && isControl(c) ? 1 : 0;
    }
    return controls;
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    return lenient.indexOf(REPLACEMENT) < 0 ? lenient : strict(bytes);
  }

  /** Much slower than Java's lenient way, which leaves a sign where anything was wrong; the sign may also be the file's own. */
  private static String strict(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(int c) {
    return c == REPLACEMENT || (Character.isISOControl(c) && !Character.isWhitespace(c));
  }
}
