package footnote.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Sorts a page's characters by whether they are seen, and by the direction in which they read.
final class GlyphLayers {
    private static final double QUARTER = Math.PI / 2;

    /// How far from upright or from a side, in quarter turns, still counts as such: a scanned page is not quite even.
    private static final double LEAN = 0.06;

    private static final int MOST = 400_000;

    private final Rectangle2D page;
    private final PaintedAreas areas;
    private final List<Painted> painted = new ArrayList<>();
    private int unknown;

    GlyphLayers(Rectangle2D page, PaintedAreas areas) {
        this.page = page;
        this.areas = areas;
    }

    /// One character as the page paints it.
    ///
    /// @param at from its own units, of the height of its font, to the page as it is seen
    /// @param advance in its own units
    /// @param invisible whether it is not to be painted at all, as the text beneath a scan
    /// @param shade its colour; null where that is not plain
    /// @param order its place in the order of painting
    record Painted(
            String text,
            AffineTransform at,
            float advance,
            float size,
            float space,
            boolean bold,
            boolean pagination,
            boolean invisible,
            @Nullable Integer shade,
            int order) {
        /// The direction of reading in quarter turns, 0 to below 4.
        double turn() {
            double angle = Math.atan2(at.getShearY(), at.getScaleX()) / QUARTER;
            return angle < -LEAN ? angle + 4 : angle;
        }

        /// How far it is from upright and from lying on a side, in quarter turns.
        double lean() {
            return Math.abs(turn() - Math.rint(turn()));
        }

        double middleX() {
            return at.getTranslateX() + at.getScaleX() * advance / 2 + at.getShearX() / 4;
        }

        double middleY() {
            return at.getTranslateY() + at.getShearY() * advance / 2 + at.getScaleY() / 4;
        }
    }

    /// @throws ContentException when there are more than on any page that people read
    void add(Painted glyph) {
        if (painted.size() == MOST) {
            throw ContentException.tooIntricate(null);
        }
        painted.add(glyph);
    }

    void addUnknown() {
        unknown++;
    }

    /// The page. Text that is not painted counts only where there is no other, as beneath a scan.
    PdfPage page() {
        List<Painted> inside = painted.stream()
                .filter(each -> page.contains(each.middleX(), each.middleY()))
                .toList();
        List<Painted> seen = inside.stream()
                .filter(each -> !each.invisible)
                .filter(each ->
                        each.text.isBlank() || !areas.hide(each.order, each.middleX(), each.middleY(), each.shade))
                .toList();
        boolean anySeen = seen.stream().anyMatch(each -> !each.text.isBlank());
        List<Painted> read =
                anySeen ? seen : inside.stream().filter(each -> each.invisible).toList();
        Map<Integer, List<Painted>> byTurn =
                new TreeMap<>(read.stream().filter(each -> each.lean() <= LEAN).collect(Collectors.groupingBy(each ->
                        (int) Math.rint(each.turn()))));
        List<Map.Entry<Integer, List<Painted>>> mostFirst = byTurn.entrySet().stream()
                .sorted(Comparator.comparingInt(turned -> -turned.getValue().size()))
                .toList();
        List<List<PdfGlyph>> layers = mostFirst.stream()
                .map(turned -> turned.getValue().stream()
                        .map(each -> upright(each, turned.getKey()))
                        .toList())
                .toList();
        boolean onItsSide = !mostFirst.isEmpty() && mostFirst.getFirst().getKey() % 2 == 1;
        double height = onItsSide ? page.getWidth() : page.getHeight();
        var slanted = new StringBuilder();
        read.stream().filter(each -> each.lean() > LEAN).forEach(each -> slanted.append(each.text));
        return new PdfPage(layers, slanted.toString(), (float) height, unknown, areas.mostlyPictures(page));
    }

    private PdfGlyph upright(Painted glyph, int turn) {
        double x = glyph.at.getTranslateX();
        double y = glyph.at.getTranslateY();
        double left = switch (turn) {
            case 1 -> y;
            case 2 -> page.getWidth() - x;
            case 3 -> page.getHeight() - y;
            default -> x;
        };
        double baseline = switch (turn) {
            case 1 -> page.getWidth() - x;
            case 2 -> page.getHeight() - y;
            case 3 -> x;
            default -> y;
        };
        double width = glyph.advance * Math.hypot(glyph.at.getScaleX(), glyph.at.getShearY());
        return new PdfGlyph(
                glyph.text,
                (float) left,
                (float) (left + Math.max(0, width)),
                (float) baseline,
                glyph.space * glyph.size,
                glyph.size,
                glyph.bold,
                glyph.pagination);
    }
}
