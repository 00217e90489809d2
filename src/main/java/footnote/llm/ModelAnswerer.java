package footnote.llm;

import footnote.answer.Answer;
import footnote.answer.AnswerListener;
import footnote.answer.Answerer;
import footnote.answer.ExplainedAnswer;
import footnote.answer.TimedAnswer;
import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import footnote.index.ScoredPassage;
import footnote.verify.SentenceGate;
import java.util.List;

/// Lets a language model word what another answerer has found, sentence by sentence, and shows of it what
/// passes the check alone. The other's answer stands wherever the model is not to be asked, fails, or says
/// too little of what its sources say: the model can make an answer read better, and can never make one of
/// nothing.
///
/// Safe for use by several threads.
public final class ModelAnswerer implements Answerer {
    private final Answerer quoting;
    private final ModelCall call;

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
        this.call = new ModelCall(model, settings, check);
    }

    @Override
    public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return following(AnswerListener.NOBODY).answer(question, passages, index);
    }

    @Override
    public TimedAnswer timed(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return following(AnswerListener.NOBODY).timed(question, passages, index);
    }

    @Override
    public ExplainedAnswer explain(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot index) {
        return following(AnswerListener.NOBODY).explain(question, passages, index);
    }

    @Override
    public Answerer following(AnswerListener listener) {
        return new ModelWording(quoting.quoting(), call, listener);
    }

    @Override
    public Answerer quoting() {
        return quoting.quoting();
    }
}
