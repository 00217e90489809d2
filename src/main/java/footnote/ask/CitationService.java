package footnote.ask;

import footnote.ask.CitationChecksJson.CheckJson;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import footnote.passage.Passage;
import footnote.passage.Quotation;
import footnote.passage.Sentence;
import footnote.verify.CitationVerifier;
import footnote.verify.GateVerdict;
import footnote.verify.GivenPassage;
import footnote.verify.SentenceGate;
import footnote.verify.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Checks citations that anybody brings, wherever they were made: whether the document has these words at this place,
/// whether it still has them, and whether they support what is said to rest on them.
///
/// Safe for use by several threads.
public final class CitationService {
    private final PassageIndex index;
    private final CitationVerifier verifier;
    private final Supplier<Optional<SentenceGate>> gate;
    private final Turns turns;

    /// A service over an index.
    ///
    /// @param gate tells whether a quotation supports a sentence; asked for where a sentence is to be checked, and
    ///     empty where its model cannot be run
    public CitationService(PassageIndex index, CitationVerifier verifier, Supplier<Optional<SentenceGate>> gate) {
        this(index, verifier, gate, Turns.AT_ONCE);
    }

    /// The same where each check has its turn.
    public CitationService(
            PassageIndex index, CitationVerifier verifier, Supplier<Optional<SentenceGate>> gate, Turns turns) {
        this.index = index;
        this.verifier = verifier;
        this.gate = gate;
        this.turns = turns;
    }

    /// A citation to be checked.
    ///
    /// @param sentence what is said to rest on it; empty where only the place is to be checked
    public record Cited(Quotation quotation, Optional<String> sentence) {}

    /// Checks citations, in their order, all against one state of the index.
    ///
    /// @throws footnote.index.IndexException when the index cannot be read
    /// @throws OverloadedException when too much waits already
    /// @throws DeadlineException when it takes too long
    public CitationChecksJson check(List<Cited> citations) {
        return turns.take(() -> checked(citations));
    }

    private CitationChecksJson checked(List<Cited> citations) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return new CitationChecksJson(
                    snapshot.generation(),
                    citations.stream().map(cited -> check(cited, snapshot)).toList());
        }
    }

    private CheckJson check(Cited cited, IndexSnapshot snapshot) {
        return switch (verifier.verify(cited.quotation(), snapshot)) {
            case Verdict.Exact _ -> exact(cited, snapshot);
            case Verdict.Rejected(var reason, var message) -> CheckJson.rejected(reason, message);
        };
    }

    private CheckJson exact(Cited cited, IndexSnapshot snapshot) {
        return cited.sentence()
                .map(sentence -> gate.get()
                        .map(checking -> held(sentence, cited.quotation(), checking, snapshot))
                        .orElseGet(() -> CheckJson.unchecked(
                                "The model that tells whether a quotation supports a sentence cannot be run.")))
                .orElse(CheckJson.EXACT);
    }

    private static CheckJson held(String sentence, Quotation quotation, SentenceGate checking, IndexSnapshot snapshot) {
        List<Sentence> quoted = snapshot.sentences(quotation.document(), quotation.span());
        if (quoted.isEmpty()) {
            return CheckJson.unchecked("The quotation holds no whole sentence of the document.");
        }
        var passage = new Passage(quotation.document(), quotation.version(), List.of(), quoted);
        var given = new GivenPassage(
                passage, snapshot.recordOf(quotation.document()).provenance());
        return supported(checking.check(sentence, given, List.of(given)));
    }

    private static CheckJson supported(GateVerdict verdict) {
        return switch (verdict) {
            case GateVerdict.Passed(var _, double probability) -> CheckJson.supported(probability);
            case GateVerdict.Dropped(var reason, var message) -> CheckJson.unsupported(reason, message);
        };
    }
}
