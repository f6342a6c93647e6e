package peeler.report;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/** The places of a page that lead to an address on the web when they are clicked. */
final class LinkAreas {

  /** More on one page are not looked at; the fullest contents page has some hundred. */
  private static final int MOST = 2_000;
  private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

  private record LinkArea(Rectangle bounds, String target) {}

  private final List<LinkArea> areas = new ArrayList<>();

  /**
   * The areas of a page.
   *
   * @param reading from the file's coordinates to those of the glyphs
   */
  static LinkAreas of(PDPage page, AffineTransform reading) {
    LinkAreas links = new LinkAreas();
    COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; annotations != null && i < Math.min(MOST, annotations.size()); i++) {
      if (dictionary(annotations.get(i)) instanceof COSDictionary annotation) {
        links.add(annotation, reading);
      }
    }
    return links;
  }

  /** The glyphs, each with the address it leads to. */
  List<Glyph> linked(List<Glyph> glyphs) {
    return areas.isEmpty() ? glyphs : glyphs.stream().map(this::linked).toList();
  }

  private Glyph linked(Glyph glyph) {
    double x = (glyph.left() + glyph.right()) / 2;
    double y = glyph.baseline() - glyph.size() / 4;
    for (LinkArea area : areas) {
      if (area.bounds().contains(x, y)) {
        return glyph.leadingTo(area.target());
      }
    }
    return glyph;
  }

  private void add(COSDictionary annotation, AffineTransform reading) {
    String target = target(annotation);
    if (target == null || !"Link".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
      return;
    }
    COSArray quads = annotation.getCOSArray(COSName.QUADPOINTS);
    COSArray corners = annotation.getCOSArray(COSName.RECT);
    if (quads != null && quads.size() >= 8) {
      float[] points = quads.toFloatArray();
      for (int i = 0; i + 7 < points.length; i += 8) {
        areas.add(new LinkArea(quad(points, i, reading), target));
      }
    } else if (corners != null && corners.size() == 4) {
      float[] points = corners.toFloatArray();
      Rectangle area = Rectangle.between(points[0], points[1], points[2], points[3]);
      areas.add(new LinkArea(DrawnPath.transformed(area, reading), target));
    }
  }

  /** Bounds of four corners; their order differs between programs. */
  private static Rectangle quad(float[] points, int from, AffineTransform reading) {
    Rectangle bounds = new Rectangle(points[from], points[from + 1], points[from], points[from + 1]);
    for (int i = from + 2; i < from + 8; i += 2) {
      bounds = bounds.union(new Rectangle(points[i], points[i + 1], points[i], points[i + 1]));
    }
    return DrawnPath.transformed(bounds, reading);
  }

  /** The address, null where it leads elsewhere: into the file, to a mail, to a script. */
  private static @Nullable String target(COSDictionary annotation) {
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    String address = action == null ? null : action.getString(COSName.URI);
    return address != null && WEB.matcher(address.strip()).matches() ? address.strip() : null;
  }

  private static @Nullable COSBase dictionary(@Nullable COSBase item) {
    return item instanceof COSObject object ? object.getObject() : item;
  }
}
