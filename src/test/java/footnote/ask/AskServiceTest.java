package footnote.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import footnote.answer.Answer;
import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.Answerer;
import footnote.answer.Citation;
import footnote.answer.ExtractiveAnswerer;
import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.SmallTalk;
import footnote.conversation.Turn;
import footnote.document.Span;
import footnote.evidence.OverlapAssessor;
import footnote.index.IndexException;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedFolder;
import footnote.index.ScoredPassage;
import footnote.passage.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AskServiceTest {
    private static final Answerer EXTRACTIVE = new ExtractiveAnswerer(new OverlapAssessor());

    @TempDir
    private Path folder;

    @AutoClose
    private AskedFolder asked;

    @BeforeEach
    void indexOneDocument() {
        asked = AskedFolder.of(
                new IndexedFolder(folder).with("owls.txt", "Owls hoot at midnight. Cats purr on the sofa."));
    }

    @Test
    void answersWhatWasTyped() {
        Reply reply = service(EXTRACTIVE).ask("  When do owls\n hoot? ");

        assertThat(reply.question().text()).isEqualTo("When do owls hoot?");
        assertThat(reply.answer()).isInstanceOf(Grounded.class);
        assertThat(reply.tookMs()).isPositive();
    }

    @Test
    void mendsAMisspeltWordAndSaysSo() {
        Reply reply = service(EXTRACTIVE).ask("when do owls hoot at midnigth");

        assertThat(reply.resolved()).isEqualTo("when do owls hoot at midnight");
        assertThat(reply.answer()).isInstanceOf(Grounded.class);
    }

    @Test
    void answersAQuestionThatGoesOnFromAnotherAndSaysHowItWasUnderstood() {
        var before = new Turn(Question.of("Do owls hoot at midnight?"), Optional.empty());

        Reply reply = service(EXTRACTIVE).ask(Inquiry.of("and why do they?").after(List.of(before)));

        assertThat(reply.question().text()).isEqualTo("and why do they?");
        assertThat(reply.resolved()).isEqualTo("Do owls hoot at midnight? and why do they?");
    }

    @Test
    void asksBackWhereAQuestionMayMeanEitherOfTwo() {
        var before = new Turn(Question.of("Who are Ann Reed and May Bell?"), Optional.empty());

        Answer answer = service(EXTRACTIVE)
                .ask(Inquiry.of("What did she say?").after(List.of(before)))
                .answer();

        assertThat(answer)
                .isEqualTo(new Answer.Clarify(
                        "That can be understood in more than one way. Which of these do you mean?",
                        List.of("What did Ann Reed say?", "What did May Bell say?")));
        assertThat(answer.shown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SmallTalk.class)
    void saysWhatItIsWhereNothingIsAskedOfTheDocuments(SmallTalk said) {
        String typed = switch (said) {
            case GREETING -> "Hello!";
            case THANKS -> "Thank you";
            case FAREWELL -> "Bye";
            case WHO_ARE_YOU -> "Who are you?";
            case WHAT_CAN_YOU_DO -> "What can you do?";
            case WHICH_DOCUMENTS -> "What documents do you have?";
        };
        AnswerJson json = AnswerJson.of(service(EXTRACTIVE).ask(typed));

        assertThat(json.status()).isEqualTo("about_service");
        assertThat(json.message()).endsWith(".").hasSizeGreaterThan(5);
        assertThat(json.sentences()).isEmpty();
        assertThat(json.reason()).isNull();
    }

    @Test
    void namesItsDocumentsWhereAskedWhichItHas() {
        assertThat(AnswerJson.of(service(EXTRACTIVE).ask("Which documents do you have?"))
                        .message())
                .startsWith("It answers from one document: ‘");
    }

    @Test
    void givesEveryAnsweringANameOfItsOwn() {
        assertThat(service(EXTRACTIVE).ask("owls hoot").id())
                .isNotEqualTo(service(EXTRACTIVE).ask("owls hoot").id());
    }

    @Test
    void refusesToTakeAnEmptyQuestion() {
        assertThatExceptionOfType(InvalidQuestionException.class)
                .isThrownBy(() -> service(EXTRACTIVE).ask(" ?! "))
                .withMessage("The question is empty: type what you want to know.");
    }

    @Test
    void neverShowsAQuotationThatTheDocumentDoesNotHave() {
        AskService service = service(new Misquoting("Owls moo at midnight."));

        assertThatExceptionOfType(UnverifiedAnswerException.class)
                .isThrownBy(() -> service.ask("When do owls hoot?"))
                .withMessageContaining("owls");
    }

    @Test
    void neverShowsAQuotationFromATextThatWasTamperedWith() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("index"))) {
            Path text = files.filter(file -> file.resolveSibling("").endsWith("texts"))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(text, "Owls moo at midnight. Cats purr on the sofa.");
        }

        assertThatExceptionOfType(IndexException.class)
                .isThrownBy(() -> service(EXTRACTIVE).ask("When do owls hoot?"))
                .matches(e -> e.reason() == IndexException.Reason.DAMAGED);
    }

    @Test
    void tellsAnAnswerAsJsonInTheAgreedShape() {
        JsonNode json = asJson(service(EXTRACTIVE).ask("When do owls hoot?"));

        assertThat(json.propertyNames())
                .containsExactly(
                        "status",
                        "question",
                        "resolvedQuestion",
                        "questionRewritten",
                        "shortAnswer",
                        "answeredBy",
                        "sentences",
                        "citations",
                        "conflicts",
                        "timeline",
                        "unanswered",
                        "nearest",
                        "choices",
                        "reason",
                        "message",
                        "fallbackReason",
                        "signposts",
                        "meta");
        assertThat(json.path("status").asString()).isEqualTo("answered");
        assertThat(json.at("/sentences/0/text").asString()).isEqualTo("Owls hoot at midnight.");
        assertThat(json.at("/sentences/0/citations/0").asInt()).isEqualTo(1);
        JsonNode citation = json.at("/citations/0");
        assertThat(citation.path("document").asString()).isEqualTo("owls");
        assertThat(citation.path("version").asString()).startsWith("sha256:");
        assertThat(citation.path("start").asInt()).isZero();
        assertThat(citation.path("end").asInt()).isEqualTo("Owls hoot at midnight.".length());
        assertThat(citation.path("date").isNull()).isTrue();
        assertThat(citation.has("score")).isFalse();
    }

    @Test
    void tellsARefusalAsJsonWithItsReason() {
        JsonNode json = asJson(service(EXTRACTIVE).ask("When do owls in Oakham hoot?"));

        assertThat(json.path("status").asString()).isEqualTo("no_evidence");
        assertThat(json.path("reason").asString()).isEqualTo("not_about_that_name");
        assertThat(json.path("message").asString()).contains("Oakham");
        assertThat(json.path("sentences")).isEmpty();
        assertThat(json.at("/nearest/0/score").isNumber()).isTrue();
    }

    @Test
    void severalQuestionsAtOnceAreAnsweredOneByOne() {
        Reply reply = service(EXTRACTIVE).ask("When do owls hoot and where do cats purr?");

        assertThat(reply.resolved()).isEqualTo("When do owls hoot? Where do cats purr?");
        assertThat(reply.answer())
                .isInstanceOfSatisfying(
                        Grounded.class,
                        answer -> assertThat(answer.sentences())
                                .extracting(AnswerSentence::text)
                                .containsExactly("Owls hoot at midnight.", "Cats purr on the sofa."));
    }

    @Test
    void aQuestionThatIsReadAfterTheOneBeforeItIsToldOnce() {
        Reply reply = service(EXTRACTIVE).ask("When do owls hoot and what causes it?");

        assertThat(reply.resolved()).isEqualTo("When do owls hoot? What causes it?");
    }

    @Test
    void whatOfSeveralQuestionsIsNotAnsweredIsNamed() {
        JsonNode json = asJson(service(EXTRACTIVE).ask("When do owls hoot and where do cats in Marlow purr?"));

        assertThat(json.path("status").asString()).isEqualTo("partly_answered");
        assertThat(json.at("/sentences/0/text").asString()).isEqualTo("Owls hoot at midnight.");
        assertThat(json.at("/unanswered/0/question").asString()).isEqualTo("Where do cats in Marlow purr?");
        assertThat(json.at("/unanswered/0/reason").asString()).isEqualTo("not_about_that_name");
        assertThat(json.at("/unanswered/0/message").asString()).contains("Marlow");
    }

    @Test
    void aDetailThatNoDocumentKnowsIsTakenOutWhereTheRestWouldBeAnswered() {
        JsonNode json = asJson(service(EXTRACTIVE).ask("When do owls hoot in Oakham?"));

        assertThat(json.path("status").asString()).isEqualTo("no_evidence");
        assertThat(json.at("/choices/0").asString()).isEqualTo("When do owls hoot?");
        assertThat(asJson(service(EXTRACTIVE).ask("When do dogs dig in Oakham?"))
                        .path("choices"))
                .isEmpty();
    }

    @Test
    void aRefusalSaysWhomElseToAskWhereTheOperatorSaidSo() {
        var service = asked.service(EXTRACTIVE, "the desk on 020 7946 0000");

        assertThat(asJson(service.ask("Who trains the hawks?")).path("message").asString())
                .endsWith("You can also ask the desk on 020 7946 0000.");
        assertThat(asJson(service.ask("When do owls hoot?")).path("message").isNull())
                .isTrue();
    }

    private AskService service(Answerer answerer) {
        return asked.service(answerer);
    }

    private static JsonNode asJson(Reply reply) {
        return JsonMapper.shared().valueToTree(AnswerJson.of(reply));
    }

    /// An answerer that puts other words into a document's mouth.
    private record Misquoting(String words) implements Answerer {
        @Override
        public Answer answer(QuestionAnalysis question, List<ScoredPassage> passages, IndexSnapshot snapshot) {
            var said = passages.getFirst().passage();
            var quotation = new Quotation(said.document(), said.version(), new Span(0, words.length()), words);
            var document = snapshot.document(said.document()).orElseThrow();
            var citation = new Citation(
                    1, quotation, document.provenance(), document.path(), null, null, List.of(), List.of());
            return new Grounded(List.of(new AnswerSentence(words, List.of(1), 1)), List.of(citation));
        }
    }
}
