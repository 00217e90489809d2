package footnote.answer;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Things that happen of which one happened instead of another. Whoever asks why somebody was sacked, of whom the
/// documents say that they resigned, may read that, but is given no short answer, which would grant that they were.
final class Happenings {
    /// On each line what is not the case together.
    private static final List<List<Pattern>> INSTEAD = List.of(
            List.of(
                    words("sack(?:ed|ing)?|fired|firing|dismiss\\w*|oust\\w*|forced out|removed"),
                    words("resign\\w*|quit|quits|(?:stood|stepped|stand|step|standing|stepping) (?:down|aside)"),
                    words("retire\\w*|retiring"),
                    words("died?|dies|death")),
            List.of(words("clos(?:e|ed|es|ing|ure)|shut\\w*"), words("open(?:ed|s|ing)?|reopen\\w*")),
            List.of(
                    words("reject\\w*|refus\\w*|turn(?:ed)? down|vot(?:e|ed) down"),
                    words("approv\\w*|accept\\w*|agreed?|adopted|endors\\w*")),
            List.of(
                    words("ris(?:e|es|en|ing)|rose|increas\\w*|grew|grow\\w*|go(?:ne)? up|went up"),
                    words(
                            "fall(?:s|en|ing)?|fell|decreas\\w*|drop(?:ped|s)?|declin\\w*|reduc\\w*|go(?:ne)? down|went down")),
            List.of(words("won|win|wins|winning"), words("lost|lose|loses|losing")));

    private Happenings() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b");
    }

    /// Whether a sentence tells of something that happened instead of what the question takes for granted.
    static boolean areOthers(String question, String sentence) {
        String asked = question.toLowerCase(Locale.ROOT);
        String told = sentence.toLowerCase(Locale.ROOT);
        return INSTEAD.stream()
                .anyMatch(line -> line.stream().anyMatch(one -> has(one, asked))
                        && line.stream().noneMatch(one -> has(one, asked) && has(one, told))
                        && line.stream().anyMatch(one -> has(one, told)));
    }

    private static boolean has(Pattern words, String text) {
        return words.matcher(text).find();
    }
}
