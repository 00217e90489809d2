package footnote.web;

import footnote.answer.AnswerStatus;
import footnote.ask.AnswerJson;
import footnote.ask.AnswerJson.CitationJson;
import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The earlier turns of a talk on the page, which travel in hidden fields of its form, oldest first: the
/// service keeps
/// none. What somebody else put into these fields is taken for what was said, and changes nothing but how the next
/// question is understood.
record EarlierTurns(List<Turn> turns) {
    static final EarlierTurns NONE = new EarlierTurns(List.of());

    static final String QUESTION = "earlier-question";
    static final String ANSWER = "earlier-answer";

    /// The most turns that travel.
    private static final int MOST = 6;

    /// The most of an answer that does, in UTF-16 units.
    private static final int LONGEST_ANSWER = 2_000;

    EarlierTurns {
        turns = List.copyOf(turns);
    }

    /// Reads the fields of a form. What cannot be a question is passed over.
    static EarlierTurns of(Context context) {
        List<String> questions = context.formParams(QUESTION);
        List<String> answers = context.formParams(ANSWER);
        var turns = new ArrayList<Turn>();
        for (int i = 0; i < questions.size(); i++) {
            String answer = i < answers.size() ? answers.get(i) : "";
            try {
                turns.add(new Turn(
                        Question.of(questions.get(i)), Optional.of(answer).filter(text -> !text.isBlank())));
            } catch (InvalidQuestionException _) {
                // The page itself sends none that is not one.
            }
        }
        return last(turns);
    }

    /// These and what was just asked and answered; a question that was asked back is no turn yet.
    EarlierTurns and(AnswerJson answer) {
        return switch (AnswerStatus.valueOf(answer.status().toUpperCase(Locale.ROOT))) {
            case ANSWERED, PARTLY_ANSWERED, NO_EVIDENCE -> {
                var all = new ArrayList<>(turns);
                all.add(new Turn(Question.of(answer.question()), said(answer)));
                yield last(all);
            }
            default -> this;
        };
    }

    /// What the documents said, whoever worded it.
    private static Optional<String> said(AnswerJson answer) {
        String text = answer.citations().stream().map(CitationJson::quote).collect(Collectors.joining(" "));
        return Optional.of(text.substring(0, Math.min(LONGEST_ANSWER, text.length())))
                .filter(said -> !said.isEmpty());
    }

    private static EarlierTurns last(List<Turn> turns) {
        return new EarlierTurns(turns.subList(Math.max(0, turns.size() - MOST), turns.size()));
    }
}
