package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Fallback;
import footnote.answer.Wording.By;
import footnote.ask.AskService;
import footnote.cli.Workspace;
import footnote.eval.Evaluator;
import footnote.eval.Parts;
import footnote.evidence.Caution;
import footnote.index.Comparison;
import footnote.index.IndexSnapshot;
import footnote.index.IndexingProgress;
import footnote.index.PassageIndex;
import footnote.index.PlainSentenceSearch;
import footnote.index.ScoredPassage;
import footnote.model.EvidenceReader;
import footnote.passage.Passage;
import footnote.passage.Quotation;
import footnote.verify.GateVerdict;
import footnote.verify.GivenPassage;
import footnote.verify.SentenceGate;
import footnote.verify.SupportScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample briefings, asked with a real language model that words the answers.
@Timeout(300)
class RealAnswersTest {
    private static final String LOAN = "How large a loan did the council ask for?";
    private static final String ASKED = "Havering's councillors had asked the government for a loan of £54 million,"
            + " according to an undated news report on the December 2023 inspection";

    private static final Duration SOON = Duration.ofSeconds(8);

    /// What a sentence must not have of its own: figures, and names behind its first word.
    private static final Pattern TELLING = Pattern.compile("\\p{N}[\\p{N}.,]*\\p{N}|\\p{N}|(?<=\\s)\\p{Lu}[\\p{L}-]*");

    @TempDir
    private static Path folder;

    private static RealModel model;
    private static Workspace workspace;
    private static PassageIndex index;
    private static PlainSentenceSearch plain;
    private static Evaluator parts;
    private static EvidenceReader reader;

    @BeforeAll
    static void start() throws IOException {
        Path documents = Parts.required(Path.of("documents"), "The folder of sample briefings");
        model = RealModel.start();
        workspace = Workspace.forTests(documents, folder, Caution.NORMAL);
        workspace.update(Comparison.BY_CONTENT, IndexingProgress.NONE);
        workspace.fillVectors(1, IndexingProgress.NONE, () -> true);
        index = workspace.index();
        plain = workspace.plainSearch();
        parts = workspace.evaluator(index, plain);
        reader = EvidenceReader.load(EvidenceReader.PATIENCE);
    }

    @AfterAll
    static void stop() throws IOException {
        if (model != null) {
            reader.close();
            plain.close();
            index.close();
            workspace.close();
            model.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LOAN,
                "How long did the December 2023 inspection last?",
                "What did inspectors say about the MARAC meetings?"
            })
    void whateverItWritesOnlyWhatHoldsIsShown(String question) {
        Grounded answer = ask(question, "{}", RealModel.PATIENT);

        assertThat(answer.wording().model())
                .hasValueSatisfying(asked -> assertThat(asked.name()).isEqualTo("gemma"));
        assertThat(answer.wording().by() == By.MODEL)
                .isNotEqualTo(answer.wording().fallback().isPresent());
        assertExact(answer);
        assertHolds(answer);
    }

    @Test
    void whatItRepeatsOfASourceIsShownWithItsFootnote() {
        Grounded answer = ask(LOAN, RealModel.writing("\" " + ASKED + " [1].\""), RealModel.PATIENT);

        assertThat(answer.wording().by()).isEqualTo(By.MODEL);
        assertThat(answer.sentences()).extracting(AnswerSentence::text).containsExactly(ASKED + ".");
        assertThat(answer.citations())
                .extracting(citation -> citation.quotation().text())
                .containsExactly(ASKED + ".");
        assertExact(answer);
        assertHolds(answer);
    }

    @Test
    void whatItGetsWrongIsNotShown() {
        String wrong = ASKED.replace("£54 million", "£45 million");

        Grounded answer = ask(LOAN, RealModel.writing("\" " + wrong + " [1].\""), RealModel.PATIENT);

        assertThat(answer.wording().fallback()).contains(Fallback.UNSUPPORTED);
        assertThat(answer.sentences().getFirst().text()).isEqualTo(ASKED + ".");
        assertExact(answer);
    }

    @Test
    void theDocumentsAreQuotedWhenItsTimeIsUp() throws IOException, InterruptedException {
        var limits = new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2), 1_000_000);
        long start = System.nanoTime();

        Grounded answer = ask(LOAN, RealModel.writing("\"\\n\" root"), limits);

        assertThat(answer.wording().fallback()).contains(Fallback.TOO_SLOW);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isLessThan(limits.whole().plus(SOON));
        assertThat(model.restsWithin(SOON)).isTrue();
    }

    @Test
    void aQuestionThatNobodyWaitsForIsWrittenForNoLonger() throws IOException, InterruptedException {
        Thread asking =
                Thread.ofPlatform().start(() -> ask(LOAN, RealModel.writing("\"\\n\" root"), RealModel.PATIENT));
        model.awaitWriting();

        asking.interrupt();

        assertThat(model.restsWithin(SOON)).isTrue();
        assertThat(asking.join(SOON)).isTrue();
    }

    private static Grounded ask(String question, String extra, Limits limits) {
        var answerer = new ModelAnswerer(
                parts.answerer(),
                model.settings(Provider.OPENAI, limits, extra),
                new SentenceGate(new SupportScorer(reader)));
        var service = new AskService(index, parts.analyzer(), parts.retriever(), answerer, parts.verifier());
        return (Grounded) service.ask(question).answer();
    }

    private static void assertExact(Grounded answer) {
        assertThat(answer.citations()).isNotEmpty();
        try (IndexSnapshot snapshot = index.snapshot()) {
            assertThat(answer.citations())
                    .extracting(Citation::quotation)
                    .allSatisfy(quotation -> assertThat(quotation.span().of(snapshot.text(quotation.version())))
                            .isEqualTo(quotation.text()));
        }
    }

    /// Each sentence passes a gate of its own, against nothing but a passage that has what it cites; and its figures
    /// and
    /// names stand in the document.
    private static void assertHolds(Grounded answer) {
        var gate = new SentenceGate(new SupportScorer(reader));
        try (IndexSnapshot snapshot = index.snapshot()) {
            assertThat(answer.sentences()).allSatisfy(sentence -> {
                List<Quotation> cited = sentence.citations().stream()
                        .map(number -> answer.citations().get(number - 1).quotation())
                        .toList();
                assertThat(passagesOf(cited, snapshot))
                        .anySatisfy(given -> assertThat(gate.check(sentence.text(), given, List.of(given)))
                                .isInstanceOf(GateVerdict.Passed.class));
                assertThat(snapshot.text(cited.getFirst().version())).contains(tellingWordsOf(sentence.text()));
            });
        }
    }

    private static List<String> tellingWordsOf(String sentence) {
        return TELLING.matcher(sentence).results().map(MatchResult::group).toList();
    }

    private static List<GivenPassage> passagesOf(List<Quotation> cited, IndexSnapshot snapshot) {
        String words = cited.stream().map(Quotation::text).collect(Collectors.joining(" "));
        return snapshot.search(snapshot.terms(words), 50).stream()
                .map(ScoredPassage::passage)
                .filter(passage -> quotations(passage).containsAll(cited))
                .map(passage -> new GivenPassage(
                        passage,
                        snapshot.document(passage.document()).orElseThrow().provenance()))
                .toList();
    }

    private static List<Quotation> quotations(Passage passage) {
        return passage.sentences().stream().map(passage::quotation).toList();
    }
}
