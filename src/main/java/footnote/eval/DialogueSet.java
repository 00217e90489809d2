package footnote.eval;

import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A public set of conversations with the passages that their turns rest on: in the layout of Doc2Dial (Feng et al.,
/// EMNLP 2020), `docs.jsonl` and `turns.jsonl`, or in that of mtRAG (Katsis et al., TACL 2025), a retrieval set whose
/// queries have `turns`.
///
/// @param left how many turns are left out, since they cannot be asked or no passage is relevant to them
record DialogueSet(String name, PassageSource passages, List<KnownTurn> turns, int left) {
    DialogueSet {
        turns = List.copyOf(turns);
    }

    /// Reads a folder.
    ///
    /// @throws RetrievalSetException when a file is missing or breaks the format
    static DialogueSet read(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        var gathered = new Gathered();
        Path turns = folder.resolve("turns.jsonl");
        if (Files.exists(turns)) {
            JsonLine.each(turns, line -> gathered.add(() -> ofDocument(line)));
            return new DialogueSet(name, documents(folder.resolve("docs.jsonl")), gathered.turns, gathered.left);
        }
        Qrels qrels = Qrels.read(folder.resolve("qrels.tsv"));
        JsonLine.each(folder.resolve("queries.jsonl"), line -> gathered.add(() -> ofPassages(line, qrels)));
        return new DialogueSet(name, Corpus.of(folder), gathered.turns, gathered.left);
    }

    /// A turn of which the document is known.
    private static KnownTurn ofDocument(JsonLine line) {
        List<JsonNode> said = new ArrayList<>(
                line.object().path("history_newest_first").valueStream().toList());
        var telling = new KnownTurn.Telling();
        for (JsonNode each : said.reversed()) {
            String text = each.asString("");
            telling.add(text.startsWith("user:"), text.substring(text.indexOf(':') + 1));
        }
        return turn(line, line.required("last"), telling.turns(), Set.of(withoutSpace(line.required("doc_id"))));
    }

    /// Their ids have spaces in them, which no other set has.
    private static PassageSource documents(Path file) {
        return consumer -> JsonLine.each(
                file,
                line -> consumer.accept(new CorpusPassage(
                        withoutSpace(line.required("id")), line.optional("title"), line.required("text"))));
    }

    private static String withoutSpace(String id) {
        return id.replaceAll("\\s+", "_");
    }

    private static KnownTurn ofPassages(JsonLine line, Qrels qrels) {
        List<Turn> history = KnownTurn.Telling.of(line.object().path("turns"));
        return turn(line, line.required("text"), history, qrels.relevantTo(line.id()));
    }

    private static KnownTurn turn(JsonLine line, String asked, List<Turn> history, Set<String> relevant) {
        return new KnownTurn(line.id(), Question.of(asked), history, relevant);
    }

    private interface Told {
        KnownTurn turn();
    }

    private static final class Gathered {
        private final List<KnownTurn> turns = new ArrayList<>();
        private int left;

        void add(Told told) {
            try {
                KnownTurn turn = told.turn();
                if (turn.relevant().isEmpty()) {
                    left++;
                } else {
                    turns.add(turn);
                }
            } catch (InvalidQuestionException _) {
                left++;
            }
        }
    }
}
