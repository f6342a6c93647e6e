package peeler.report;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/** Colours as numbers: red, green, blue, eight bits each. */
final class Colours {

  static final int WHITE = 0xFFFFFF;
  static final int BLACK = 0;

  /** Two colours whose parts differ by less in sum are one to the eye. */
  private static final int SAME = 24;

  private Colours() {}

  /** The colour, or the other where it is a pattern or its profile is broken. */
  static int rgb(PDColor colour, int otherwise) {
    if (colour.isPattern() || colour.getColorSpace() == null) {
      return otherwise;
    }
    try {
      return colour.toRGB() & WHITE;
    } catch (IOException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      // profiles and tables of the file's own may be broken; the letters are readable in any colour
      return otherwise;
    }
  }

  static boolean areAlike(int one, int other) {
    return distance(one, other) < SAME;
  }

  static boolean isNearWhite(int colour) {
    return areAlike(colour, WHITE);
  }

  /** Whether the first is clearly lighter than the second, as white letters on a coloured ground. */
  static boolean isLighter(int one, int other) {
    return lightness(one) > lightness(other) + 0x40;
  }

  private static int distance(int one, int other) {
    return Math.abs(red(one) - red(other)) + Math.abs(green(one) - green(other)) + Math.abs(blue(one) - blue(other));
  }

  /** Weights of ITU-R BT.601. */
  private static double lightness(int colour) {
    return 0.299 * red(colour) + 0.587 * green(colour) + 0.114 * blue(colour);
  }

  private static int red(int colour) {
    return colour >> 16 & 0xFF;
  }

  private static int green(int colour) {
    return colour >> 8 & 0xFF;
  }

  private static int blue(int colour) {
    return colour & 0xFF;
  }
}
