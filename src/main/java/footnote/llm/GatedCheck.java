package footnote.llm;

import footnote.model.ModelException;
import footnote.model.ReadingStoppedException;
import footnote.verify.GateVerdict;
import footnote.verify.GateVerdict.Passed;
import footnote.verify.GivenPassage;
import footnote.verify.SentenceGate;
import java.util.List;

/// Lets a sentence pass that the gate passes for one of the passages that it cites; for any that was given, best first,
/// where it cites none. Each is read at most once, so a sentence costs no more reading than there are sources.
final class GatedCheck implements SentenceCheck {
    private final SentenceGate gate;

    GatedCheck(SentenceGate gate) {
        this.gate = gate;
    }

    @Override
    public Ruling rule(ModelSentence sentence, List<Source> sources) {
        List<Source> cited = sentence.sources().isEmpty()
                ? sources
                : sources.stream()
                        .filter(source -> sentence.sources().contains(source.number()))
                        .toList();
        List<GivenPassage> given = sources.stream().map(GatedCheck::given).toList();
        Ruling ruling =
                new Ruling.Dropped("The sentence cites " + sentence.sources() + ", and no such passage was given.");
        for (Source source : cited) {
            ruling = ruling(sentence.text(), source, given);
            if (ruling instanceof Ruling.Shown) {
                return ruling;
            }
        }
        return ruling;
    }

    private Ruling ruling(String claim, Source source, List<GivenPassage> given) {
        try {
            return switch (gate.check(claim, given(source), given)) {
                case Passed(var support, double probability) -> new Ruling.Shown(source, support, probability);
                case GateVerdict.Dropped(var _, String message) -> new Ruling.Dropped(message);
            };
        } catch (ModelException | ReadingStoppedException e) {
            return new Ruling.Dropped("The sentence could not be checked: " + e.getMessage());
        }
    }

    private static GivenPassage given(Source source) {
        return new GivenPassage(source.passage(), source.provenance());
    }
}
