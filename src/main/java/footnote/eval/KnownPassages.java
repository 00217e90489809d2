package footnote.eval;

import footnote.document.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A file of questions whose passages are known, in YAML: the folder that is asked (`documents`, relative to
/// the working directory) and `questions`, each with its `question`, its `kind`, and either `refuse`, which
/// says why the documents do not answer, or `cite`, a list of passages of which any one is right: a `document`
/// and a `snippet` of the sentence.
///
/// A snippet has at most [#LONGEST_SNIPPET] words. A question with `known-miss: true` is one that the program
/// gets wrong as yet: it counts as wrong in the figures, and as a test it fails once it is right, so that the
/// mark is taken off.
public record KnownPassages(Path documents, List<KnownQuestion> questions) {
    /// The most words of a snippet.
    public static final int LONGEST_SNIPPET = 8;

    public KnownPassages {
        questions = List.copyOf(questions);
    }

    /// Reads a file.
    ///
    /// @throws KnownPassagesException when it cannot be read or breaks the format, naming the question
    public static KnownPassages read(Path file) {
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new KnownPassagesException(
                    "The file " + file + " cannot be read: check its name, and that it is text in UTF-8.", e);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String line = place == null ? "it" : "line " + Math.max(1, place.getLineNr());
            throw new KnownPassagesException(file + " is not valid YAML: mend " + line + ".", e);
        }
        var questions = new ArrayList<KnownQuestion>();
        for (JsonNode node : root.path("questions")) {
            questions.add(question(file, node));
        }
        if (questions.isEmpty() || root.path("documents").asString("").isBlank()) {
            throw new KnownPassagesException(
                    file + " names no documents folder or no questions: give 'documents:' and 'questions:'.", null);
        }
        return new KnownPassages(Path.of(root.path("documents").asString()), questions);
    }

    private static KnownQuestion question(Path file, JsonNode node) {
        String question = node.path("question").asString("");
        var cite = new ArrayList<KnownPassage>();
        for (JsonNode passage : node.path("cite")) {
            cite.add(passage(file, question, passage));
        }
        boolean refused = node.hasNonNull("refuse");
        if (question.isBlank() || refused != cite.isEmpty()) {
            throw new KnownPassagesException(
                    file + " has a question without either 'cite' or 'refuse': '" + question + "'.", null);
        }
        String kind = node.path("kind").asString("unsorted");
        boolean knownMiss = node.path("known-miss").asBoolean(false);
        String refuse = refused ? node.path("refuse").asString() : null;
        return new KnownQuestion(question, kind, cite, refuse, knownMiss);
    }

    private static KnownPassage passage(Path file, String question, JsonNode node) {
        String snippet = node.path("snippet").asString("").strip();
        if (snippet.isEmpty() || snippet.split("\\s+", -1).length > LONGEST_SNIPPET) {
            throw new KnownPassagesException(
                    "%s: the question '%s' has the snippet '%s', which must have 1 to %d words."
                            .formatted(file, question, snippet, LONGEST_SNIPPET),
                    null);
        }
        String document = node.path("document").asString("");
        try {
            return new KnownPassage(new DocumentId(document), snippet);
        } catch (IllegalArgumentException e) {
            throw new KnownPassagesException(
                    "%s: the question '%s' cites '%s', which is not the id of a document."
                            .formatted(file, question, document),
                    e);
        }
    }
}
