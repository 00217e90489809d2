package footnote.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Puts the characters of a page together to stretches of lines.
///
/// Characters are painted in any order, but nearly always a word at a time, so words are made in the order of painting,
/// and stretches of lines from words by where they stand. Lengths are in shares of the font's size ('em').
final class SegmentBuilder {
    /// A gap that parts two stretches: wider than between words, even of a line that is stretched to fill its column.
    private static final float WIDE_GAP = 0.75f;

    /// How far a list item's words may be from its mark; of a dash, which may also be an empty cell, less.
    private static final float AFTER_MARKER = 3.5f;

    private static final float AFTER_DASH = 2;

    /// A word gap where the font does not tell how wide its space is.
    private static final float USUAL_SPACE = 0.25f;

    /// A raised mark is at least this much smaller than its line, and raised by no more than this.
    private static final float RAISED_SIZE = 0.85f;
    private static final float RAISED_BY = 0.65f;

    /// The mark of a footnote, behind a word or a sentence, or before the note itself. It is no part of what is said.
    private static final Pattern NOTE_MARK = Pattern.compile(
            "(?:(?<=[.,;:!?)\\]\"'’”]|\\p{L}{3})|^)[⁰¹²³⁴-⁹]+(?:[,–][⁰¹²³⁴-⁹]+)*+(?:(?<=^.{0,9})\\s+)?");

    private static final String DIGITS = "0123456789";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private SegmentBuilder() {}

    /// The stretches of lines that a layer's characters make, in no particular order.
    static List<PdfSegment> segments(List<PdfGlyph> glyphs) {
        var runs = new ArrayList<Run>();
        for (PdfGlyph glyph : withoutDoubles(glyphs)) {
            if (runs.isEmpty() || !runs.getLast().takes(glyph)) {
                runs.add(new Run());
            }
            runs.getLast().add(glyph);
        }
        runs.removeIf(Run::isBlank);
        return merged(runs).stream().map(Run::segment).toList();
    }

    /// Some programs paint a character twice, a little aside, to make it bold.
    private static List<PdfGlyph> withoutDoubles(List<PdfGlyph> glyphs) {
        Map<String, List<PdfGlyph>> seen = new HashMap<>();
        var kept = new ArrayList<PdfGlyph>(glyphs.size());
        for (PdfGlyph glyph : glyphs) {
            List<PdfGlyph> alike = seen.computeIfAbsent(glyph.text(), _ -> new ArrayList<>());
            float near = glyph.size() * 0.15f;
            boolean again = !glyph.isBlank()
                    && alike.stream()
                            .anyMatch(other -> Math.abs(other.left() - glyph.left()) < near
                                    && Math.abs(other.baseline() - glyph.baseline()) < near);
            if (!again) {
                alike.add(glyph);
                kept.add(glyph);
            }
        }
        return kept;
    }

    /// Runs that follow one another closely on one line are of one stretch, whatever order they were painted in.
    private static List<Run> merged(List<Run> runs) {
        runs.sort(Comparator.comparingDouble((Run run) -> run.baseline).thenComparingDouble(run -> run.left));
        var lines = new ArrayList<List<Run>>();
        for (Run run : runs) {
            List<Run> line = lines.reversed().stream()
                    .limit(4)
                    .filter(each -> each.getFirst().isOnLineOf(run))
                    .findFirst()
                    .orElse(null);
            if (line == null) {
                lines.add(new ArrayList<>(List.of(run)));
            } else {
                line.add(run);
            }
        }
        var merged = new ArrayList<Run>();
        for (List<Run> line : lines) {
            line.sort(Comparator.comparingDouble(run -> run.left));
            Run last = line.getFirst();
            merged.add(last);
            for (Run run : line.subList(1, line.size())) {
                if (last.reaches(run)) {
                    last.append(run);
                } else {
                    last = run;
                    merged.add(last);
                }
            }
        }
        return merged;
    }

    /// Characters that follow one another on a line.
    private static final class Run {
        private final StringBuilder text = new StringBuilder();
        private float left;
        private float right;
        private float baseline;
        private float size;
        private int letters;
        private int boldLetters;
        private boolean pagination;

        boolean isBlank() {
            return text.toString().isBlank();
        }

        boolean isOnLineOf(Run other) {
            float high = Math.max(size, other.size);
            float apart = Math.abs(baseline - other.baseline);
            boolean raised = Math.min(size, other.size) <= RAISED_SIZE * high;
            return apart <= 0.25f * high || (raised && apart <= RAISED_BY * high && touches(other));
        }

        private boolean touches(Run other) {
            float gap = Math.max(left, other.left) - Math.min(right, other.right);
            return gap <= USUAL_SPACE * Math.max(size, other.size);
        }

        /// Whether a run to the right of it belongs to it.
        boolean reaches(Run next) {
            float gap = next.left - right;
            float high = Math.max(size, next.size);
            String words = text.toString().strip();
            boolean marker = PdfSegment.MARKER.matcher(words).matches();
            float most = !marker ? WIDE_GAP : "–—-*".contains(words) ? AFTER_DASH : AFTER_MARKER;
            return gap <= most * high && gap >= -Math.min(size, next.size);
        }

        boolean takes(PdfGlyph glyph) {
            float high = Math.max(size, glyph.size());
            float apart = Math.abs(baseline - glyph.baseline());
            float gap = glyph.left() - right;
            boolean follows = gap <= WIDE_GAP * high && gap >= -0.4f * high && glyph.left() >= left;
            boolean raised = glyph.size() <= RAISED_SIZE * size && apart <= RAISED_BY * high;
            return follows && glyph.pagination() == pagination && (apart <= 0.2f * high || raised);
        }

        void add(PdfGlyph glyph) {
            if (text.isEmpty()) {
                left = glyph.left();
                right = glyph.left();
                baseline = glyph.baseline();
                size = glyph.size();
                pagination = glyph.pagination();
            }
            addSpace(glyph.left() - right, glyph.space() > 0 ? glyph.space() : USUAL_SPACE * glyph.size());
            boolean raised = glyph.size() <= RAISED_SIZE * size && glyph.baseline() < baseline - 0.15f * size;
            text.append(raised ? raised(glyph.text()) : glyph.text());
            if (glyph.size() > size / RAISED_SIZE && !glyph.isBlank()) {
                size = glyph.size();
                baseline = glyph.baseline();
            }
            right = Math.max(right, glyph.isBlank() ? right : glyph.right());
            if (glyph.isBlank()) {
                right = Math.max(right, glyph.left());
            }
            int count = (int)
                    glyph.text().codePoints().filter(Character::isLetterOrDigit).count();
            letters += count;
            boldLetters += glyph.bold() ? count : 0;
        }

        private void addSpace(float gap, float space) {
            boolean parted = !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
            float usual = Math.clamp(space, 0.15f * size, 0.4f * size);
            if (!text.isEmpty() && !parted && gap > usual / 2) {
                text.append(' ');
            }
        }

        void append(Run run) {
            if (size <= RAISED_SIZE * run.size && baseline < run.baseline - 0.15f * run.size) {
                String mark = raised(text.toString());
                text.setLength(0);
                text.append(mark);
            }
            addSpace(run.left - right, USUAL_SPACE * Math.min(size, run.size));
            boolean raised = run.size <= RAISED_SIZE * size && run.baseline < baseline - 0.15f * size;
            text.append(raised ? raised(run.text.toString()) : run.text);
            if (run.letters > letters) {
                size = run.size;
                baseline = run.baseline;
            }
            right = Math.max(right, run.right);
            letters += run.letters;
            boldLetters += run.boldLetters;
            pagination &= run.pagination;
        }

        /// A raised number is a mark or an exponent, and not a part of the number or the word before it.
        private static String raised(String text) {
            return text.codePoints()
                    .map(each -> DIGITS.indexOf(each) >= 0 ? SUPERSCRIPTS.codePointAt(DIGITS.indexOf(each)) : each)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }

        PdfSegment segment() {
            String words = NOTE_MARK
                    .matcher(text.toString().replaceAll("\\s+", " ").strip())
                    .replaceAll("");
            boolean bold = letters > 0 && boldLetters * 10 >= letters * 9;
            return new PdfSegment(words, left, right, baseline, size, bold, pagination);
        }
    }
}
