package footnote.evidence;

import footnote.conversation.AnswerType;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTerm;
import footnote.index.IndexSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Judges for one question whether a sentence answers it, or only comes near it. Without a model that reads,
/// this can only tell what is plainly missing: a name, a number, the kind of thing that was asked for, or most
/// of the words.
///
/// For use by one thread, as its feature reader is.
final class OverlapAnswerability {
    /// A sentence and what stands above it must have at least this share of the question.
    private static final double LEAST_COVERAGE = 0.4;

    /// And at least this share of what is asked about the names and numbers in it: a sentence that has a
    /// person's name does not answer whatever is asked about that person.
    private static final double LEAST_ASKED = 0.25;

    /// Of words that nothing has no more are named: nobody would read them.
    private static final int MOST_NAMED = 3;

    private final QuestionAnalysis question;
    private final IndexSnapshot index;
    private final FeatureReader reader;
    private final OtherOfSeveral others;

    OverlapAnswerability(QuestionAnalysis question, IndexSnapshot index) {
        this.question = question;
        this.index = index;
        this.reader = new FeatureReader(question, index);
        this.others = new OtherOfSeveral(question, index);
    }

    /// Why the sentence must not be shown as an answer; empty where it may.
    Optional<Refusal> refusal(Candidate candidate) {
        List<String> missing = reader.missingNames(candidate);
        if (missing.isEmpty()) {
            missing = reader.missingNumbers(candidate);
        }
        if (!missing.isEmpty()) {
            return Optional.of(notAbout(missing));
        }
        Optional<Refusal> another = another(candidate);
        if (another.isPresent()) {
            return another;
        }
        SentenceFeatures features = reader.read(candidate);
        if (isTold(question.wanted()) && features.type() == 0) {
            return Optional.of(kindNotFound(question.wanted()));
        }
        boolean enough = features.coverage() >= LEAST_COVERAGE && features.asked() >= LEAST_ASKED;
        return enough ? Optional.empty() : Optional.of(tooLittle());
    }

    /// The refusal of a sentence about another one of several; empty where it is about none.
    private Optional<Refusal> another(Candidate candidate) {
        return others.in(candidate)
                .map(told -> new Refusal(
                        RefusalReason.NOT_ABOUT_THAT_NAME,
                        "The documents do not say. What comes nearest tells of the %s, and not of the %s."
                                .formatted(told, String.join(" or ", others.asked()))));
    }

    /// Why a question cannot be answered that takes something for granted; empty where nothing in it is unfounded.
    ///
    /// @param candidates all that were found
    Optional<Refusal> premise(List<Candidate> candidates) {
        return new Premise(question, index, reader).notFound(candidates);
    }

    /// The same sentences, those before others in which all names of the question stand.
    List<ScoredSentence> namedFirst(List<ScoredSentence> ranked) {
        return ranked.stream()
                .sorted(Comparator.comparing(scored -> !isNamedIn(scored.candidate())))
                .toList();
    }

    private boolean isNamedIn(Candidate candidate) {
        return index.terms(candidate.sentence().searched()).containsAll(question.names());
    }

    /// The share of the question that the sentence and what stands above it have, 0 to 1.
    double coverage(Candidate candidate) {
        return reader.read(candidate).coverage();
    }

    /// Whether a sentence that names such a thing can be told from one that does not. A reason or a place can
    /// be given in any words.
    static boolean isTold(AnswerType wanted) {
        return switch (wanted) {
            case AMOUNT, NUMBER, TIME, PERSON -> true;
            case REASON, PLACE, ANY -> false;
        };
    }

    /// The refusal of a question for which nothing was found.
    Refusal nothingOnTheTopic() {
        String words = quoted(question.terms());
        return new Refusal(
                RefusalReason.NOTHING_ON_THE_TOPIC,
                words.isEmpty()
                        ? "The documents do not say. The question names nothing that could be looked up: say what it is about."
                        : "The documents do not say. None of them mentions " + words + ".");
    }

    private Refusal notAbout(List<String> missing) {
        List<QuestionTerm> words = question.terms().stream()
                .filter(term -> missing.contains(term.term()))
                .toList();
        return new Refusal(
                RefusalReason.NOT_ABOUT_THAT_NAME,
                "The documents do not say. What comes nearest does not mention " + quoted(words) + ".");
    }

    private static Refusal kindNotFound(AnswerType wanted) {
        String kind = switch (wanted) {
            case AMOUNT -> "no amount";
            case NUMBER -> "no number";
            case TIME -> "no date or time";
            case PERSON -> "no person";
            case REASON -> "no reason";
            case PLACE -> "no place";
            case ANY -> "nothing of the kind";
        };
        return new Refusal(
                RefusalReason.KIND_NOT_FOUND, "The documents do not say. What comes nearest names " + kind + ".");
    }

    private Refusal tooLittle() {
        return unknownWords()
                .orElseGet(() -> new Refusal(
                        RefusalReason.TOO_LITTLE_EVIDENCE,
                        "The documents do not say. No sentence has enough of what you ask about."));
    }

    /// The refusal of a question about a name or a number that no document has, where it stands in the part
    /// that asks;
    /// empty where there is none.
    Optional<Refusal> unknownName() {
        List<String> unknown = question.asking().stream()
                .filter(question::isDetail)
                .map(QuestionTerm::term)
                .filter(term -> !index.knows(term))
                .toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(notAbout(unknown));
    }

    /// The refusal of a question with words that no document has, where they stand in the part that asks and tell what
    /// it is about; empty where there are none.
    Optional<Refusal> unknownWords() {
        List<QuestionTerm> unknown = unknown(false);
        return Optional.of(unknown)
                .filter(words -> !words.isEmpty())
                .map(words -> new Refusal(
                        RefusalReason.TOO_LITTLE_EVIDENCE,
                        "The documents do not say. None of them mentions " + quoted(words) + "."));
    }

    /// The refusal of a question that nothing found answers, with the everyday words that no document has: they may say
    /// it otherwise.
    Refusal noSentenceAnswers() {
        List<QuestionTerm> unknown = unknown(true);
        String words = unknown.isEmpty()
                ? ""
                : " None of them has the word%s %s.".formatted(unknown.size() == 1 ? "" : "s", quoted(unknown));
        return new Refusal(
                RefusalReason.NO_SENTENCE_ANSWERS,
                "The documents do not say. Some sentences come near what you ask, but none answers it." + words);
    }

    private List<QuestionTerm> unknown(boolean everyday) {
        return question.asking().stream()
                .filter(term -> !index.knows(term.term()) && EverydayWords.include(term.word()) == everyday)
                .limit(MOST_NAMED)
                .toList();
    }

    private static String quoted(List<QuestionTerm> terms) {
        return terms.stream().map(term -> "'" + term.word() + "'").distinct().collect(Collectors.joining(", "));
    }
}
