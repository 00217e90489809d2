package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.NearMiss;
import footnote.answer.ShortAnswer;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.document.Provenance;
import footnote.document.Span;
import footnote.document.Version;
import footnote.evidence.RefusalReason;
import footnote.passage.Quotation;
import footnote.passage.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What may become of questions about a lido, made by hand. A right sentence is ranked second, and plain search finds
/// nothing.
final class SampleOutcomes {
    static final String RIGHT = "The lido reopens on 3 May 2027.";
    static final String WRONG = "Dogs stay outside.";

    private SampleOutcomes() {}

    /// A question that `RIGHT` answers.
    static KnownQuestion answerable(String question) {
        return known(
                question,
                new Due.Cited(
                        List.of(new KnownPassage(new DocumentId("lido"), "reopens on 3 May")),
                        List.of(),
                        List.of("3 May"),
                        "Ann Reed"));
    }

    static KnownQuestion unanswerable(String question) {
        return known(question, new Due.Refused("nothing is said of it"));
    }

    static KnownQuestion missed(KnownQuestion known) {
        return new KnownQuestion(
                known.question(), known.kind(), known.history(), known.standalone(), known.due(), true);
    }

    static Outcome answered(KnownQuestion known, String sentence) {
        return outcome(known, grounded(sentence), true);
    }

    static Outcome answeredInexactly(KnownQuestion known) {
        return outcome(known, grounded(RIGHT), false);
    }

    static Outcome refused(KnownQuestion known) {
        var near = new NearMiss(citation(WRONG, null), 1);
        return outcome(
                known,
                new Answer.Abstained(RefusalReason.TOO_LITTLE_EVIDENCE, "The documents do not say.", List.of(near)),
                true);
    }

    static Outcome askedBack(KnownQuestion known) {
        return outcome(known, new Answer.Clarify("Which do you mean?", List.of("This one?", "That one?")), true);
    }

    private static Outcome outcome(KnownQuestion known, Answer answer, boolean exact) {
        return new Outcome(known, answer, List.of(quotation(WRONG), quotation(RIGHT)), List.of(), 0.5, exact, 12);
    }

    private static Answer.Grounded grounded(String sentence) {
        boolean right = sentence.equals(RIGHT);
        return new Answer.Grounded(
                right ? new ShortAnswer.Words("3 May 2027", 1) : null,
                List.of(new AnswerSentence(sentence, List.of(1), 1)),
                List.of(citation(sentence, right ? new Speaker("Ann Reed", "Mayor") : null)));
    }

    private static Citation citation(String text, @Nullable Speaker speaker) {
        var provenance = new Provenance(
                "The <b>lido</b> & its dogs", null, null, null, DocumentKind.NEWS, null, List.of(), false, null, null);
        return new Citation(1, quotation(text), provenance, "lido.txt", null, speaker, List.of(), List.of());
    }

    private static Quotation quotation(String text) {
        return new Quotation(new DocumentId("lido"), Version.of(text), new Span(0, text.length()), text);
    }

    private static KnownQuestion known(String question, Due due) {
        return new KnownQuestion(question, "when", List.of(), null, due, false);
    }
}
