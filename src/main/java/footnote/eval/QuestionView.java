package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.passage.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What became of a question, as the report shows it.
///
/// @param number from 1
/// @param history what was asked before, oldest first
/// @param marks by which it is filtered
/// @param due what had to come of it, a line each
/// @param verdicts on what is due besides the right sentence, a line each
/// @param shortAnswer null where none was given
/// @param sentences that were shown; none with a refusal
/// @param message of a refusal, a question back, or what the service says of itself; null with an answer
/// @param choices of a question back
/// @param citations of the sentences, or of what came near
/// @param ranks where the right sentence was ranked, in words; null where there is none
/// @param before what an earlier run showed; null where it is as it was, or there is none
record QuestionView(
        int number,
        String question,
        String kind,
        List<String> history,
        OutcomeKind outcome,
        List<String> marks,
        List<String> due,
        List<String> verdicts,
        @Nullable String shortAnswer,
        List<SentenceView> sentences,
        @Nullable String message,
        List<String> choices,
        List<CitationView> citations,
        @Nullable String ranks,
        @Nullable String before) {
    static final String ANY = "any";
    static final String RIGHT = "right";
    static final String WRONG = "wrong";
    static final String KNOWN_MISS = "known-miss";
    static final String NOT_AS_MARKED = "not-as-marked";
    static final String BETTER = "better";
    static final String WORSE = "worse";
    static final String OTHER = "other";

    QuestionView {
        history = List.copyOf(history);
        marks = List.copyOf(marks);
        due = List.copyOf(due);
        verdicts = List.copyOf(verdicts);
        sentences = List.copyOf(sentences);
        choices = List.copyOf(choices);
        citations = List.copyOf(citations);
    }

    /// A sentence with the numbers of its footnotes.
    ///
    /// @param said who says it, where it does not name them itself
    record SentenceView(String text, @Nullable String said, List<Integer> footnotes) {}

    /// A footnote.
    ///
    /// @param said who says it inside the document; null where nobody is known to
    /// @param right whether it is a passage that had to be cited
    record CitationView(
            int number,
            String title,
            String document,
            int start,
            int end,
            String quote,
            @Nullable String said,
            boolean right) {
        static CitationView of(Citation citation, KnownQuestion known) {
            Speaker speaker = citation.speaker();
            return new CitationView(
                    citation.number(),
                    citation.provenance().title(),
                    citation.quotation().document().value(),
                    citation.quotation().span().start(),
                    citation.quotation().span().end(),
                    citation.quotation().text(),
                    speaker == null ? null : speaker.described(),
                    known.isAnsweredBy(citation.quotation()));
        }
    }

    static QuestionView of(int number, Outcome outcome, @Nullable QuestionChange change) {
        KnownQuestion known = outcome.known();
        Answer answer = outcome.answer();
        return new QuestionView(
                number,
                known.question(),
                known.kind(),
                known.history().stream().map(turn -> turn.question().text()).toList(),
                OutcomeKind.of(outcome),
                marks(outcome, change),
                due(known),
                verdicts(outcome),
                answer instanceof Answer.Grounded grounded && grounded.shortAnswer() != null
                        ? grounded.shortAnswer().text()
                        : null,
                answer instanceof Answer.Grounded grounded ? sentences(grounded) : List.of(),
                message(answer),
                answer instanceof Answer.Clarify clarify ? clarify.choices() : List.of(),
                answer.shown().stream()
                        .map(citation -> CitationView.of(citation, known))
                        .toList(),
                known.isAnswerable()
                        ? "%s by Footnote, %s by plain search"
                                .formatted(rank(outcome.rank()), rank(outcome.plainRank()))
                        : null,
                change == null || change.before().shown().equals(outcome.shown())
                        ? null
                        : change.before().shown());
    }

    /// The marks as classes of the style sheet.
    String classes() {
        return marks.stream().map(mark -> "is-" + mark).collect(Collectors.joining(" ", "question ", ""));
    }

    private static List<String> marks(Outcome outcome, @Nullable QuestionChange change) {
        boolean missed = outcome.known().knownMiss();
        var marks = new ArrayList<String>();
        marks.add(ANY);
        marks.add(outcome.isRight() ? RIGHT : WRONG);
        marks.add(OutcomeKind.of(outcome).slug());
        if (missed) {
            marks.add(KNOWN_MISS);
        }
        if (missed == outcome.isRight()) {
            marks.add(NOT_AS_MARKED);
        }
        if (change != null && (change.isBetter() || change.isWorse() || change.isOther())) {
            marks.add(change.isBetter() ? BETTER : change.isWorse() ? WORSE : OTHER);
        }
        return marks;
    }

    private static List<String> due(KnownQuestion known) {
        var due = new ArrayList<String>();
        due.add(known.expected());
        if (known.due() instanceof Due.Cited cited) {
            cited.every().forEach(group -> due.add("and somewhere " + anyOf(group)));
            if (!cited.shortAnswers().isEmpty()) {
                due.add("in short: " + String.join(" or ", cited.shortAnswers()));
            }
            if (cited.speaker() != null) {
                due.add("said by " + cited.speaker());
            }
        }
        return due;
    }

    private static String anyOf(List<KnownPassage> passages) {
        return passages.stream().map(KnownPassage::toString).collect(Collectors.joining(" or "));
    }

    private static List<String> verdicts(Outcome outcome) {
        var verdicts = new ArrayList<String>();
        Figure.RIGHT_FIRST.of(outcome).ifPresent(is -> verdicts.add("Right sentence shown first: " + yes(is)));
        Figure.SHORT.of(outcome).ifPresent(is -> verdicts.add("Short answer right: " + yes(is)));
        Figure.SPEAKER.of(outcome).ifPresent(is -> verdicts.add("Speaker right: " + yes(is)));
        Figure.COMPLETE.of(outcome).ifPresent(is -> verdicts.add("All cited that is due: " + yes(is)));
        if (!outcome.answer().shown().isEmpty()) {
            verdicts.add("Every citation exact: " + yes(outcome.exact()));
        }
        return verdicts;
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }

    private static List<SentenceView> sentences(Answer.Grounded grounded) {
        return grounded.sentences().stream()
                .map(sentence -> new SentenceView(sentence.text(), said(sentence, grounded), sentence.citations()))
                .toList();
    }

    private static @Nullable String said(AnswerSentence sentence, Answer.Grounded grounded) {
        return grounded.attribution(sentence).orElse(null);
    }

    private static @Nullable String message(Answer answer) {
        return switch (answer) {
            case Answer.Grounded _ -> null;
            case Answer.Abstained abstained -> abstained.message();
            case Answer.Signposted signposted -> signposted.message();
            case Answer.AboutService about -> about.message();
            case Answer.Clarify clarify -> clarify.message();
        };
    }

    private static String rank(OptionalInt rank) {
        return rank.isPresent() ? "number " + rank.getAsInt() : "not among the first ten";
    }
}
