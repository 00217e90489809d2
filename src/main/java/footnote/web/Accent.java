package footnote.web;

import footnote.document.FootnoteException;
import java.util.Locale;
import java.util.regex.Pattern;

/// The operator's colour, for the bar at the top of each page, its buttons and its links.
///
/// @param value as `#0b4f9e`, in lower case; it can be read on white, and white on it (WCAG 2.2, 1.4.3)
public record Accent(String value) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final double READABLE = 4.5;

    /// The one of a service whose operator sets none. It stands behind what it is checked with.
    public static final Accent USUAL = new Accent("#0b4f9e");

    /// @throws FootnoteException when it is no such colour, or too light
    public Accent {
        value = value.toLowerCase(Locale.ROOT);
        if (!COLOUR.matcher(value).matches()) {
            throw new UnreadableAccentException("'" + value + "' is no colour such as #0b4f9e");
        }
        if (contrastWithWhite(value) < READABLE) {
            throw new UnreadableAccentException("%s has a contrast of %.1f against white, and text needs %.1f"
                    .formatted(value, contrastWithWhite(value), READABLE));
        }
    }

    /// Says why a colour cannot be taken.
    static final class UnreadableAccentException extends FootnoteException {
        private static final long serialVersionUID = 1;

        UnreadableAccentException(String message) {
            super(message);
        }
    }

    /// As WCAG 2.2 defines it, 1 to 21.
    private static double contrastWithWhite(String colour) {
        return 1.05 / (luminance(colour) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
