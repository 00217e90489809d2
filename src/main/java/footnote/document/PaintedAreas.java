package footnote.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rectangles and pictures that are painted on a page, in order: what text stands on, and what covers it.
final class PaintedAreas {
    /// Smaller ones are rules and dots, which hide nothing.
    private static final double LEAST_SIDE = 3;

    /// A page with more is a drawing; the ones beyond hide nothing.
    private static final int MOST = 4_000;

    /// Colours that differ by less, of 255 in each part, cannot be told apart.
    private static final int SAME_SHADE = 10;

    private static final int WHITE = 0xFFFFFF;

    private final List<Area> areas = new ArrayList<>();
    private int painted;

    /// @param colour null where it is a picture or a pattern
    /// @param opaque whether nothing shines through
    private record Area(
            int order, Rectangle2D box, @Nullable Integer colour, boolean opaque) {}

    /// The place in the order of painting of what is painted next.
    int next() {
        return painted++;
    }

    void add(Rectangle2D box, @Nullable Integer colour, boolean opaque) {
        if (areas.size() < MOST && box.getWidth() >= LEAST_SIDE && box.getHeight() >= LEAST_SIDE) {
            areas.add(new Area(next(), box, colour, opaque));
        }
    }

    /// Whether a person cannot see what is painted at a point in a colour: it has the colour of its ground, or
    /// something is painted over it, as when a text is blacked out.
    ///
    /// @param colour null where it is not known
    boolean hide(int order, double x, double y, @Nullable Integer colour) {
        Integer ground = WHITE;
        for (Area area : areas) {
            if (area.box.contains(x, y)) {
                if (area.order > order && area.opaque) {
                    return true;
                }
                if (area.order < order) {
                    ground = area.opaque ? area.colour : null;
                }
            }
        }
        return colour != null && ground != null && same(colour, ground);
    }

    private static boolean same(int one, int other) {
        return Math.abs((one >> 16 & 0xFF) - (other >> 16 & 0xFF)) < SAME_SHADE
                && Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF)) < SAME_SHADE
                && Math.abs((one & 0xFF) - (other & 0xFF)) < SAME_SHADE;
    }

    /// Whether pictures take up most of a page.
    boolean mostlyPictures(Rectangle2D page) {
        double covered = areas.stream()
                .filter(area -> area.colour == null)
                .map(area -> area.box.createIntersection(page))
                .filter(box -> !box.isEmpty())
                .mapToDouble(box -> box.getWidth() * box.getHeight())
                .sum();
        return covered > page.getWidth() * page.getHeight() / 2;
    }
}
