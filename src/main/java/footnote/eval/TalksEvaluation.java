package footnote.eval;

import footnote.answer.Answer;
import footnote.answer.AnswerStatus;
import footnote.answer.ExtractiveAnswerer;
import footnote.ask.AskService;
import footnote.ask.Inquiry;
import footnote.conversation.QuestionAnalyzer;
import footnote.document.DocumentId;
import footnote.eval.TalkTurn.Answerability;
import footnote.evidence.EvidenceAssessor;
import footnote.retrieve.QueryVectors;
import footnote.retrieve.Retriever;
import footnote.verify.CitationVerifier;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/// Measures what becomes of the turns of conversations: of those that the passages answer how many are answered, and
/// from a right passage; of the others how many are refused, and of those that leave open what is meant how many are
/// asked back. By words alone, without vectors.
///
/// @param folder where the index may be made, and is removed again
/// @param assessor that tells which sentences answer
public record TalksEvaluation(Path folder, EvidenceAssessor assessor) {
    private static final int PASSAGES = 50;

    /// What became of one turn.
    ///
    /// @param isRight whether the first sentence shown is of a passage that answers
    private record Fate(TalkTurn turn, AnswerStatus status, boolean isRight) {}

    /// Prints the figures.
    ///
    /// @param set a folder in mtRAG's layout
    /// @throws RetrievalSetException when a file is missing or breaks the format
    public void measure(Path set, PrintWriter out) {
        List<TalkTurn> turns = TalkTurn.read(set);
        Map<DocumentId, String> texts = new LinkedHashMap<>();
        Map<DocumentId, String> ids = new HashMap<>();
        Corpus.of(set).each(passage -> {
            var id = new DocumentId("p" + texts.size());
            ids.put(id, passage.id());
            texts.put(id, (passage.title() + "\n\n" + passage.text()).strip() + "\n");
        });
        var fates = new ArrayList<Fate>();
        try (var shelf = TemporaryShelf.of(texts, folder)) {
            var service = new AskService(
                    shelf.index(),
                    new QuestionAnalyzer(),
                    new Retriever(PASSAGES, QueryVectors.NONE),
                    new ExtractiveAnswerer(assessor),
                    new CitationVerifier());
            for (TalkTurn turn : turns) {
                Answer answer = service.ask(Inquiry.of(turn.question().text()).after(turn.history()))
                        .answer();
                fates.add(new Fate(turn, answer.status(), isRight(turn, answer, ids)));
            }
        }
        tell(fates, texts.size(), out);
    }

    private static boolean isRight(TalkTurn turn, Answer answer, Map<DocumentId, String> ids) {
        return answer instanceof Answer.Grounded grounded
                && turn.relevant()
                        .contains(ids.get(
                                grounded.citations().getFirst().quotation().document()));
    }

    private static void tell(List<Fate> fates, int passages, PrintWriter out) {
        out.printf(Locale.UK, "%d turns over %d passages%n%n", fates.size(), passages);
        out.println("| | turns | answered | from a right passage | refused | asked back |");
        out.println("|---|---|---|---|---|---|");
        for (Answerability answerability : Answerability.values()) {
            List<Fate> own = fates.stream()
                    .filter(fate -> fate.turn().answerability() == answerability)
                    .toList();
            out.printf(
                    Locale.UK,
                    "| %s | %d | %s | %s | %s | %s |%n",
                    answerability.label(),
                    own.size(),
                    share(
                            own,
                            fate -> fate.status() == AnswerStatus.ANSWERED
                                    || fate.status() == AnswerStatus.PARTLY_ANSWERED),
                    share(own, Fate::isRight),
                    share(own, fate -> fate.status() == AnswerStatus.NO_EVIDENCE),
                    share(own, fate -> fate.status() == AnswerStatus.NEEDS_CLARIFICATION));
        }
    }

    private static BootstrapInterval share(List<Fate> fates, Predicate<Fate> held) {
        return BootstrapInterval.ofMean(
                fates.stream().map(fate -> List.of(held.test(fate) ? 1.0 : 0.0)).toList());
    }
}
