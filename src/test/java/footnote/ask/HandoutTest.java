package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.answer.Answer;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerEvent;
import footnote.answer.AnswerEvent.Begun;
import footnote.answer.AnswerEvent.Ready;
import footnote.answer.AnswerEvent.Stage;
import footnote.answer.AnswerEvent.Withdrawn;
import footnote.answer.AnswerListener;
import footnote.answer.AnswerSentence;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.ExtractiveAnswerer;
import footnote.answer.Fallback;
import footnote.answer.Wording;
import footnote.conversation.QuestionAnalysis;
import footnote.document.Span;
import footnote.evidence.OverlapAssessor;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import footnote.index.ScoredPassage;
import footnote.passage.Quotation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody is told who follows an answer while it is made.
class HandoutTest {
    private static final Answerer EXTRACTIVE = new ExtractiveAnswerer(new OverlapAssessor());
    private static final String OWLS = "Owls hoot at midnight.";
    private static final String CATS = "Cats purr on the sofa.";
    private static final String TOLD = "Bea Moss knows that owls hoot.";

    @TempDir
    private Path folder;

    @AutoClose
    private AskedFolder asked;

    private final List<AnswerEvent> events = new ArrayList<>();

    @BeforeEach
    void indexOneDocument() {
        asked = AskedFolder.of(new IndexedFolder(folder)
                .with("owls.txt", OWLS + " " + CATS)
                .with("hawks.txt", "Ann Reed feeds the hawks."));
    }

    @Test
    void aQuotedAnswerComesSentenceBySentenceAfterTheStages() {
        Reply reply = ask(EXTRACTIVE, "When do owls hoot?");

        assertThat(events.subList(0, 3))
                .containsExactly(new Begun(Stage.UNDERSTAND), new Begun(Stage.SEARCH), new Begun(Stage.READ));
        assertThat(standing()).isEqualTo(sentences(reply)).hasSize(events.size() - 3);
    }

    @Test
    void eachSentenceComesWithItsFootnotesAsTheyAreInTheReply() {
        Reply reply = ask(EXTRACTIVE, "When do owls hoot and where do cats purr?");

        assertThat(sentences(reply)).hasSize(2);
        assertThat(standing()).isEqualTo(sentences(reply));
        assertThat(ready().stream().flatMap(ready -> ready.citations().stream()))
                .containsExactlyElementsOf(reply.answer().shown());
    }

    @Test
    void aSentenceOfAModelIsThereBeforeTheAnswerIs() {
        var seen = new ArrayList<Integer>();
        ask(new Telling(true, () -> seen.add(ready().size())), "When do owls hoot?");

        assertThat(seen).containsExactly(1);
        assertThat(ready()).hasSize(1);
    }

    @Test
    void whatIsReplacedInTheEndIsTakenBack() {
        Reply reply = ask(new Telling(false, () -> {}), "When do owls hoot?");

        assertThat(ready().getFirst().sentence().text()).isEqualTo(TOLD);
        assertThat(events).contains(new Withdrawn(0, Optional.of(Fallback.TOO_SLOW)));
        assertThat(standing())
                .isEqualTo(sentences(reply))
                .extracting(AnswerSentence::text)
                .contains(OWLS);
    }

    @Test
    void whatStandsOfOtherPartsIsNotTakenBackWithOne() {
        var telling = new Telling(false, () -> {});

        Reply reply = ask(telling, "Where do cats purr and when do owls hoot?");

        assertThat(events)
                .filteredOn(Withdrawn.class::isInstance)
                .containsExactly(
                        new Withdrawn(0, Optional.of(Fallback.TOO_SLOW)),
                        new Withdrawn(1, Optional.of(Fallback.TOO_SLOW)));
        assertThat(standing()).isEqualTo(sentences(reply)).hasSize(2);
    }

    @Test
    void thePartsGoOnFromTheWordsOfTheDocuments() {
        Reply reply = ask(new Telling(true, () -> {}), "Who feeds the hawks and what did she say?");

        assertThat(reply.resolved()).contains("Ann Reed").doesNotContain("Bea Moss");
    }

    @Test
    void noSentenceIsToldWhoseFootnoteDoesNotHold() {
        assertThatExceptionOfType(UnverifiedAnswerException.class)
                .isThrownBy(() -> ask(new Misquoting(), "When do owls hoot?"));
        assertThat(ready()).isEmpty();
    }

    @Test
    void whoeverHangsUpStopsTheWork() {
        for (int enough = 1; enough <= 4; enough++) {
            events.clear();
            int most = enough;
            assertThatExceptionOfType(AskingStoppedException.class)
                    .isThrownBy(() -> service(EXTRACTIVE).ask(Inquiry.of("When do owls hoot?"), event -> {
                        events.add(event);
                        return events.size() < most;
                    }));
            assertThat(events).hasSize(enough);
        }
    }

    @Test
    void whoeverIsGoneIsToldNothing() {
        assertThatExceptionOfType(AskingStoppedException.class)
                .isThrownBy(() -> service(EXTRACTIVE).ask(Inquiry.of("When do owls hoot?"), new AnswerListener() {
                    @Override
                    public boolean take(AnswerEvent event) {
                        return events.add(event);
                    }

                    @Override
                    public boolean isListening() {
                        return false;
                    }
                }));
        assertThat(events).isEmpty();
    }

    @Test
    void aRefusalAndAGreetingHaveNoSentences() {
        ask(EXTRACTIVE, "When do owls in Oakham hoot?");
        ask(EXTRACTIVE, "Hello!");

        assertThat(ready()).isEmpty();
    }

    private Reply ask(Answerer answerer, String question) {
        return service(answerer).ask(Inquiry.of(question), events::add);
    }

    private List<Ready> ready() {
        return events.stream()
                .filter(Ready.class::isInstance)
                .map(Ready.class::cast)
                .toList();
    }

    /// The sentences that somebody sees who does as the events say.
    private List<AnswerSentence> standing() {
        var shown = new ArrayList<AnswerSentence>();
        for (AnswerEvent event : events) {
            switch (event) {
                case Begun _ -> {}
                case Ready ready -> shown.add(ready.sentence());
                case Withdrawn(int standing, var _) ->
                    shown.subList(standing, shown.size()).clear();
            }
        }
        return shown;
    }

    private static List<AnswerSentence> sentences(Reply reply) {
        return ((Grounded) reply.answer()).sentences();
    }

    private AskService service(Answerer answerer) {
        return asked.service(answerer);
    }

    /// Words the first sentence of what is quoted, tells of it, and keeps to it or does not.
    private record Telling(boolean keeps, Runnable meanwhile, AnswerListener listener) implements Answerer {
        Telling(boolean keeps, Runnable meanwhile) {
            this(keeps, meanwhile, AnswerListener.NOBODY);
        }

        @Override
        public Answerer following(AnswerListener other) {
            return new Telling(keeps, meanwhile, other);
        }

        @Override
        public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot snapshot) {
            if (!(EXTRACTIVE.answer(question, passages, snapshot) instanceof Grounded quoted)) {
                return EXTRACTIVE.answer(question, passages, snapshot);
            }
            var told = new AnswerSentence(TOLD, List.of(1), 0.9);
            List<Citation> first = quoted.citations().subList(0, 1);
            listener.take(new Ready(told, first));
            meanwhile.run();
            return keeps ? new Grounded(List.of(told), first) : quoted.worded(Wording.notAsked(Fallback.TOO_SLOW));
        }
    }

    /// An answerer that puts other words into a document's mouth, and tells of them at once.
    private record Misquoting(AnswerListener listener) implements Answerer {
        Misquoting() {
            this(AnswerListener.NOBODY);
        }

        @Override
        public Answerer following(AnswerListener other) {
            return new Misquoting(other);
        }

        @Override
        public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot snapshot) {
            String words = "Owls moo at midnight.";
            var said = passages.getFirst().passage();
            var quotation = new Quotation(said.document(), said.version(), new Span(0, words.length()), words);
            var document = snapshot.document(said.document()).orElseThrow();
            var citation = new Citation(
                    1, quotation, document.provenance(), document.path(), null, null, List.of(), List.of());
            var told = new AnswerSentence(words, List.of(1), 1);
            listener.take(new Ready(told, List.of(citation)));
            return new Grounded(List.of(told), List.of(citation));
        }
    }
}
