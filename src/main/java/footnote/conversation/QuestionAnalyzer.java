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

/// Analyses questions. Function words (the resource `function-words.txt`) are not looked for. In a ramble of several
/// sentences the one that asks counts full, and the others a part, since they set the scene.
///
/// Immutable and safe for use by several threads.
public final class QuestionAnalyzer {
    private static final Pattern WORD = Pattern.compile("[£€$]?[\\p{L}\\p{N}]+(?:[.,'’&/-][\\p{L}\\p{N}]+)*%?");
    private static final Pattern SENTENCE = Pattern.compile("[^.!?]*(?:[.](?=\\S)[^.!?]*)*[.!?]*\\s*");
    private static final double SCENE_WEIGHT = 0.3;

    private final Set<String> functionWords = ResourceLines.of(QuestionAnalyzer.class, "function-words.txt").stream()
            .flatMap(line -> Pattern.compile("\\s+").splitAsStream(line))
            .collect(Collectors.toUnmodifiableSet());

    /// Analyses a question by the terms of an index.
    public QuestionAnalysis analyze(Question question, IndexSnapshot index) {
        List<String> sentences = SENTENCE.matcher(question.text())
                .results()
                .map(MatchResult::group)
                .filter(sentence -> !sentence.isBlank())
                .toList();
        boolean asks = sentences.stream().anyMatch(sentence -> sentence.contains("?"));
        var terms = new LinkedHashMap<String, QuestionTerm>();
        var names = new LinkedHashSet<String>();
        var numbers = new LinkedHashSet<String>();
        for (String sentence : sentences) {
            boolean scene = asks && !sentence.contains("?");
            for (Word word : words(sentence)) {
                for (String term : index.terms(word.text)) {
                    add(terms, new QuestionTerm(term, word.text, scene ? SCENE_WEIGHT : 1));
                    if (!scene && term.chars().anyMatch(Character::isDigit)) {
                        numbers.add(term);
                    } else if (!scene && word.isName) {
                        names.add(term);
                    }
                }
            }
        }
        return new QuestionAnalysis(
                question,
                AnswerType.of(question.text()),
                new ArrayList<>(terms.values()),
                new ArrayList<>(names),
                new ArrayList<>(numbers));
    }

    private static void add(Map<String, QuestionTerm> terms, QuestionTerm term) {
        terms.merge(term.term(), term, (one, other) -> one.weight() >= other.weight() ? one : other);
    }

    private record Word(String text, boolean isName) {}

    private List<Word> words(String sentence) {
        boolean shouted = sentence.equals(sentence.toUpperCase(Locale.ROOT));
        var words = new ArrayList<Word>();
        WORD.matcher(sentence).results().forEach(found -> {
            String word = found.group();
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean first = sentence.substring(0, found.start()).isBlank();
            if (!functionWords.contains(word.toLowerCase(Locale.ROOT).replace('’', '\''))) {
                words.add(new Word(word, capital && !first && !shouted));
            }
        });
        return words;
    }
}
