package footnote.conversation;

import footnote.conversation.QuestionWords.Word;
import footnote.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Analyses questions. Function words (the resource `function-words.txt`) are not looked for. A word that no document
/// has is mended where one of theirs is near, unless it is a name. In a ramble of several sentences the one that asks
/// counts full, and the others a part, since they set the scene.
///
/// Immutable and safe for use by several threads.
public final class QuestionAnalyzer {
    private static final double SCENE_WEIGHT = 0.3;

    private final QuestionWords words = new QuestionWords();
    private final ViewAsked view = new ViewAsked();
    private final ChangeAsked change = new ChangeAsked();
    private final Mending mending = new Mending(words);

    /// Analyses a question by the terms of an index.
    public QuestionAnalysis analyze(Question question, IndexSnapshot index) {
        return analyze(ResolvedQuestion.alone(question), index);
    }

    /// Analyses a question by the terms of an index. What was said before counts less, and the less the longer ago.
    public QuestionAnalysis analyze(ResolvedQuestion question, IndexSnapshot index) {
        Mending.Mended own = mending.mended(question.own(), index);
        String corrected = own.text();
        List<String> sentences = QuestionSentences.of(corrected);
        List<String> asking =
                sentences.stream().filter(sentence -> sentence.contains("?")).toList();
        if (asking.isEmpty()) {
            asking = sentences;
        }
        String asked = String.join("", asking);
        String last = asked.contains("?") ? asking.getLast() : asked;
        QuestionKind kind = QuestionKind.of(last);
        var gathered = new Gathered(index);
        for (String sentence : sentences) {
            gathered.add(words.of(about(kind, sentence)), !asking.contains(sentence));
        }
        List<QuestionTerm> terms = new ArrayList<>(gathered.terms.values());
        ResolvedQuestion mended = question.mended(corrected);
        String read = about(kind, mended.standalone());
        AnswerType wanted = AnswerType.of(last);
        return new QuestionAnalysis(
                question.asked(),
                mended.standalone(),
                read,
                Setting.of(read, wanted),
                kind,
                wanted,
                TimeScope.of(asked),
                view.in(asked).map(whose -> terms(whose, index)).orElse(List.of()),
                terms,
                new ArrayList<>(gathered.names),
                new ArrayList<>(gathered.numbers),
                new Context(index, text -> terms(text, index)).terms(terms, question.context()),
                mended.meant(),
                own.corrections(),
                1);
    }

    private String about(QuestionKind kind, String text) {
        return kind == QuestionKind.CHANGE ? change.about(text) : text;
    }

    private List<String> terms(String text, IndexSnapshot index) {
        return words.of(text).stream()
                .flatMap(word -> index.terms(word.text()).stream())
                .distinct()
                .toList();
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
                for (String term : index.terms(word.text())) {
                    var weighted = new QuestionTerm(term, word.text(), scene ? SCENE_WEIGHT : 1);
                    terms.merge(term, weighted, (one, other) -> one.weight() >= other.weight() ? one : other);
                    if (!scene && term.chars().anyMatch(Character::isDigit)) {
                        numbers.add(term);
                    } else if (!scene && word.isName()) {
                        names.add(term);
                    }
                }
            }
        }
    }
}
