package footnote.llm;

import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerEvent.Ready;
import footnote.answer.AnswerListener;
import footnote.answer.AnswerSentence;
import footnote.answer.AnswerSentence.Role;
import footnote.answer.Citation;
import footnote.answer.Fallback;
import footnote.answer.ShortAnswer;
import footnote.index.IndexSnapshot;
import footnote.llm.SentenceCheck.Ruling;
import footnote.passage.Quotation;
import footnote.passage.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A model's answer in the making: each sentence is checked as it comes, and shown or dropped. That a
/// sentence is true does not make it an answer: what is shown must word one of the sentences that were
/// found to answer, and nobody is told of any before it does. For one thread, for one answer.
final class Draft {
    /// The most sentences that are shown.
    private static final int MOST_SHOWN = 4;

    /// The most that are looked at. One that repeats another is passed over, but a model that goes on
    /// repeating itself would never end.
    private static final int MOST_LOOKED_AT = 8;

    private final Grounded quoted;
    private final Set<Quotation> answering;
    private final List<Source> sources;
    private final SentenceCheck check;
    private final IndexSnapshot index;
    private final AnswerListener listener;
    private final List<AnswerSentence> sentences = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int told;
    private int looked;
    private int written;
    private boolean firstFell;
    private boolean isToThePoint;
    private boolean hadEnough;

    /// @param quoted the answer in the documents' own words
    /// @param listener is told of each sentence that is shown, if the first one is
    Draft(Grounded quoted, List<Source> sources, SentenceCheck check, IndexSnapshot index, AnswerListener listener) {
        this.quoted = quoted;
        this.answering = quoted.sentences().stream()
                .filter(sentence -> sentence.role() == Role.ANSWER)
                .flatMap(sentence -> cited(sentence, quoted.citations()))
                .map(Citation::quotation)
                .collect(Collectors.toSet());
        this.sources = sources;
        this.check = check;
        this.index = index;
        this.listener = listener;
    }

    /// Takes the next sentences.
    ///
    /// @return whether more may be of use
    boolean take(List<ModelSentence> next) {
        hadEnough = !wantsMoreAfter(next);
        return !hadEnough;
    }

    private boolean wantsMoreAfter(List<ModelSentence> next) {
        for (ModelSentence sentence : next) {
            if (isOver() || sentence.endsTheAnswer()) {
                return false;
            }
            looked++;
            if (seen.add(sentence.words()) && !add(sentence)) {
                return false;
            }
        }
        return !isOver();
    }

    private boolean isOver() {
        return firstFell || sentences.size() == MOST_SHOWN || looked == MOST_LOOKED_AT;
    }

    /// @return whether the listener wants more
    private boolean add(ModelSentence sentence) {
        written++;
        Ruling ruling = ruling(sentence);
        return switch (ruling) {
            case Ruling.Shown(Source source, List<Sentence> evidence, double support) -> {
                List<Integer> numbers =
                        evidence.stream().map(each -> cite(source, each)).toList();
                yield show(new AnswerSentence(sentence.text(), numbers, support));
            }
            case Ruling.Dropped _ -> {
                firstFell |= written == 1;
                yield true;
            }
        };
    }

    private Ruling ruling(ModelSentence sentence) {
        if (!sentence.isWhole()) {
            return new Ruling.Dropped("“" + sentence.text() + "” is no whole sentence.");
        }
        return sentence.sources().stream().allMatch(number -> number >= 1 && number <= sources.size())
                ? check.rule(sentence, sources)
                : new Ruling.Dropped("The sentence cites " + sentence.sources() + ", and not all of these were given.");
    }

    private boolean show(AnswerSentence sentence) {
        sentences.add(sentence);
        isToThePoint |= cited(sentence, citations).map(Citation::quotation).anyMatch(answering::contains);
        boolean goesOn = true;
        while (isToThePoint && goesOn && told < sentences.size()) {
            AnswerSentence next = sentences.get(told++);
            goesOn = listener.take(new Ready(next, cited(next, citations).toList()));
        }
        return goesOn;
    }

    private static Stream<Citation> cited(AnswerSentence sentence, List<Citation> citations) {
        return sentence.citations().stream().map(number -> citations.get(number - 1));
    }

    private int cite(Source source, Sentence evidence) {
        Quotation quotation = source.passage().quotation(evidence);
        return citation(quotation)
                .orElseGet(() -> {
                    citations.add(Citation.of(citations.size() + 1, quotation, evidence.speaker(), index));
                    return citations.getLast();
                })
                .number();
    }

    private Optional<Citation> citation(Quotation quotation) {
        return citations.stream()
                .filter(cited -> cited.quotation().equals(quotation))
                .findFirst();
    }

    /// How many sentences were looked at, those that repeat another left out.
    int written() {
        return written;
    }

    /// How many of these are not shown.
    int dropped() {
        return written - sentences.size();
    }

    /// Why it does not stand; empty where it does. What was cut short may lack what qualifies it, and does
    /// not stand.
    Optional<Fallback> fallback(Ending ending) {
        if (ending instanceof Ending.Failure(var reason, var _)) {
            return Optional.of(fallback(reason));
        }
        if (ending instanceof Ending.Stopped && !hadEnough) {
            return Optional.of(Fallback.GARBLED);
        }
        if (written == 0) {
            return Optional.of(Fallback.WROTE_NOTHING);
        }
        if (firstFell || 2 * sentences.size() < written) {
            return Optional.of(Fallback.UNSUPPORTED);
        }
        return isToThePoint ? Optional.empty() : Optional.of(Fallback.BESIDE_THE_POINT);
    }

    /// How many sentences the listener knows of.
    int told() {
        return told;
    }

    private static Fallback fallback(Ending.Reason reason) {
        return switch (reason) {
            case UNREACHABLE -> Fallback.UNREACHABLE;
            case UNAUTHORISED, NOT_FOUND, BAD_REQUEST -> Fallback.REJECTED;
            case RATE_LIMITED -> Fallback.RATE_LIMITED;
            case SERVER_ERROR -> Fallback.PROVIDER_FAILED;
            case SLOW_TO_START, STALLED, OUT_OF_TIME -> Fallback.TOO_SLOW;
            case GARBLED, CUT_SHORT, TOO_LONG -> Fallback.GARBLED;
            case CIRCUIT_OPEN -> Fallback.SUSPENDED;
        };
    }

    /// The sentences that are shown, at least one. The short answer stays where what it stands in is cited.
    Grounded answer() {
        return new Grounded(shortAnswer(), sentences, citations);
    }

    private @Nullable ShortAnswer shortAnswer() {
        ShortAnswer words = quoted.shortAnswer();
        return words == null
                ? null
                : citation(quoted.citations().get(words.citation() - 1).quotation())
                        .<ShortAnswer>map(cited -> words.citing(cited.number()))
                        .orElse(null);
    }
}
