package footnote.document;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/// Tells a painted rectangle from other shapes.
final class Rectangles {
    private static final double STRAIGHT = 0.1;

    private Rectangles() {}

    /// The rectangle that a path draws; null where it draws anything else.
    static @Nullable Rectangle2D of(Path2D path) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        int sides = 0;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    if (sides > 0) {
                        return null;
                    }
                }
                case PathIterator.SEG_LINETO -> {
                    sides++;
                    if (Math.abs(at[0] - x) > STRAIGHT && Math.abs(at[1] - y) > STRAIGHT) {
                        return null;
                    }
                }
                case PathIterator.SEG_CLOSE -> {
                    continue;
                }
                default -> {
                    return null;
                }
            }
            x = at[0];
            y = at[1];
        }
        return sides == 3 || sides == 4 ? path.getBounds2D() : null;
    }
}
