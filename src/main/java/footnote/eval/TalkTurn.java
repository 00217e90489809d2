package footnote.eval;

import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A turn of a conversation of which somebody said whether the passages answer it, in the layout of mtRAG (Katsis et
/// al., TACL 2025).
///
/// @param history oldest first; none for a first turn
/// @param relevant the ids of the passages that answer; none where nothing does
record TalkTurn(Question question, List<Turn> history, Set<String> relevant, Answerability answerability) {
    TalkTurn {
        history = List.copyOf(history);
        relevant = Set.copyOf(relevant);
    }

    /// What the passages have for a turn.
    enum Answerability {
        /// The answer.
        ANSWERABLE,
        /// A part of it.
        PARTIAL,
        /// Nothing.
        UNANSWERABLE,
        /// It must be asked back what is meant.
        UNDERSPECIFIED;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        private static Answerability of(JsonLine line) {
            String label = line.required("answerability");
            for (Answerability one : values()) {
                if (one.name().equalsIgnoreCase(label)) {
                    return one;
                }
            }
            throw line.malformed("has the answerability '" + label + "', which is none of mtRAG's");
        }
    }

    /// Reads the turns of a set's folder; what cannot be asked is left out.
    ///
    /// @throws RetrievalSetException when a file is missing or breaks the format
    static List<TalkTurn> read(Path folder) {
        Qrels qrels = Qrels.read(folder.resolve("qrels.tsv"));
        var turns = new ArrayList<TalkTurn>();
        JsonLine.each(folder.resolve("queries.jsonl"), line -> {
            try {
                turns.add(new TalkTurn(
                        Question.of(line.required("text")),
                        KnownTurn.Telling.of(line.object().path("turns")),
                        qrels.relevantTo(line.id()),
                        Answerability.of(line)));
            } catch (InvalidQuestionException _) {
                // Nobody could ask it here either.
            }
        });
        return turns;
    }
}
