package footnote.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds running headers, footers and page numbers: lines near the upper or the lower edge that come again at the same
/// height on other pages, numbers apart, or that hold nothing but a page number, or that the file itself marks so.
final class PdfFurniture {
    /// How many lines from either edge may be such.
    private static final int LINES = 3;

    /// And how far from it they may be, as a share of the page's height.
    private static final float MARGIN = 0.18f;

    /// How far apart, in points, is still the same height.
    private static final float SAME_HEIGHT = 4;

    /// Of a longer document a line comes on this many pages at least: two pages may begin alike by chance.
    private static final int FEWEST_PAGES = 3;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page |p\\. ?)?[-–—(\\[ ]*(?:\\d{1,4}|[ivxl]{1,6})[-–—)\\] ]*(?:(?:of|/|\\|) ?\\d{1,4})?");

    private static final Pattern FIRST_NUMBER = Pattern.compile("^(\\d{1,4})\\b");
    private static final Pattern LAST_NUMBER = Pattern.compile("\\b(\\d{1,4})$");
    private static final Pattern NUMBER = Pattern.compile("\\d+|\\b[ivxl]+\\b");

    private final List<List<Candidate>> candidates;

    /// @param pages the stretches of each page, with its height
    PdfFurniture(List<PageOfSegments> pages) {
        this.candidates = IntStream.range(0, pages.size())
                .mapToObj(i -> candidates(pages.get(i), i))
                .toList();
    }

    /// @param height of the page
    record PageOfSegments(List<PdfSegment> segments, float height) {}

    /// @param page that it stands on, from 0
    private record Candidate(PdfLines.Line line, int page, String words, String masked, boolean upper) {
        /// Whether both hold the number of their page, however pages are counted.
        boolean countsWith(Candidate other) {
            return upper == other.upper
                    && Math.abs(line.baseline() - other.line.baseline()) <= SAME_HEIGHT
                    && counts().stream().anyMatch(other.counts()::contains);
        }

        /// What a first or last number is ahead of the page's own.
        private List<Integer> counts() {
            return Stream.of(FIRST_NUMBER, LAST_NUMBER)
                    .map(number -> number.matcher(words))
                    .filter(Matcher::find)
                    .map(found -> Integer.parseInt(found.group(1)) - page)
                    .toList();
        }

        boolean isAlike(Candidate other) {
            return upper == other.upper
                    && masked.equals(other.masked)
                    && Math.abs(line.baseline() - other.line.baseline()) <= SAME_HEIGHT;
        }
    }

    /// A page's text, apart from what stands at its edges.
    ///
    /// @param upper headers, a line each
    /// @param lower footers, a line each
    record Parted(List<PdfSegment> upper, List<PdfSegment> text, List<PdfSegment> lower) {}

    private static List<Candidate> candidates(PageOfSegments page, int number) {
        List<PdfLines.Line> lines = PdfLines.of(page.segments);
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < lines.size(); i++) {
            PdfLines.Line line = lines.get(i);
            boolean upper = i < LINES && line.baseline() < page.height * MARGIN;
            boolean lower = i >= lines.size() - LINES && line.baseline() > page.height * (1 - MARGIN);
            if (upper || lower) {
                String words = line.joined().text();
                String masked = NUMBER.matcher(words).replaceAll("#");
                candidates.add(new Candidate(line, number, words, masked, upper));
            }
        }
        return candidates;
    }

    Parted parted(int page, PageOfSegments content) {
        Set<PdfSegment> found = new HashSet<>();
        content.segments.stream().filter(PdfSegment::pagination).forEach(found::add);
        for (Candidate candidate : candidates.get(page)) {
            if (isNumber(candidate)
                    || isOn(candidate::isAlike, FEWEST_PAGES - 1)
                    || isOn(candidate::countsWith, FEWEST_PAGES)) {
                found.addAll(candidate.line.segments());
                // a mark that was joined to the words beside it is still two stretches on the page
                content.segments.stream()
                        .filter(segment ->
                                segment.isOnLineOf(candidate.line.segments().getFirst()))
                        .forEach(found::add);
            }
        }
        List<PdfSegment> fromTop = PdfLines.of(
                        content.segments.stream().filter(found::contains).toList())
                .stream()
                .map(PdfLines.Line::joined)
                .toList();
        var upper = new ArrayList<PdfSegment>();
        var lower = new ArrayList<PdfSegment>();
        fromTop.forEach(line -> (line.baseline() < content.height / 2 ? upper : lower).add(line));
        List<PdfSegment> text = content.segments.stream()
                .filter(segment -> !found.contains(segment))
                .toList();
        return new Parted(upper, text, lower);
    }

    private static boolean isNumber(Candidate candidate) {
        return PAGE_NUMBER.matcher(candidate.words).matches();
    }

    /// Whether a document of few pages has it on two, and a longer one on more.
    private boolean isOn(Predicate<Candidate> same, int fewest) {
        long pages =
                candidates.stream().filter(page -> page.stream().anyMatch(same)).count();
        return pages >= Math.max(fewest, Math.min(FEWEST_PAGES, candidates.size()));
    }
}
