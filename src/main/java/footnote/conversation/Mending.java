package footnote.conversation;

import footnote.conversation.QuestionWords.Word;
import footnote.document.ResourceLines;
import footnote.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Mends the words of a question that no document has, where it is plain what is meant: `teh`, `counsil`,
/// `wiv`, or `3rd`
/// where the documents write `third`. Names are left as they are. Immutable and safe for use by several threads.
final class Mending {
    /// A text with more words that no document has is not misspelt but about something else.
    private static final int MOST = 10;

    /// What stands behind the day of a date.
    private static final Pattern BEFORE_MONTH = Pattern.compile(
            "\\s+(?:of\\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)", Pattern.CASE_INSENSITIVE);

    private final QuestionWords words;
    private final NumberWords numbers = new NumberWords();
    private final Map<String, String> informal = ResourceLines.of(Mending.class, "informal-words.txt").stream()
            .map(line -> line.strip().split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    Mending(QuestionWords words) {
        this.words = words;
    }

    /// What mending makes of a text.
    ///
    /// @param text the text itself where there is nothing to mend
    /// @param corrections in the order of the text
    record Mended(String text, List<Correction> corrections) {}

    /// The text with such words mended.
    Mended mended(String text, IndexSnapshot index) {
        var mended = new StringBuilder(text);
        var corrections = new ArrayList<Correction>();
        List<Word> unknown = words.of(text).stream()
                .filter(word -> index.terms(word.text()).stream().noneMatch(index::says))
                .limit(MOST)
                .toList();
        for (Word word : unknown.reversed()) {
            if (BEFORE_MONTH.matcher(text).region(word.end(), text.length()).lookingAt()) {
                continue;
            }
            meant(word, index).ifPresent(meant -> {
                mended.replace(word.start(), word.end(), meant);
                corrections.addFirst(new Correction(word.text(), meant));
            });
        }
        return new Mended(mended.toString(), List.copyOf(corrections));
    }

    private Optional<String> meant(Word word, IndexSnapshot index) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        Optional<String> number =
                numbers.other(lower).filter(other -> index.terms(other).stream().anyMatch(index::says));
        if (number.isPresent() || word.isName()) {
            return number;
        }
        return Optional.ofNullable(informal.get(lower))
                .or(() -> word.isPlain() ? index.correction(lower, words.functionWords()) : Optional.empty());
    }
}
