package footnote.answer;

import footnote.conversation.Proposition;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionKind;
import footnote.evidence.Candidate;
import footnote.evidence.ScoredSentence;
import footnote.index.IndexSnapshot;
import footnote.model.ModelException;
import footnote.model.ReadingStoppedException;
import footnote.passage.Passage;
import footnote.verify.GateSigns;
import footnote.verify.GateVerdict.Passed;
import footnote.verify.GateVerdict.Reason;
import footnote.verify.GivenPassage;
import footnote.verify.SentenceGate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Answers yes or no where the best sentence states it: what the question asks for passes the gate as a claim about
/// that
/// sentence, or its denial does. A wrong word here is far worse than none, so that it stays unsaid where a sentence
/// restricts what it says, where somebody merely says so, and where another sentence that is found states the contrary.
///
/// Immutable and safe for use by several threads.
final class PolarAnswers {
    /// A sentence with one of these may say it of something narrower than is asked.
    private static final Pattern RESTRICTING = Pattern.compile(
            "\\b(?:only|except|unless|if|until|till|mostly|mainly|usually|normally|partly|nearly|almost|hardly|certain|most"
                    + "|at least|at first|so far|apart from|other than|once|when|provided|not all|between|respectively|resolved|\\w+ of (?:the|our|its|their|these|those))\\b",
            Pattern.CASE_INSENSITIVE);

    /// What it says is somebody's word, and no more than that.
    private static final Pattern TELLING = Pattern.compile(
            "\\b(?:sa(?:ys?|id|ying)|insist\\w*|claim\\w*|argu\\w*|disput\\w*|den(?:y|ies|ied|ying)|believ\\w*|think\\w*|thought|accus\\w*"
                    + "|alleg\\w*|told|according to|suggest\\w*|fear\\w*|rumou?r\\w*|complain\\w*|reckon\\w*|asked|wondered)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern UNIVERSAL =
            Pattern.compile("\\b(?:(?<!at )all|every\\w*|each|both|always|whole|entire)\\b", Pattern.CASE_INSENSITIVE);

    /// What makes a sentence say no.
    private static final Pattern NEGATING = Pattern.compile(
            "\\b(?:not|no|never|none|nobody|nothing|neither|nor|cannot)\\b|n['’]t\\b", Pattern.CASE_INSENSITIVE);

    /// Words of which one of two opposites is so: what has ended has begun, but what is closed is not open.
    private static final Pattern EITHER_WAY = Pattern.compile(
            "\\b(?:open|closed|up|down|ris(?:e|en|ing)|fall(?:en|ing)?|(?:increas|decreas|reduc)(?:e|ed|ing)|drop(?:ped|ping)?"
                    + "|gr(?:ow|own|owing)|declin(?:e|ed|ing)|improv(?:e|ed|ing)|worsen(?:ed|ing)?|better|worse|accept(?:ed)?|reject(?:ed)?"
                    + "|approved?|refused?|support(?:ed)?|opposed?|agreed?|back(?:ed)?|higher|lower|(?:un)?safe|(?:un|il)?(?:law|leg)(?:ful|al)"
                    + "|public|private|temporary|permanent|compulsory|mandatory|voluntary|optional|full|empty|strong|weak|possible"
                    + "|impossible|cheap|expensive)\\b",
            Pattern.CASE_INSENSITIVE);

    private final SentenceGate gate;

    PolarAnswers(SentenceGate gate) {
        this.gate = gate;
    }

    /// Whether it is so; empty where the sentences do not state it, and for a question of another kind.
    ///
    /// @param answering the sentences that may be shown, best first
    Optional<Boolean> of(QuestionAnalysis question, List<ScoredSentence> answering, IndexSnapshot index) {
        if (question.kind() != QuestionKind.YES_NO) {
            return Optional.empty();
        }
        try {
            return Proposition.of(question.corrected()).flatMap(asked -> stated(asked, question, answering, index));
        } catch (ModelException | ReadingStoppedException _) {
            return Optional.empty();
        }
    }

    private Optional<Boolean> stated(
            Proposition asked, QuestionAnalysis question, List<ScoredSentence> answering, IndexSnapshot index) {
        Optional<Boolean> first = stated(asked, question, answering.getFirst().candidate(), index);
        boolean contradicted = first.isPresent()
                && answering.stream()
                        .skip(1)
                        .limit(SentenceChoice.MOST_SENTENCES - 1)
                        .map(other -> stated(asked, question, other.candidate(), index))
                        .anyMatch(other -> other.isPresent() && !other.equals(first));
        return contradicted ? Optional.empty() : first;
    }

    private Optional<Boolean> stated(
            Proposition asked, QuestionAnalysis question, Candidate candidate, IndexSnapshot index) {
        return candidate.sentence().speaker() != null && question.view().isEmpty()
                ? Optional.empty()
                : index.document(candidate.passage().document())
                        .flatMap(document -> stated(asked, new GivenPassage(alone(candidate), document.provenance())));
    }

    /// Whether a sentence states it, or its contrary.
    ///
    /// @param given a passage with that sentence and no other
    Optional<Boolean> stated(Proposition asked, GivenPassage given) {
        String sentence = given.passage().text();
        if (sentence.endsWith("?") || saysLess(sentence, asked.affirmed())) {
            return Optional.empty();
        }
        if (affirms(asked.affirmed(), given)) {
            return Optional.of(true);
        }
        return denies(asked, given) || hasOpposite(asked.affirmed(), given) ? Optional.of(false) : Optional.empty();
    }

    private boolean affirms(String claim, GivenPassage given) {
        return gate.signs(claim, given).missing() == 0 && gate.check(claim, given, List.of(given)) instanceof Passed;
    }

    /// Whether nothing but a negation is between what is asked and the sentence, and with one nothing is.
    private boolean denies(Proposition asked, GivenPassage given) {
        return NEGATING.matcher(given.passage().text()).find()
                && gate.signs(asked.affirmed(), given).against().contains(Reason.NEGATION)
                && asked.denied().stream().anyMatch(denied -> isClean(gate.signs(denied, given)));
    }

    /// Whether the sentence has the opposite of a word of what is asked, and all the rest of it.
    private boolean hasOpposite(String claim, GivenPassage given) {
        return EITHER_WAY.matcher(claim).find()
                && gate.signs(claim, given).against().contains(Reason.DIRECTION)
                && isClean(gate.signs(EITHER_WAY.matcher(claim).replaceFirst(""), given));
    }

    private static boolean isClean(GateSigns signs) {
        return signs.missing() == 0 && signs.against().isEmpty();
    }

    /// Whether the sentence says it in part, on a condition or by hearsay, and the claim does not.
    private static boolean saysLess(String sentence, String claim) {
        return (UNIVERSAL.matcher(claim).find() && !UNIVERSAL.matcher(sentence).find())
                || hasOwn(RESTRICTING, sentence, claim)
                || hasOwn(TELLING, sentence, claim);
    }

    private static boolean hasOwn(Pattern words, String sentence, String claim) {
        return words.matcher(sentence).find() && !words.matcher(claim).find();
    }

    /// The passage with that sentence and no other.
    private static Passage alone(Candidate candidate) {
        Passage passage = candidate.passage();
        return new Passage(passage.document(), passage.version(), passage.headings(), List.of(candidate.sentence()));
    }
}
