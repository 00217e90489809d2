package footnote.llm;

import footnote.answer.Answer;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerEvent.Begun;
import footnote.answer.AnswerEvent.Stage;
import footnote.answer.AnswerEvent.Withdrawn;
import footnote.answer.AnswerListener;
import footnote.answer.Answerer;
import footnote.answer.ExplainedAnswer;
import footnote.answer.Fallback;
import footnote.answer.TimedAnswer;
import footnote.answer.Wording;
import footnote.answer.Wording.Model;
import footnote.conversation.PersonalData;
import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.Turn;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Has a model word the answer to one person's question, all parts of it within one deadline, which begins
/// when the model is first asked. Each sentence is told of as soon as it is checked. For one thread, for
/// one answer.
final class ModelWording implements Answerer {
    private static final Ending BROKEN =
            new Ending.Failure(Ending.Reason.GARBLED, "The language model did not write the JSON that was asked for.");

    private final Answerer quoting;
    private final ModelCall call;
    private final AnswerListener listener;
    private final PersonalData personal = new PersonalData();
    private @Nullable Deadline deadline;

    ModelWording(Answerer quoting, ModelCall call, AnswerListener listener) {
        this.quoting = quoting;
        this.call = call;
        this.listener = listener;
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return worded(question, quoting.answer(question, passages, index), passages, index);
    }

    @Override
    public TimedAnswer timed(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        TimedAnswer quoted = quoting.timed(question, passages, index);
        return quoted.with(worded(question, quoted.answer(), passages, index));
    }

    @Override
    public ExplainedAnswer explain(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        ExplainedAnswer quoted = quoting.explain(question, passages, index);
        return new ExplainedAnswer(worded(question, quoted.answer(), passages, index), quoted.trace());
    }

    @Override
    public Answerer quoting() {
        return quoting;
    }

    @Override
    public Optional<String> rewriting(Question question, List<Turn> history) {
        boolean isPersonal = Stream.concat(
                        Stream.of(question.text()), history.stream().flatMap(ModelWording::said))
                .anyMatch(personal::isIn);
        return isPersonal ? Optional.empty() : call.rewriting(question, history, deadline());
    }

    private static Stream<String> said(Turn turn) {
        return Stream.concat(Stream.of(turn.question().text()), turn.answer().stream());
    }

    private Answer worded(QuestionAnalysis question, Answer quoted, List<ScoredPassage> passages, IndexSnapshot index) {
        if (!(quoted instanceof Grounded grounded)) {
            return quoted;
        }
        return keptFrom(question, grounded)
                .<Answer>map(why -> grounded.worded(Wording.notAsked(why)))
                .orElseGet(() ->
                        write(question, grounded, new SourceChoice(index).of(grounded.citations(), passages), index));
    }

    /// Why a model is not to be asked; empty where it may be.
    private Optional<Fallback> keptFrom(QuestionAnalysis question, Grounded quoted) {
        if (Stream.of(question.question().text(), question.corrected(), question.meant())
                .anyMatch(personal::isIn)) {
            return Optional.of(Fallback.PERSONAL_DATA);
        }
        return quoted.conflicts().isEmpty() && quoted.timeline().isEmpty()
                ? Optional.empty()
                : Optional.of(Fallback.SOURCES_DIFFER);
    }

    private Grounded write(QuestionAnalysis question, Grounded quoted, List<Source> sources, IndexSnapshot index) {
        var draft = new Draft(quoted, sources, call.check(), index, listener);
        if (!listener.take(new Begun(Stage.WRITE))) {
            return quoted;
        }
        Ending ending = write(question, sources, draft);
        Instructions told = call.instructions();
        var asked = new Model(call.settings().model(), told.digest(), draft.written(), draft.dropped());
        Optional<Fallback> fallback = draft.fallback(ending);
        if (fallback.isEmpty()) {
            return draft.answer().worded(Wording.by(asked));
        }
        if (fallback.get() == Fallback.SUSPENDED) {
            return quoted.worded(Wording.notAsked(fallback.get()));
        }
        if (draft.told() > 0) {
            listener.take(new Withdrawn(0, fallback));
        }
        return quoted.worded(Wording.insteadOf(asked, fallback.get()));
    }

    private Ending write(QuestionAnalysis question, List<Source> sources, Draft draft) {
        SentenceReader reader = call.reader();
        Ending ending = call.model()
                .write(
                        call.prompt(question.corrected(), sources),
                        deadline(),
                        piece -> listener.isListening() && draft.take(reader.take(piece)) && !reader.isBroken());
        if (ending instanceof Ending.Complete) {
            draft.take(reader.end());
        }
        return reader.isBroken() ? BROKEN : ending;
    }

    private Deadline deadline() {
        if (deadline == null) {
            deadline = call.settings().limits().deadline();
        }
        return deadline;
    }
}
