package footnote.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Where a page's points are seen: from the top left corner of what is shown, downwards, the page turned as the file
/// says.
final class PageFrame {
    private PageFrame() {}

    static AffineTransform toDisplay(PDPage page) {
        PDRectangle box = page.getCropBox();
        var moved = AffineTransform.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY());
        double width = box.getWidth();
        double height = box.getHeight();
        AffineTransform turned = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, height, width);
            default -> new AffineTransform(1, 0, 0, -1, 0, height);
        };
        turned.concatenate(moved);
        return turned;
    }

    /// The part that is seen.
    static Rectangle2D display(PDPage page) {
        PDRectangle box = page.getCropBox();
        boolean onItsSide = Math.floorMod(page.getRotation(), 180) == 90;
        return onItsSide
                ? new Rectangle2D.Double(0, 0, box.getHeight(), box.getWidth())
                : new Rectangle2D.Double(0, 0, box.getWidth(), box.getHeight());
    }
}
