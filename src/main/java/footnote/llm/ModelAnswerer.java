package footnote.llm;

import footnote.answer.Answer;
import footnote.answer.Answer.Grounded;
import footnote.answer.Answerer;
import footnote.answer.ExplainedAnswer;
import footnote.answer.Fallback;
import footnote.answer.Wording;
import footnote.answer.Wording.Model;
import footnote.conversation.PersonalData;
import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import footnote.passage.Sentences;
import footnote.verify.SentenceGate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lets a language model word what another answerer has found, sentence by sentence, and shows of it what passes the
/// check alone. The other's answer stands wherever the model is not to be asked, fails, or says too little of what its
/// sources say: the model can make an answer read better, and can never make one of nothing.
///
/// Safe for use by several threads.
public final class ModelAnswerer implements Answerer {
    /// Four sentences have no more.
    private static final int MOST_TOKENS = 300;

    private final Answerer quoting;
    private final LanguageModel model;
    private final ModelSettings settings;
    private final SentenceCheck check;
    private final Instructions instructions = new Instructions();
    private final PersonalData personal = new PersonalData();
    private final Sentences sentences = new Sentences();

    /// Lets a model word what another answerer finds.
    ///
    /// @param quoting whose answers stand where the model's do not
    /// @param settings of the model; nothing is sent before something is to be worded
    public ModelAnswerer(Answerer quoting, ModelSettings settings, SentenceGate gate) {
        this(quoting, LanguageModel.of(settings), settings, new GatedCheck(gate));
    }

    /// @param settings that the model was made with
    ModelAnswerer(Answerer quoting, LanguageModel model, ModelSettings settings, SentenceCheck check) {
        this.quoting = quoting;
        this.model = model;
        this.settings = settings;
        this.check = check;
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return worded(question, quoting.answer(question, passages, index), passages, index);
    }

    @Override
    public ExplainedAnswer explain(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        ExplainedAnswer quoted = quoting.explain(question, passages, index);
        return new ExplainedAnswer(worded(question, quoted.answer(), passages, index), quoted.trace());
    }

    @Override
    public Answerer quoting() {
        return quoting.quoting();
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
        var draft = new Draft(sources, check, index);
        var stream = new SentenceStream(sentences);
        var prompt = new Prompt(instructions.system(), instructions.asking(question.corrected(), sources), MOST_TOKENS);
        Ending ending = model.write(prompt, settings.limits().deadline(), piece -> draft.take(stream.take(piece)));
        if (ending instanceof Ending.Complete) {
            draft.take(stream.end());
        }
        var asked = new Model(settings.model(), instructions.digest(), draft.written(), draft.dropped());
        return draft.fallback(ending)
                .map(why -> quoted.worded(Wording.insteadOf(asked, why)))
                .orElseGet(() -> draft.answer(quoted).worded(Wording.by(asked)));
    }
}
