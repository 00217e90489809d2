package footnote.conversation;

import footnote.document.ResourceLines;
import footnote.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Analyses questions. Function words (the resource `function-words.txt`) are not looked for. A word that no document
/// has is mended where one of theirs is near, unless it is a name. In a ramble of several sentences the one that asks
/// counts full, and the others a part, since they set the scene.
///
/// Immutable and safe for use by several threads.
public final class QuestionAnalyzer {
    private static final Pattern WORD = Pattern.compile("[£€$]?[\\p{L}\\p{N}]+(?:[.,'’&/-][\\p{L}\\p{N}]+)*%?");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]*(?:[.](?=\\S)[^.!?]*)*[.!?]*\\s*");
    /// Somebody can be named with or without them.
    private static final Set<String> TITLES =
            Set.of("cllr", "councillor", "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir");

    /// A text with more words that no document has is not misspelt but about something else.
    private static final int MOST_CORRECTIONS = 10;

    private static final double SCENE_WEIGHT = 0.3;

    private final Set<String> functionWords = ResourceLines.of(QuestionAnalyzer.class, "function-words.txt").stream()
            .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
            .collect(Collectors.toUnmodifiableSet());

    /// Analyses a question by the terms of an index.
    public QuestionAnalysis analyze(Question question, IndexSnapshot index) {
        return analyze(ResolvedQuestion.alone(question), index);
    }

    /// Analyses a question by the terms of an index. What was said before counts less, and the less the longer ago.
    public QuestionAnalysis analyze(ResolvedQuestion question, IndexSnapshot index) {
        String corrected = corrected(question.own(), index);
        List<String> sentences = SENTENCE.matcher(corrected)
                .results()
                .map(MatchResult::group)
                .filter(sentence -> !sentence.isBlank())
                .toList();
        List<String> asking =
                sentences.stream().filter(sentence -> sentence.contains("?")).toList();
        if (asking.isEmpty()) {
            asking = sentences;
        }
        var gathered = new Gathered(index);
        for (String sentence : sentences) {
            gathered.add(words(sentence), !asking.contains(sentence));
        }
        List<QuestionTerm> own = new ArrayList<>(gathered.terms.values());
        ResolvedQuestion mended = question.mended(corrected);
        return new QuestionAnalysis(
                question.asked(),
                mended.standalone(),
                AnswerType.of(String.join("", asking)),
                own,
                new ArrayList<>(gathered.names),
                new ArrayList<>(gathered.numbers),
                new Context(index, text -> terms(text, index)).terms(own, question.context()),
                mended.meant());
    }

    private List<String> terms(String text, IndexSnapshot index) {
        return words(text).stream()
                .flatMap(word -> index.terms(word.text).stream())
                .distinct()
                .toList();
    }

    private record Word(String text, boolean isName, int start) {
        boolean isPlain() {
            return !isName && text.chars().allMatch(Character::isLetter);
        }
    }

    /// What the words of a question come to in the terms of an index.
    private static final class Gathered {
        private final IndexSnapshot index;
        private final Map<String, QuestionTerm> terms = new LinkedHashMap<>();
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> numbers = new LinkedHashSet<>();

        Gathered(IndexSnapshot index) {
            this.index = index;
        }

        void add(List<Word> words, boolean scene) {
            for (Word word : words) {
                for (String term : index.terms(word.text)) {
                    var weighted = new QuestionTerm(term, word.text, scene ? SCENE_WEIGHT : 1);
                    terms.merge(term, weighted, (one, other) -> one.weight() >= other.weight() ? one : other);
                    if (!scene && term.chars().anyMatch(Character::isDigit)) {
                        numbers.add(term);
                    } else if (!scene && word.isName) {
                        names.add(term);
                    }
                }
            }
        }
    }

    private String corrected(String text, IndexSnapshot index) {
        var corrected = new StringBuilder(text);
        List<Word> unknown = words(text).stream()
                .filter(word ->
                        word.isPlain() && index.terms(word.text).stream().noneMatch(index::knows))
                .limit(MOST_CORRECTIONS)
                .toList();
        for (Word word : unknown.reversed()) {
            index.correction(word.text.toLowerCase(Locale.ROOT))
                    .ifPresent(mended -> corrected.replace(word.start, word.start + word.text.length(), mended));
        }
        return corrected.toString();
    }

    private List<Word> words(String text) {
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        var words = new ArrayList<Word>();
        WORD.matcher(text).results().forEach(found -> {
            String word = found.group();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (!functionWords.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''))) {
                boolean name = capital
                        && !shouted
                        && !startsSentence(text, found.start())
                        && !TITLES.contains(word.toLowerCase(Locale.ROOT));
                words.add(new Word(word, name, found.start()));
            }
        });
        return words;
    }

    private static boolean startsSentence(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || ".!?\"“‘'(".indexOf(before.charAt(before.length() - 1)) >= 0;
    }
}
