package footnote.eval;

import java.nio.file.Path;
import java.util.List;

/// A file of questions whose passages are known, in YAML: the folder that is asked (`documents`, relative to the
/// working directory) and `questions`, each with its `question`, its `kind`, and one of `cite`, a list of passages
/// of which any one is right (a `document` and a `snippet` of the sentence), `refuse`, which says why the documents
/// do not answer, and `clarify`, which says why one must ask back. With `cite` may come `every`, lists of passages
/// of each of which one has to be cited, `short`, the short answers that are right, and `speaker`, who says it. A
/// question that goes on from others has them in `history`, each with its `question` and, in `answered`, passages of
/// the sentences that were answered, and says in `standalone` how one would ask it without them.
///
/// A snippet has at most [#LONGEST_SNIPPET] words. A question with `known-miss: true` is one that the program gets
/// wrong as yet: it counts as wrong in the figures, and as a test it fails once it is right, so that the mark is
/// taken off.
///
/// The same in the language of [JSON Schema](https://json-schema.org/draft/2020-12) is the resource [#SCHEMA] beside
/// this class, for editors and other programs.
///
/// @param questions at least one
public record KnownPassages(Path documents, List<KnownQuestion> questions) {
    /// The name of the schema.
    public static final String SCHEMA = "known-passages.schema.json";

    /// The most words of a snippet.
    public static final int LONGEST_SNIPPET = 8;

    public KnownPassages {
        questions = List.copyOf(questions);
    }

    /// Reads a file.
    ///
    /// @throws KnownPassagesException when it cannot be read or breaks the format, naming the question
    public static KnownPassages read(Path file) {
        return new KnownPassagesReader(file).read();
    }
}
