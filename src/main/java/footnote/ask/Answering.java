package footnote.ask;

import footnote.answer.AnswerListener;
import footnote.conversation.InvalidQuestionException;
import footnote.index.IndexException;
import java.time.InstantSource;

/// What every door asks through: it has the service answer, and has a recorder remember what came of it before the
/// door lets go of the answer. What cannot be taken as a question at all is not remembered, but
/// that it held personal details is; nor is what is turned
/// away before anything was done: a crowd would fill the record with nothing, and take the room of what was answered.
/// [WorkQueue#shedSoFar] counts it.
///
/// Safe for use by several threads.
public final class Answering {
    private final AskService service;
    private final Recorder recorder;
    private final InstantSource clock;

    /// @param clock by which the time of a question is told
    public Answering(AskService service, Recorder recorder, InstantSource clock) {
        this.service = service;
        this.recorder = recorder;
        this.clock = clock;
    }

    /// Takes what somebody thinks of an answer.
    ///
    /// @param sentence from 1; 0 for the whole answer
    /// @param reason in their own words; empty where they give none
    public void feedback(String answer, int sentence, boolean useful, String reason) {
        recorder.feedback(new Feedback(answer, clock.instant(), sentence, useful, reason));
    }

    /// Answers as [AskService#ask(Inquiry)] does.
    ///
    /// @param door where the question came in
    public Told ask(Inquiry inquiry, Door door) {
        return ask(inquiry, door, AnswerListener.NOBODY);
    }

    /// Answers as [AskService#ask(Inquiry, AnswerListener)] does.
    ///
    /// @param door where the question came in
    public Told ask(Inquiry inquiry, Door door, AnswerListener listener) {
        var at = clock.instant();
        try {
            var told = Told.of(service.ask(inquiry, listener));
            recorder.asked(Asked.of(at, door, inquiry, told));
            recorder.timed(told.reply().times());
            return told;
        } catch (InvalidQuestionException e) {
            if (e.reason() == InvalidQuestionException.Reason.PERSONAL_DATA) {
                recorder.asked(Asked.Textless.of(at, door, "personal_data"));
            }
            throw e;
        } catch (AskingStoppedException e) {
            recorder.asked(Asked.Textless.of(at, door, "stopped"));
            throw e;
        } catch (UnverifiedAnswerException e) {
            recorder.asked(Asked.Textless.of(at, door, "failed"));
            throw e;
        } catch (IndexException | DeadlineException e) {
            recorder.asked(Asked.Textless.of(at, door, "unavailable"));
            throw e;
        }
    }
}
