package footnote.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Joins lines to running text, and undoes the hyphens that were put in to break a word at a line's end.
///
/// A hyphen goes where the joined word is one that the document has elsewhere, or English has; it stays where the
/// document has the word with a hyphen, or where both halves are words by themselves ('well-known'). Otherwise it goes,
/// since programs break words far more often than people write compounds at the end of a line.
final class Hyphens {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)*");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)[-‐\\u00AD]$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}\\p{L}*)");
    private static final int SHORTEST_WORD = 3;

    private final Set<String> english;
    private final Set<String> words = new HashSet<>();

    /// @param english words in lower case
    Hyphens(Set<String> english) {
        this.english = english;
    }

    /// Notes the words of a document's lines, but for those that a line's end breaks or may break.
    void learn(Collection<String> lines) {
        for (String line : lines) {
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                boolean whole = word.end() < line.length() - 1 && word.start() > 0;
                if (whole) {
                    words.add(word.group().toLowerCase(Locale.ROOT).replace('‐', '-'));
                }
            }
        }
    }

    /// What is to stand in front of a line: the text above with a space, or with its last hyphen kept or undone.
    String beforeNext(String above, String line) {
        Matcher broken = BROKEN.matcher(above);
        Matcher rest = REST.matcher(line);
        if (above.endsWith("\u00AD")) {
            return above.substring(0, above.length() - 1);
        }
        if (!broken.find()) {
            return above.isEmpty() ? "" : above + " ";
        }
        if (!rest.find()) {
            return above;
        }
        boolean joins =
                joins(broken.group(1).toLowerCase(Locale.ROOT), rest.group(1).toLowerCase(Locale.ROOT));
        return joins ? above.substring(0, above.length() - 1) : above;
    }

    private boolean joins(String left, String right) {
        if (words.contains(left + "-" + right)) {
            return false;
        }
        if (isWord(left + right)) {
            return true;
        }
        return !(isWord(left) && isWord(right));
    }

    private boolean isWord(String word) {
        return word.length() >= SHORTEST_WORD && (words.contains(word) || english.contains(word));
    }
}
