package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerEvent;
import footnote.answer.AnswerEvent.Begun;
import footnote.answer.AnswerEvent.Ready;
import footnote.answer.AnswerEvent.Withdrawn;
import footnote.answer.AnswerListener;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Fallback;
import footnote.answer.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Hands an answer out while it is made: each sentence as soon as it is known where it stands in the answer
/// and which numbers its footnotes have there, and never before every one of them has been checked. It
/// listens to the answerer, which numbers the footnotes of one question alone. For one thread, for one
/// answer.
final class Handout implements AnswerListener {
    private final AnswerListener listener;
    private final CitationCheck check;
    private final Stopwatch watch;
    private final List<Together.Part> answered = new ArrayList<>();
    private final List<AnswerSentence> written = new ArrayList<>();
    private final List<Citation> cited = new ArrayList<>();
    private List<Ready> out = List.of();
    private int questions = 1;

    Handout(AnswerListener listener, CitationCheck check, Stopwatch watch) {
        this.listener = listener;
        this.check = check;
        this.watch = watch;
    }

    /// So many questions are asked at once.
    void expect(int parts) {
        questions = parts;
    }

    /// A stage begins.
    void begin(AnswerEvent.Stage stage) {
        tell(new Begun(stage));
    }

    /// One of the questions is answered.
    void add(Together.Part part) {
        forgetDraft();
        answered.add(part);
        Optional<Fallback> why =
                part.answer() instanceof Grounded grounded ? grounded.wording().fallback() : Optional.empty();
        handOut(answered, why);
    }

    /// Checks the whole answer, what was handed out and what was not.
    void require(Answer answer) {
        watch.run(Step.VERIFY, () -> check.require(answer.shown()));
    }

    @Override
    public boolean take(AnswerEvent event) {
        switch (event) {
            case Begun begun -> tell(begun);
            case Ready(AnswerSentence sentence, List<Citation> citations) -> {
                written.add(sentence);
                citations.stream().filter(citation -> !cited.contains(citation)).forEach(cited::add);
                handOut(withDraft(), Optional.empty());
            }
            case Withdrawn(int _, Optional<Fallback> why) -> {
                forgetDraft();
                handOut(answered, why);
            }
        }
        return true;
    }

    @Override
    public boolean isListening() {
        return listener.isListening();
    }

    private List<Together.Part> withDraft() {
        var parts = new ArrayList<>(answered);
        parts.add(new Together.Part("", new Grounded(written, cited)));
        return parts;
    }

    private void forgetDraft() {
        written.clear();
        cited.clear();
    }

    /// Tells how what is certain now differs from what was handed out.
    private void handOut(List<Together.Part> parts, Optional<Fallback> why) {
        if (listener.equals(AnswerListener.NOBODY)) {
            return;
        }
        List<Ready> now =
                Together.soFar(parts, questions).map(Handout::sentences).orElse(List.of());
        int same = 0;
        while (same < Math.min(out.size(), now.size()) && out.get(same).equals(now.get(same))) {
            same++;
        }
        if (same < out.size()) {
            tell(new Withdrawn(same, why));
        }
        for (Ready next : now.subList(same, now.size())) {
            watch.run(Step.VERIFY, () -> check.require(next.citations()));
            tell(next);
        }
        out = now;
    }

    private static List<Ready> sentences(Grounded grounded) {
        return grounded.sentences().stream()
                .map(sentence -> new Ready(
                        sentence,
                        sentence.citations().stream()
                                .map(number -> grounded.citations().get(number - 1))
                                .toList()))
                .toList();
    }

    private void tell(AnswerEvent event) {
        if (!listener.isListening() || !listener.take(event)) {
            throw new AskingStoppedException();
        }
    }
}
