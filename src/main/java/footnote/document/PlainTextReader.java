package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads plain text: the canonical text is the file's own, and its lines tell the blocks.
///
/// A line with a bullet or a number in front is a list item. Other lines are paragraphs of their own. Where the
/// file is hard-wrapped, a paragraph or a list item goes on up to the next blank line or bullet. A short line
/// without a full stop that stands above prose is a heading. Furniture is found by wording ([FurnitureRules]) and
/// by repetition: a terse line that comes back word for word on the page is a banner.
final class PlainTextReader {
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[•·▪‣◦●*–—-]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
    /// Who wrote a page is something that a page says, not a heading of it.
    private static final Pattern BYLINE = Pattern.compile("By \\p{Lu}");

    private static final int LONGEST_HEADING = 100;
    private static final int LONGEST_BANNER = 100;

    /// Two headings of one page may be called the same, so a banner comes at least three times.
    private static final int BANNER_REPEATS = 3;

    private static final int LONGEST_WRAPPED_LINE = 100;
    private static final int SHORTEST_WRAPPED_LINE = 40;

    private final FurnitureRules furniture;

    PlainTextReader(FurnitureRules furniture) {
        this.furniture = furniture;
    }

    PageText read(String raw) {
        String text = CanonicalText.of(raw);
        List<Line> lines = lines(text);
        Set<String> banners = banners(lines);
        boolean wrapped = isHardWrapped(lines);
        var blocks = new ArrayList<Block>();
        boolean captionFollows = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (captionFollows || banners.contains(line.content) || furniture.isFurniture(line.content)) {
                blocks.add(Block.of(line.span, Block.Kind.FURNITURE));
                captionFollows = furniture.announcesCaption(line.content);
            } else if (!line.bulleted && isHeading(lines, i, blocks) && !(wrapped && isContinued(lines, i))) {
                blocks.add(Block.heading(line.span, blocks.isEmpty() ? 1 : 2));
            } else {
                int last = wrapped ? endOfParagraph(lines, i) : i;
                Span span = new Span(line.span.start(), lines.get(last).span.end());
                blocks.add(Block.of(span, line.bulleted ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH));
                i = last;
            }
        }
        return PageText.unpaged(text, blocks, "");
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

    private static Set<String> banners(List<Line> lines) {
        Map<String, Long> times = lines.stream()
                .filter(line -> !line.isBlank() && !line.bulleted && !line.endsSentence())
                .map(Line::content)
                .filter(content -> content.length() <= LONGEST_BANNER)
                .collect(Collectors.groupingBy(content -> content, Collectors.counting()));
        times.values().removeIf(number -> number < BANNER_REPEATS);
        return times.keySet();
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

    private int endOfParagraph(List<Line> lines, int first) {
        int last = first;
        while (last + 1 < lines.size()) {
            Line next = lines.get(last + 1);
            if (next.isBlank() || next.bulleted || furniture.isFurniture(next.content)) {
                break;
            }
            last++;
        }
        return last;
    }

    /// A heading is short, ends no sentence, has nothing directly above it but furniture, a blank or a finished
    /// sentence, and stands above a longer line.
    private boolean isHeading(List<Line> lines, int at, List<Block> above) {
        Line line = lines.get(at);
        if (line.content.length() > LONGEST_HEADING || line.endsSentence() || !startsLikeAHeading(line.content)) {
            return false;
        }
        boolean freeAbove = at == 0
                || lines.get(at - 1).isBlank()
                || lines.get(at - 1).endsSentence()
                || above.getLast().kind() == Block.Kind.FURNITURE;
        Line below = nextWithProse(lines, at);
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

    private @Nullable Line nextWithProse(List<Line> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .filter(line -> !line.isBlank() && !furniture.isFurniture(line.content))
                .findFirst()
                .orElse(null);
    }
}
