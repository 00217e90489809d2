package footnote.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How most of a document is set: what headings and breaks stand out from.
///
/// @param size of the characters of most of its text, in points
/// @param bold whether most of its text is
/// @param leading how far apart most lines of a paragraph are, as a multiple of the size
record PdfStyle(float size, boolean bold, float leading) {
    private static final float USUAL_LEADING = 1.2f;
    private static final float WIDEST_LEADING = 2.2f;

    /// The style of a document's columns.
    static PdfStyle of(Collection<List<PdfLines.Line>> columns) {
        var bySize = new HashMap<Float, Integer>();
        int bold = 0;
        int all = 0;
        for (List<PdfLines.Line> column : columns) {
            for (PdfLines.Line line : column) {
                PdfSegment words = line.joined();
                int length = words.text().length();
                bySize.merge(rounded(words.size()), length, Integer::sum);
                bold += words.bold() ? length : 0;
                all += length;
            }
        }
        float size = mostFrequent(bySize, 10);
        return new PdfStyle(size, bold * 2 > all, leading(columns, size));
    }

    private static float leading(Collection<List<PdfLines.Line>> columns, float size) {
        var byLeading = new HashMap<Float, Integer>();
        for (List<PdfLines.Line> column : columns) {
            for (int i = 1; i < column.size(); i++) {
                float apart = (column.get(i).baseline() - column.get(i - 1).baseline()) / size;
                if (Math.abs(rounded(column.get(i).joined().size()) - size) < 0.1f
                        && apart > 0.9f
                        && apart < WIDEST_LEADING) {
                    byLeading.merge(Math.round(apart * 20) / 20f, 1, Integer::sum);
                }
            }
        }
        return mostFrequent(byLeading, USUAL_LEADING);
    }

    /// Of several that are as frequent the smallest.
    private static float mostFrequent(Map<Float, Integer> numbers, float otherwise) {
        var keys = new ArrayList<>(numbers.keySet());
        keys.sort(null);
        float best = otherwise;
        int most = 0;
        for (Float key : keys) {
            int number = numbers.getOrDefault(key, 0);
            if (number > most) {
                most = number;
                best = key;
            }
        }
        return best;
    }

    /// To half a point, so that sizes that look alike are alike.
    static float rounded(float size) {
        return Math.round(size * 2) / 2f;
    }
}
