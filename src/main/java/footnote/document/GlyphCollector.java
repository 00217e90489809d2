package footnote.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// Goes through what a page paints and notes the characters that a person sees. Nothing is drawn, and no picture is
/// opened.
final class GlyphCollector extends PDFGraphicsStreamEngine {
    private static final float SMALLEST_READABLE = 1;
    private static final float UNITS_OF_A_FONT = 1000;

    private final AffineTransform toDisplay;
    private final GlyphLayers layers;
    private final PaintedAreas areas = new PaintedAreas();
    private final GeneralPath path = new GeneralPath();
    private final Deque<Marked> marked = new ArrayDeque<>();
    private @Nullable PDColor lastColour;
    private @Nullable Integer lastShade;

    /// Content that the file says something about.
    private static final class Marked {
        private final boolean pagination;
        private @Nullable String actualText;

        private Marked(boolean pagination, @Nullable String actualText) {
            this.pagination = pagination;
            this.actualText = actualText;
        }
    }

    private GlyphCollector(PDPage page) {
        super(page);
        this.toDisplay = PageFrame.toDisplay(page);
        this.layers = new GlyphLayers(PageFrame.display(page), areas);
    }

    /// The page as it is seen.
    static PdfPage collect(PDPage page) throws IOException {
        var collector = new GlyphCollector(page);
        collector.processPage(page);
        return collector.layers.page();
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        AffineTransform at = new AffineTransform(toDisplay);
        at.concatenate(rendering.createAffineTransform());
        double size = Math.hypot(at.getShearX(), at.getScaleY()) * unit(font);
        String text = text(font, code);
        if (size < SMALLEST_READABLE || text == null) {
            if (text == null) {
                layers.addUnknown();
            }
            return;
        }
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean unpainted = mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP;
        layers.add(new GlyphLayers.Painted(
                text,
                at,
                displacement.getX(),
                (float) size,
                spaceOf(font),
                isBold(font, mode),
                marked.stream().anyMatch(each -> each.pagination),
                unpainted || state.getNonStrokeAlphaConstant() == 0,
                mode.isFill() ? shade(state.getNonStrokingColor()) : null,
                areas.next()));
    }

    /// A type 3 font's glyphs are small drawings; only their meaning is wanted.
    @Override
    protected void showType3Glyph(Matrix rendering, PDType3Font font, int code, Vector displacement) {
        showGlyph(rendering, font, code, displacement);
    }

    private static double unit(PDFont font) {
        if (font instanceof PDType3Font drawn && drawn.getBoundingBox() != null) {
            double height =
                    drawn.getBoundingBox().getHeight() * drawn.getFontMatrix().getScaleY();
            return height > 0 ? height : 1;
        }
        return 1;
    }

    private @Nullable String text(PDFont font, int code) {
        Marked replaced = marked.stream()
                .filter(each -> each.actualText != null)
                .findFirst()
                .orElse(null);
        if (replaced != null) {
            String text = replaced.actualText;
            replaced.actualText = "";
            return text;
        }
        String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
        if (text == null && font instanceof PDSimpleFont simple && !simple.isEmbedded()) {
            text = Character.toString(code);
        }
        return text == null ? null : readable(text);
    }

    /// Ligatures are spelt out, and the bullets of symbol fonts become bullets. Null where nobody knows the meaning.
    private static @Nullable String readable(String text) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        if (first >= 0xFB00 && first <= 0xFB06) {
            return Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
        if (first == 0xF0B7 || first == 0xF0A7 || first == 0xF0D8 || first == 0xF076) {
            return "•";
        }
        boolean meaningless = first == 0xFFFD || Character.getType(first) == Character.PRIVATE_USE;
        return meaningless ? null : text;
    }

    private static float spaceOf(PDFont font) {
        try {
            return font.getSpaceWidth() / UNITS_OF_A_FONT;
        } catch (RuntimeException _) {
            return 0; // a damaged font: the usual width is taken instead
        }
    }

    private static boolean isBold(PDFont font, RenderingMode mode) {
        String name = font.getName() == null ? "" : font.getName();
        var descriptor = font.getFontDescriptor();
        boolean heavy = descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        return heavy || mode == RenderingMode.FILL_STROKE || name.matches("(?i).*(bold|black|heavy|demi).*");
    }

    /// Red, green and blue in one number; null where it is no plain colour.
    private @Nullable Integer shade(PDColor colour) {
        if (!colour.equals(lastColour)) {
            lastColour = colour;
            lastShade = computed(colour);
        }
        return lastShade;
    }

    private static @Nullable Integer computed(PDColor colour) {
        try {
            return colour.isPattern() ? null : colour.toRGB();
        } catch (IOException | RuntimeException _) {
            return null; // a damaged colour is not known
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        boolean pagination = properties != null
                && COSName.ARTIFACT.equals(tag)
                && "Pagination".equals(properties.getNameAsString(COSName.TYPE));
        String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
        marked.push(new Marked(pagination, actual));
    }

    @Override
    public void endMarkedContentSequence() {
        marked.poll();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void drawImage(PDImage image) {
        AffineTransform at = new AffineTransform(toDisplay);
        at.concatenate(getGraphicsState().getCurrentTransformationMatrix().createAffineTransform());
        boolean plain = image instanceof PDImageXObject drawn
                && !drawn.getCOSObject().containsKey(COSName.SMASK)
                && !drawn.getCOSObject().containsKey(COSName.MASK)
                && !drawn.isStencil();
        boolean opaque = plain && getGraphicsState().getNonStrokeAlphaConstant() == 1;
        areas.add(at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)).getBounds2D(), null, opaque);
    }

    @Override
    public void fillPath(int windingRule) {
        Rectangle2D box = Rectangles.of(path);
        if (box != null) {
            PDGraphicsState state = getGraphicsState();
            box = box.createIntersection(state.getCurrentClippingPath().getBounds2D());
            Integer shade = shade(state.getNonStrokingColor());
            boolean opaque = shade != null && state.getNonStrokeAlphaConstant() == 1 && isUsual(state);
            areas.add(toDisplay.createTransformedShape(box).getBounds2D(), shade, opaque);
        }
        path.reset();
    }

    private static boolean isUsual(PDGraphicsState state) {
        return state.getBlendMode() == null
                || org.apache.pdfbox.pdmodel.graphics.blend.BlendMode.NORMAL.equals(state.getBlendMode());
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fillPath(windingRule);
    }

    @Override
    public void shadingFill(COSName name) {
        Rectangle2D box = getGraphicsState().getCurrentClippingPath().getBounds2D();
        areas.add(toDisplay.createTransformedShape(box).getBounds2D(), null, false);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x3, y3);
        } else {
            path.curveTo(x1, y1, x2, y2, x3, y3);
        }
    }

    @Override
    public @Nullable Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void strokePath() {
        path.reset();
    }

    @Override
    public void clip(int windingRule) {
        path.setWindingRule(windingRule);
        getGraphicsState().intersectClippingPath(new GeneralPath(path));
    }
}
