package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The words that stand between two block-level tags, as they come in: with white space collapsed as on the page, and
/// parted into lines at `<br>`.
final class HtmlRun {
    /// A line that was broken because it was full is about as wide as a page; a shorter one was meant to end there.
    private static final int SHORTEST_FULL_LINE = 40;

    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?:;…][\"'”’)\\]]*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /// A line or more of the run.
    ///
    /// @param linkDensity the share of its letters that are in links
    record Line(String words, double linkDensity) {}

    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private final List<Integer> linked = new ArrayList<>(List.of(0));

    void append(String words, boolean isLink) {
        lines.getLast().append(SPACES.matcher(CanonicalText.of(words)).replaceAll(" "));
        if (isLink) {
            linked.set(linked.size() - 1, linked.getLast() + letters(words));
        }
    }

    void lineBreak() {
        lines.add(new StringBuilder());
        linked.add(0);
    }

    /// All words on one line.
    Line whole() {
        return join(0, lines.size());
    }

    /// The run in its lines, those joined that were broken only because they were full.
    List<Line> parted() {
        var parted = new ArrayList<Line>();
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).toString().strip();
            boolean isFull =
                    line.length() >= SHORTEST_FULL_LINE && !ENDS.matcher(line).matches();
            if (i + 1 == lines.size() || !isFull || lines.get(i + 1).toString().isBlank()) {
                parted.add(join(first, i + 1));
                first = i + 1;
            }
        }
        return parted.stream().filter(line -> !line.words().isEmpty()).toList();
    }

    private Line join(int from, int to) {
        String words = SPACES.matcher(String.join(" ", lines.subList(from, to)))
                .replaceAll(" ")
                .strip();
        int inLinks = linked.subList(from, to).stream().mapToInt(each -> each).sum();
        int all = letters(words);
        return new Line(words, all == 0 ? 0 : (double) inLinks / all);
    }

    private static int letters(String words) {
        return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
