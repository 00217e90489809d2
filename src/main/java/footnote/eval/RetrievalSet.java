package footnote.eval;

import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A public set that retrieval is measured on, in the layout of BEIR (Thakur et al., NeurIPS 2021): the passages in
/// `corpus.jsonl` (see [Corpus]), the queries in `queries.jsonl` (`id`, `text`), the judgements in `qrels.tsv` (see
/// [Qrels]). Of a query that is a turn of a conversation, the turn's own `text` is asked and no more.
///
/// @param queries those that can be measured, in the order of the file
/// @param unjudged how many queries are left out since no passage is relevant to them
/// @param unaskable how many are left out since they are no [Question], being too long for instance
public record RetrievalSet(String name, Corpus corpus, List<KnownQuery> queries, int unjudged, int unaskable) {
    private static final String QUERIES = "queries.jsonl";

    public RetrievalSet {
        queries = List.copyOf(queries);
    }

    /// Reads the queries and judgements of a folder; its passages are read when they are indexed.
    ///
    /// @param corpus the file of passages; null for the one that [Corpus#of] finds
    /// @throws RetrievalSetException when a file is missing or breaks the format, or no query can be measured
    public static RetrievalSet read(Path folder, @Nullable Path corpus) {
        var gathered = new Gathered(Qrels.read(folder.resolve("qrels.tsv")));
        JsonLine.each(folder.resolve(QUERIES), gathered::add);
        if (gathered.queries.isEmpty()) {
            throw RetrievalSetException.noQueries(folder);
        }
        return new RetrievalSet(
                folder.toAbsolutePath().normalize().getFileName().toString(),
                corpus == null ? Corpus.of(folder) : new Corpus(corpus),
                gathered.queries,
                gathered.unjudged,
                gathered.unaskable);
    }

    /// The same without the queries that stand word for word in another set, which something may have been chosen on.
    ///
    /// @param other the folder of the other set, of which the queries alone are read, whether judged or not
    /// @throws RetrievalSetException when they cannot be read, or none is left
    public RetrievalSet without(Path other) {
        var asked = new HashSet<Question>();
        JsonLine.each(other.resolve(QUERIES), line -> question(line).ifPresent(asked::add));
        List<KnownQuery> left = queries.stream()
                .filter(query -> !asked.contains(query.question()))
                .toList();
        if (left.isEmpty()) {
            throw RetrievalSetException.nothingLeft(name, other);
        }
        return new RetrievalSet(name, corpus, left, unjudged, unaskable);
    }

    /// What is asked; empty where it cannot be.
    private static Optional<Question> question(JsonLine line) {
        try {
            return Optional.of(Question.of(line.required("text")));
        } catch (InvalidQuestionException _) {
            return Optional.empty();
        }
    }

    private static final class Gathered {
        private final Qrels qrels;
        private final Set<String> ids = new HashSet<>();
        private final List<KnownQuery> queries = new ArrayList<>();
        private int unjudged;
        private int unaskable;

        Gathered(Qrels qrels) {
            this.qrels = qrels;
        }

        void add(JsonLine line) {
            String id = line.id();
            if (!ids.add(id)) {
                throw line.malformed("has the id " + id + " of an earlier line");
            }
            Optional<Question> question = question(line);
            Set<String> relevant = qrels.relevantTo(id);
            if (relevant.isEmpty()) {
                unjudged++;
            } else if (question.isEmpty()) {
                unaskable++;
            } else {
                queries.add(new KnownQuery(id, question.get(), relevant));
            }
        }
    }
}
