package footnote.web;

import footnote.document.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A paragraph of a document's text, parted around what is cited in it.
///
/// @param cited empty in all paragraphs but the one that is pointed at
/// @param furniture whether it is an advert, a share bar or the like
record Paragraph(String before, String cited, String after, boolean furniture) {
    /// The paragraphs of a text: its lines, blank ones left out. Lines that a citation runs across are one
    /// paragraph, so that it is marked in one piece.
    ///
    /// @param furniture spans that do not overlap
    /// @param cited what to mark, a span of the text; null for nothing
    static List<Paragraph> of(String text, Collection<Span> furniture, @Nullable Span cited) {
        var ordered = new TreeSet<>(furniture);
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        while (start < text.length()) {
            Span line = new Span(start, endOfLine(text, start));
            if (cited != null && line.start() <= cited.start() && cited.start() <= line.end()) {
                Span lines = new Span(start, endOfLine(text, Math.max(cited.end(), line.end())));
                paragraphs.add(around(text, lines, cited));
                start = lines.end() + 1;
            } else {
                String words = line.of(text);
                if (!words.isBlank()) {
                    paragraphs.add(new Paragraph(words, "", "", overlaps(ordered, line)));
                }
                start = line.end() + 1;
            }
        }
        return paragraphs;
    }

    private static int endOfLine(String text, int from) {
        int newline = text.indexOf('\n', from);
        return newline < 0 ? text.length() : newline;
    }

    private static Paragraph around(String text, Span lines, Span cited) {
        return new Paragraph(
                text.substring(lines.start(), cited.start()),
                cited.of(text),
                text.substring(cited.end(), lines.end()),
                false);
    }

    private static boolean overlaps(TreeSet<Span> furniture, Span line) {
        Span last = furniture.lower(new Span(line.end(), line.end()));
        return last != null && last.end() > line.start();
    }
}
