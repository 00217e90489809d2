package footnote.document;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines that belong together.
///
/// @param full whether the last line reaches the right edge of its column, so that the text may go on
///     elsewhere
record PdfProse(List<PdfSegment> lines, boolean full) implements PdfPart {
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;…][\"'”’)\\]⁰¹²³⁴⁵⁶⁷⁸⁹]*");
    private static final Pattern LEADER = Pattern.compile(".*(?:\\.{4,}|(?:\\. ){3,}|…{2,})\\s*[\\divxl]*");
    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_HEADING_BY_WEIGHT = 120;
    private static final float LARGER = 1.12f;
    private static final float SMALLER = 0.93f;

    PdfProse {
        lines = List.copyOf(lines);
    }

    float size() {
        return PdfStyle.rounded(lines.getFirst().size());
    }

    boolean bold() {
        return lines.stream().allMatch(PdfSegment::bold);
    }

    String first() {
        return lines.getFirst().text();
    }

    boolean isItem() {
        Matcher marker = PdfSegment.MARKER.matcher(first());
        return marker.lookingAt() && (marker.end() < first().length() || lines.size() > 1);
    }

    boolean endsSentence() {
        return ENDS_SENTENCE.matcher(lines.getLast().text()).matches();
    }

    boolean startsInSmallLetters() {
        return Character.isLowerCase(first().codePointAt(0));
    }

    /// Set smaller than the body, as a footnote.
    boolean isSmall(PdfStyle body) {
        return size() < body.size() * SMALLER;
    }

    /// An entry of a table of contents.
    boolean isLeader() {
        return isLeader(lines.getLast());
    }

    static boolean isLeader(PdfSegment line) {
        return LEADER.matcher(line.text()).matches();
    }

    boolean isHeading(PdfStyle body) {
        int length = lines.stream().mapToInt(line -> line.text().length() + 1).sum();
        boolean letters =
                lines.stream().anyMatch(line -> line.text().codePoints().anyMatch(Character::isLetter));
        if (!letters || isLeader() || length > LONGEST_HEADING || first().startsWith("•")) {
            return false;
        }
        boolean open = !lines.getLast().text().matches(".*[.,;:]");
        if (size() >= body.size() * LARGER) {
            return open || length < LONGEST_HEADING_BY_WEIGHT / 2;
        }
        boolean heavy = (bold() && !body.bold()) || isCapitals();
        return heavy && open && length <= LONGEST_HEADING_BY_WEIGHT && lines.size() <= 3 && !isSmall(body);
    }

    private boolean isCapitals() {
        long letters = lines.stream()
                .flatMapToInt(line -> line.text().codePoints())
                .filter(Character::isLetter)
                .count();
        return letters >= 6
                && lines.stream()
                        .allMatch(line -> line.text().equals(line.text().toUpperCase(Locale.ROOT)));
    }
}
