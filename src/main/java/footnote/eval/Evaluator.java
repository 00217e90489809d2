package footnote.eval;

import footnote.answer.ExtractiveAnswerer;
import footnote.ask.AskService;
import footnote.ask.Inquiry;
import footnote.ask.Reply;
import footnote.conversation.FollowUps;
import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionAnalyzer;
import footnote.conversation.Turn;
import footnote.evidence.Assessment;
import footnote.evidence.Candidate;
import footnote.evidence.RankingFeatures;
import footnote.evidence.ReadingAssessor;
import footnote.index.IndexSnapshot;
import footnote.index.PassageFilter;
import footnote.index.PassageIndex;
import footnote.index.PlainSentenceSearch;
import footnote.passage.Quotation;
import footnote.passage.Sentences;
import footnote.retrieve.Retrieved;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import footnote.verify.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Asks known questions the way anybody would, through the service, and looks besides at the order in which
/// sentences were considered and at what plain search finds.
///
/// @param ask the service that is measured
/// @param analyzer with retriever and answerer, the same that the service uses
/// @param plain over the sentences of the same documents
/// @param warmUps how many questions are asked before, so that the times are those of a service that has been running
public record Evaluator(
        AskService ask,
        PassageIndex index,
        QuestionAnalyzer analyzer,
        Retriever retriever,
        ExtractiveAnswerer answerer,
        CitationVerifier verifier,
        PlainSentenceSearch plain,
        int warmUps) {
    private static final FollowUps FOLLOW_UPS = new FollowUps();
    private static final Sentences SENTENCES = new Sentences();
    private static final int RANKED = 10;

    /// Asks every question.
    ///
    /// @throws KnownPassagesException when a cited document or snippet is not there
    public Evaluation evaluate(KnownPassages known) {
        check(known);
        known.questions().stream().limit(warmUps).forEach(question -> ask.ask(question.question()));
        return new Evaluation(
                known.questions().stream().map(this::outcome).toList(),
                known.questions().stream()
                        .filter(question -> !question.history().isEmpty() && question.standalone() != null)
                        .map(question -> outcome(question.alone()))
                        .toList());
    }

    /// A slip in the file must not look like a poor answer.
    ///
    /// @throws KnownPassagesException when a cited document or snippet is not there
    public void check(KnownPassages known) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            for (KnownQuestion question : known.questions()) {
                for (KnownPassage passage : question.passages().toList()) {
                    if (!passage.isIn(text(passage, snapshot))) {
                        throw new KnownPassagesException(
                                "The question '%s' cites '%s' of the document %s, which does not say so or is not there."
                                        .formatted(question.question(), passage.snippet(), passage.document()),
                                null);
                    }
                }
            }
        }
    }

    /// Asks one question.
    public Outcome outcome(KnownQuestion known) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            List<Turn> history = history(known, snapshot);
            Reply reply = ask.ask(Inquiry.of(known.question()).after(history));
            Assessment assessment = assess(known, history, snapshot);
            return new Outcome(
                    known,
                    reply.answer(),
                    assessment.ranked().stream()
                            .limit(RANKED)
                            .map(scored -> scored.candidate().quotation())
                            .toList(),
                    plain.search(known.question(), RANKED),
                    assessment.confidence(),
                    reply.answer().shown().stream()
                            .allMatch(citation ->
                                    verifier.verify(citation.quotation(), snapshot) instanceof Verdict.Exact),
                    reply.tookMs());
        }
    }

    private static List<Turn> history(KnownQuestion known, IndexSnapshot snapshot) {
        return known.history().stream()
                .map(turn -> new Turn(
                        turn.question(),
                        turn.answered().stream()
                                .map(passage -> sentence(passage, snapshot))
                                .reduce((one, next) -> one + " " + next)))
                .toList();
    }

    /// The text of the passage's document; empty where there is none.
    private static String text(KnownPassage passage, IndexSnapshot snapshot) {
        return snapshot.document(passage.document())
                .map(document -> snapshot.text(document.version()))
                .orElse("");
    }

    /// The sentence of a document that has a snippet.
    private static String sentence(KnownPassage passage, IndexSnapshot snapshot) {
        String text = text(passage, snapshot);
        return TextSentences.of("", text, SENTENCES).sentences().stream()
                .map(span -> text.substring(span.start(), span.end()))
                .filter(passage::isIn)
                .findFirst()
                .orElse(passage.snippet());
    }

    /// What is judged, whether or not it is asked back.
    private Assessment assess(KnownQuestion known, List<Turn> history, IndexSnapshot snapshot) {
        QuestionAnalysis analysis = analysis(known, history, snapshot);
        Retrieved retrieved = retriever.retrieve(analysis, PassageFilter.ALL, snapshot);
        return answerer.assess(analysis, retrieved.passages(), snapshot);
    }

    private QuestionAnalysis analysis(KnownQuestion known, List<Turn> history, IndexSnapshot snapshot) {
        return analyzer.analyze(
                FOLLOW_UPS.resolve(Question.of(known.question()), history).orAlone(), snapshot);
    }

    /// The features of all questions.
    public List<QuestionFeatures> features(KnownPassages known, ReadingAssessor assessor) {
        check(known);
        try (IndexSnapshot snapshot = index.snapshot()) {
            return known.questions().stream()
                    .map(question -> features(question, assessor, snapshot))
                    .toList();
        }
    }

    private QuestionFeatures features(KnownQuestion known, ReadingAssessor assessor, IndexSnapshot snapshot) {
        QuestionAnalysis analysis = analysis(known, history(known, snapshot), snapshot);
        List<Candidate> candidates = Candidate.of(
                retriever.retrieve(analysis, PassageFilter.ALL, snapshot).passages());
        Optional<ReadingAssessor.Features> features = assessor.features(analysis, candidates, snapshot);
        return new QuestionFeatures(
                known.question(),
                known.kind(),
                known.isAnswerable(),
                candidates.stream().anyMatch(candidate -> known.isAnsweredBy(candidate.quotation())),
                features.map(read -> rows(known, read)).orElse(List.of()),
                features.map(ReadingAssessor.Features::answerability).orElse(null));
    }

    private static List<QuestionFeatures.SentenceRow> rows(KnownQuestion known, ReadingAssessor.Features read) {
        return IntStream.range(0, read.candidates().size())
                .mapToObj(
                        i -> row(known, read.candidates().get(i), read.ranking().get(i)))
                .toList();
    }

    private static QuestionFeatures.SentenceRow row(
            KnownQuestion known, Candidate candidate, RankingFeatures features) {
        Quotation quotation = candidate.quotation();
        return new QuestionFeatures.SentenceRow(
                quotation.document().value(), quotation.text(), known.isAnsweredBy(quotation), features);
    }
}
