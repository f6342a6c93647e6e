package peeler.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Ways to spoil a file, chosen by a seeded chance, so that a failure can be had again. */
public final class Damage {

  /** Byte sequences that parsers trip over. */
  private static final List<byte[]> THORNS = List.of(new byte[]{0}, new byte[]{(byte) 0xFF, (byte) 0xFE},
      new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, new byte[]{(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      new byte[]{(byte) 0xF0, (byte) 0x9F, (byte) 0x98, (byte) 0x80}, ascii("\""), ascii("<"), ascii(">"), ascii("&"),
      ascii("\r"), ascii("\n\n\n"), ascii("\f"), ascii("<!--"), ascii("</div>"), ascii("<table>"), ascii("<li>"),
      ascii("&#0;"),
      ascii("&#x110000;"), ascii(","), ascii("obj"), ascii("endstream"), ascii("99999999999"));

  private final Random chance;

  public Damage(long seed) {
    chance = new Random(seed);
  }

  /** Bytes of no meaning, up to that many. */
  public byte[] noise(int most) {
    byte[] bytes = new byte[chance.nextInt(most + 1)];
    chance.nextBytes(bytes);
    return bytes;
  }

  /** A spoilt copy: one to four times cut short, with a byte changed, a stretch lost or doubled, a thorn put in. */
  public byte[] spoil(byte[] sound) {
    byte[] spoilt = sound.clone();
    for (int times = 1 + chance.nextInt(4); times > 0; times--) {
      spoilt = once(spoilt);
    }
    return spoilt;
  }

  private byte[] once(byte[] bytes) {
    int from = chance.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + chance.nextInt(40));
    return switch (chance.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, from);
      case 1 -> joined(bytes, 0, from, noise(3), Math.min(bytes.length, from + 1));
      case 2 -> joined(bytes, 0, from, new byte[0], to);
      case 3 -> joined(bytes, 0, to, Arrays.copyOfRange(bytes, from, to), to);
      default -> joined(bytes, 0, from, THORNS.get(chance.nextInt(THORNS.size())), from);
    };
  }

  private static byte[] joined(byte[] bytes, int start, int end, byte[] middle, int rest) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream(bytes.length + middle.length);
    joined.write(bytes, start, end - start);
    joined.writeBytes(middle);
    joined.write(bytes, rest, bytes.length - rest);
    return joined.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
