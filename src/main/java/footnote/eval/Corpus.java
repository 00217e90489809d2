package footnote.eval;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.function.Consumer;

/// The passages of a retrieval set: a file with `{"id": …, "title": …, "text": …}` on each line.
public record Corpus(Path file) implements PassageSource {
    /// The corpus of a set's folder: `corpus.jsonl` in it, or else a file beside it that the folder's name begins with
    /// the name of, the longest such: `laws-corpus.jsonl` for `laws-test`.
    ///
    /// @throws RetrievalSetException when there is neither
    static Corpus of(Path folder) {
        Path own = folder.resolve("corpus.jsonl");
        if (Files.exists(own)) {
            return new Corpus(own);
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        for (int end = name.length(); end > 0; end = name.lastIndexOf('-', end - 1)) {
            Path beside = folder.toAbsolutePath().normalize().resolveSibling(name.substring(0, end) + "-corpus.jsonl");
            if (Files.exists(beside)) {
                return new Corpus(beside);
            }
        }
        throw RetrievalSetException.noCorpus(folder);
    }

    @Override
    public void each(Consumer<CorpusPassage> consumer) {
        var ids = new HashSet<String>();
        JsonLine.each(file, line -> {
            String id = line.id();
            if (!ids.add(id)) {
                throw line.malformed("has the id " + id + " of an earlier line");
            }
            consumer.accept(new CorpusPassage(id, line.optional("title"), line.required("text")));
        });
    }
}
