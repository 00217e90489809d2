package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads plain text: the canonical text is the file's own, and its lines tell the blocks.
///
/// A line with a bullet or a number in front is a list item. Other lines are paragraphs of their own. Where
/// the file is hard-wrapped, a paragraph or a list item goes on up to the next blank line or bullet. A short
/// line without a full stop that stands above prose is a heading. [FurnitureFinder] tells which lines are
/// furniture.
final class PlainTextReader {
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪‣◦●*–—-]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
    /// Who wrote a page is something that a page says, not a heading of it.
    private static final Pattern BYLINE = Pattern.compile("By \\p{Lu}");

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final int SHORTEST_WRAPPED_LINE = 40;

    private final FurnitureFinder furniture;

    PlainTextReader(FurnitureFinder furniture) {
        this.furniture = furniture;
    }

    PageText read(String raw) {
        return read(raw, RepeatedLines.NONE);
    }

    /// Reads a page of a site.
    ///
    /// @param repeated lines that other documents of the same site have as well
    PageText read(String raw, RepeatedLines repeated) {
        String text = CanonicalText.of(raw);
        List<Line> lines = lines(text);
        boolean[] aside = aside(lines, repeated);
        boolean wrapped = isHardWrapped(lines);
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (aside[i]) {
                blocks.add(Block.of(line.span, Block.Kind.FURNITURE));
            } else if (!line.bulleted && isHeading(lines, aside, i) && !(wrapped && isContinued(lines, i))) {
                blocks.add(Block.heading(line.span, blocks.isEmpty() ? 1 : 2));
            } else {
                int last = wrapped ? endOfParagraph(lines, aside, i) : i;
                Span span = new Span(line.span.start(), lines.get(last).span.end());
                blocks.add(Block.of(span, line.bulleted ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH));
                i = last;
            }
        }
        return PageText.unpaged(text, blocks, "");
    }

    /// Says of each line whether it is furniture; a blank line is not.
    private boolean[] aside(List<Line> lines, RepeatedLines repeated) {
        boolean[] furniture = this.furniture.furniture(pageLines(lines, repeated));
        var aside = new boolean[lines.size()];
        int at = 0;
        for (int i = 0; i < aside.length; i++) {
            aside[i] = !lines.get(i).isBlank() && furniture[at++];
        }
        return aside;
    }

    /// The lines of a text that are not blank, as the classifier of furniture sees them.
    ///
    /// @param repeated lines that other documents of the same site have as well
    static List<PageLine> pageLines(String text, RepeatedLines repeated) {
        return pageLines(lines(text), repeated);
    }

    private static List<PageLine> pageLines(List<Line> lines, RepeatedLines repeated) {
        var page = new ArrayList<PageLine>();
        boolean blankAbove = false;
        for (Line line : lines) {
            if (!line.isBlank()) {
                page.add(new PageLine(line.content, line.bulleted, blankAbove, repeated.has(line.content)));
            }
            blankAbove = line.isBlank();
        }
        return page;
    }

    private record Line(Span span, String content, boolean bulleted) {
        boolean isBlank() {
            return content.isEmpty();
        }

        boolean endsSentence() {
            return content.matches("(?s).*[.!?:;,…][\"'”’)\\]]*");
        }
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        int start = 0;
        while (start <= text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(line(text, new Span(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private static Line line(String text, Span whole) {
        Matcher bullet = BULLET.matcher(text).region(whole.start(), whole.end());
        boolean bulleted = bullet.lookingAt();
        Span content = new Span(bulleted ? bullet.end() : whole.start(), whole.end()).trimmed(text);
        return new Line(content, content.of(text), bulleted && content.length() > 0);
    }

    /// Hard-wrapped: hardly any line is long, and most lines that are followed by another are of about one width.
    private static boolean isHardWrapped(List<Line> lines) {
        int followed = 0;
        int full = 0;
        int lengthy = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            lengthy += line.content.length() > LONGEST_WRAPPED_LINE ? 1 : 0;
            if (!line.isBlank() && !lines.get(i + 1).isBlank() && !lines.get(i + 1).bulleted) {
                followed++;
                full += line.content.length() >= SHORTEST_WRAPPED_LINE ? 1 : 0;
            }
        }
        return followed >= 2 && full * 10 >= followed * 8 && lengthy * 10 <= followed;
    }

    private static int endOfParagraph(List<Line> lines, boolean[] aside, int first) {
        int last = first;
        while (last + 1 < lines.size()) {
            Line next = lines.get(last + 1);
            if (next.isBlank() || next.bulleted || aside[last + 1]) {
                break;
            }
            last++;
        }
        return last;
    }

    /// A heading is short, ends no sentence, has nothing directly above it but furniture, a blank or a finished
    /// sentence, and stands above a longer line.
    private static boolean isHeading(List<Line> lines, boolean[] aside, int at) {
        Line line = lines.get(at);
        if (line.content.length() > LONGEST_HEADING || line.endsSentence() || !startsLikeAHeading(line.content)) {
            return false;
        }
        boolean freeAbove =
                at == 0 || lines.get(at - 1).isBlank() || lines.get(at - 1).endsSentence() || aside[at - 1];
        Line below = nextWithProse(lines, aside, at);
        return freeAbove && below != null && below.content.length() > line.content.length();
    }

    /// Whether the line was broken because it was full, so that the next one goes on with its sentence.
    private static boolean isContinued(List<Line> lines, int at) {
        return lines.get(at).content.length() >= SHORTEST_WRAPPED_LINE
                && at + 1 < lines.size()
                && !lines.get(at + 1).isBlank();
    }

    private static boolean startsLikeAHeading(String content) {
        int first = content.codePointAt(0);
        if (BYLINE.matcher(content).lookingAt()) {
            return false;
        }
        return Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first);
    }

    private static @Nullable Line nextWithProse(List<Line> lines, boolean[] aside, int at) {
        for (int i = at + 1; i < aside.length; i++) {
            if (!lines.get(i).isBlank() && !aside[i]) {
                return lines.get(i);
            }
        }
        return null;
    }
}
