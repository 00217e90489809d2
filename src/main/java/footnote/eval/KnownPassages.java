package footnote.eval;

import footnote.conversation.Question;
import footnote.document.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A file of questions whose passages are known, in YAML: the folder that is asked (`documents`, relative to
/// the working directory) and `questions`, each with its `question`, its `kind`, and one of `cite`, a list of
/// passages of which any one is right (a `document` and a `snippet` of the sentence), `refuse`, which says why the
/// documents do not answer, and `clarify`, which says why one must ask back. With `cite` may come `every`, lists
/// of passages of each of which one has to be cited, `short`, the short answers that are right, and `speaker`,
/// who says
/// it. A question that goes on from others has them in `history`, each with its `question` and, in `answered`,
/// passages of the
/// sentences that were answered, and says in `standalone` how one would ask it without them.
///
/// A snippet has at most [#LONGEST_SNIPPET] words. A question with `known-miss: true` is one that the program
/// gets wrong as yet: it counts as wrong in the figures, and as a test it fails once it is right, so that the
/// mark is taken off.
public record KnownPassages(Path documents, List<KnownQuestion> questions) {
    /// The most words of a snippet.
    public static final int LONGEST_SNIPPET = 8;

    private static final String CITE = "cite";
    private static final String REFUSE = "refuse";
    private static final String CLARIFY = "clarify";

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
        long given = Stream.of(CITE, REFUSE, CLARIFY).filter(node::hasNonNull).count();
        if (question.isBlank() || given != 1) {
            throw new KnownPassagesException(
                    file + " has a question without exactly one of 'cite', 'refuse' and 'clarify': '" + question + "'.",
                    null);
        }
        return new KnownQuestion(
                question,
                node.path("kind").asString("unsorted"),
                history(file, question, node.path("history")),
                node.path("standalone").asString(null),
                due(file, question, node),
                node.path("known-miss").asBoolean(false));
    }

    private static List<EarlierTurn> history(Path file, String question, JsonNode turns) {
        return turns.valueStream()
                .map(turn -> new EarlierTurn(
                        Question.of(turn.path("question").asString("")),
                        passages(file, question, turn.path("answered"))))
                .toList();
    }

    private static Due due(Path file, String question, JsonNode node) {
        if (node.hasNonNull(REFUSE)) {
            return new Due.Refused(node.path(REFUSE).asString());
        }
        if (node.hasNonNull(CLARIFY)) {
            return new Due.AskedBack(node.path(CLARIFY).asString());
        }
        return new Due.Cited(
                passages(file, question, node.path(CITE)),
                node.path("every")
                        .valueStream()
                        .map(group -> passages(file, question, group))
                        .toList(),
                node.path("short").valueStream().map(JsonNode::asString).toList(),
                node.path("speaker").asString(null));
    }

    private static List<KnownPassage> passages(Path file, String question, JsonNode nodes) {
        return nodes.valueStream().map(node -> passage(file, question, node)).toList();
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
