package peeler.report;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs a page's drawing operators and hands over what they draw: letters to {@link PageLetters}, the rest to a
 * {@link Sketch}. Pictures are noted and not unpacked.
 */
final class PageCanvas extends PDFGraphicsStreamEngine {

  /** What is more transparent is not seen. */
  private static final double VISIBLE = 0.05;
  /** For fills whose colour is a pattern. */
  private static final int GREY = 0x808080;

  private final ReadingBudget budget;
  private final AffineTransform display;
  private final PageLetters letters;
  private final Sketch sketch;
  private final DrawnPath path = new DrawnPath();
  private final FontWeight weight = new FontWeight();
  private final Deque<Boolean> paginations = new ArrayDeque<>();
  private boolean clips;
  private @Nullable PDColor lastColour;
  private int lastRgb;

  PageCanvas(PDPage page, AffineTransform display, PageLetters letters, Sketch sketch, ReadingBudget budget) {
    super(page);
    this.budget = budget;
    this.display = display;
    this.letters = letters;
    this.sketch = sketch;
    addOperator(new PicturePlace());
    addOperator(new FontGuard(this));
  }

  /** Notes where a picture is put, draws forms, unpacks no picture. */
  private final class PicturePlace extends DrawObject {

    PicturePlace() {
      super(PageCanvas.this);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
      if (!operands.isEmpty() && operands.getFirst() instanceof COSName name && getResources().isImageXObject(name)) {
        picture();
      } else {
        super.process(operator, operands);
      }
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.checkTime();
    if (operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
      picture();
    } else {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
    budget.checkTime();
    budget.glyph();
    PDGraphicsState state = getGraphicsState();
    boolean bold = weight.isBold(font) || state.getTextState().getRenderingMode() == RenderingMode.FILL_STROKE;
    AffineTransform place = new AffineTransform(display);
    place.concatenate(matrix.createAffineTransform());
    letters.show(GlyphText.of(font, code), place, displacement.getX(), bold, rgb(state.getNonStrokingColor()));
  }

  @Override
  public void beginMarkedContentSequence(@Nullable COSName tag, @Nullable COSDictionary properties) {
    COSDictionary known = properties == null ? new COSDictionary() : properties;
    boolean pagination = COSName.ARTIFACT.equals(tag) && "Pagination".equals(known.getNameAsString(COSName.TYPE));
    paginations.push(pagination || letters.isPagination());
    letters.begin(paginations.peek(), GlyphText.replacement(known.getString(COSName.ACTUAL_TEXT)));
  }

  @Override
  public void endMarkedContentSequence() {
    if (!paginations.isEmpty()) {
      paginations.pop();
      letters.end(!paginations.isEmpty() && paginations.peek());
    }
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.rectangle(p0, p1, p2, p3);
  }

  @Override
  public void moveTo(float x, float y) {
    path.moveTo(x, y);
  }

  @Override
  public void lineTo(float x, float y) {
    path.lineTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return path.pen();
  }

  @Override
  public void closePath() {
    path.close();
  }

  /** Only the bounds of a clipping path are kept: boxes are rectangles. */
  @Override
  public void clip(int windingRule) {
    clips = true;
  }

  @Override
  public void endPath() {
    if (clips) {
      Rectangle bounds = path.bounds();
      getGraphicsState().intersectClippingPath(new GeneralPath(
          new Rectangle2D.Double(bounds.left(), bounds.top(), bounds.width(), bounds.height())));
    }
    clips = false;
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    if (getGraphicsState().getNonStrokeAlphaConstant() >= VISIBLE) {
      sketch.fill(path, clip(), rgb(getGraphicsState().getNonStrokingColor()));
    }
    endPath();
  }

  @Override
  public void strokePath() {
    boolean white = Colours.isNearWhite(rgb(getGraphicsState().getStrokingColor()));
    if (getGraphicsState().getAlphaConstant() >= VISIBLE && !white) {
      sketch.stroke(path);
    }
    endPath();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    if (getGraphicsState().getNonStrokeAlphaConstant() >= VISIBLE) {
      sketch.fill(path, clip(), rgb(getGraphicsState().getNonStrokingColor()));
    }
    strokePath();
  }

  @Override
  public void shadingFill(COSName shadingName) {
    sketch.addFill(clip(), GREY);
  }

  @Override
  public void drawImage(PDImage image) {
    picture();
  }

  private void picture() {
    AffineTransform place = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    Rectangle2D unit = place.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D();
    sketch.addPicture(Rectangle.between(unit.getMinX(), unit.getMinY(), unit.getMaxX(), unit.getMaxY()));
  }

  private Rectangle clip() {
    Rectangle clip = new Rectangle(Integer.MIN_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    for (Path2D part : getGraphicsState().getCurrentClippingPaths()) {
      Rectangle2D bounds = part.getBounds2D();
      clip = clip.intersection(
          Rectangle.between(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
    }
    return clip;
  }

  /** The colour as red, green, blue. The last is kept: it changes seldom, and profiles are slow. */
  @SuppressWarnings("ReferenceEquality")
  private int rgb(PDColor colour) {
    if (colour != lastColour) {
      lastColour = colour;
      lastRgb = Colours.rgb(colour, GREY);
    }
    return lastRgb;
  }
}
