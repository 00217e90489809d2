package footnote.eval;

import footnote.conversation.InvalidQuestionException;
import footnote.conversation.Question;
import footnote.document.DocumentId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads a file of known passages and refuses whatever its schema refuses, in words: a field that means nothing may
/// be a slip of the pen, and what it was meant to say must not get lost.
///
/// @param file is read whole
record KnownPassagesReader(Path file) {
    private static final String QUESTION = "question";
    private static final String CITE = "cite";
    private static final String REFUSE = "refuse";
    private static final String CLARIFY = "clarify";
    private static final Set<String> OF_A_FILE = Set.of("documents", "questions");
    private static final Set<String> OF_A_QUESTION = Set.of(
            QUESTION,
            "kind",
            "known-miss",
            "history",
            "standalone",
            CITE,
            "every",
            "short",
            "speaker",
            REFUSE,
            CLARIFY);
    private static final List<String> ONLY_WITH_CITE = List.of("every", "short", "speaker");
    private static final Set<String> OF_A_TURN = Set.of(QUESTION, "answered");
    private static final Set<String> OF_A_PASSAGE = Set.of("document", "snippet");

    /// @throws KnownPassagesException when it cannot be read or breaks the format
    KnownPassages read() {
        JsonNode root = root();
        if (root.path("documents").asString("").isBlank()
                || root.path("questions").isEmpty()) {
            throw new KnownPassagesException(
                    file + " names no documents folder or no questions: give 'documents:' and 'questions:'.", null);
        }
        YamlFields fields = YamlFields.of(file, "the file", root, OF_A_FILE);
        var questions = new ArrayList<KnownQuestion>();
        for (JsonNode node : fields.list("questions")) {
            questions.add(question("question " + (questions.size() + 1), node));
        }
        return new KnownPassages(Path.of(fields.text("documents")), questions);
    }

    private JsonNode root() {
        var yaml = YAMLMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try {
            return yaml.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new KnownPassagesException(
                    "The file " + file + " cannot be read: check its name, and that it is text in UTF-8.", e);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String line = place == null ? "it" : "line " + Math.max(1, place.getLineNr());
            throw new KnownPassagesException(file + " is not valid YAML: mend " + line + ".", e);
        }
    }

    private KnownQuestion question(String where, JsonNode node) {
        YamlFields fields = YamlFields.of(file, where, node, OF_A_QUESTION);
        String question = asked(fields);
        if (Stream.of(CITE, REFUSE, CLARIFY).filter(fields::has).count() != 1) {
            throw new KnownPassagesException(
                    file + " has a question without exactly one of 'cite', 'refuse' and 'clarify': '" + question + "'.",
                    null);
        }
        ONLY_WITH_CITE.forEach(field -> fields.onlyWith(field, CITE));
        fields.onlyWith("standalone", "history");
        return new KnownQuestion(
                question,
                fields.has("kind") ? fields.text("kind") : "unsorted",
                fields.list("history").stream()
                        .map(turn -> turn(fields.inside("history"), turn))
                        .toList(),
                fields.has("standalone") ? fields.text("standalone") : null,
                due(fields),
                fields.flag("known-miss"));
    }

    private EarlierTurn turn(String where, JsonNode node) {
        YamlFields fields = YamlFields.of(file, where, node, OF_A_TURN);
        return new EarlierTurn(
                Question.of(asked(fields)), passages(fields.inside("answered"), fields.list("answered")));
    }

    /// The text of a question that can be asked.
    private static String asked(YamlFields fields) {
        String question = fields.text(QUESTION);
        try {
            Question.of(question);
            return question;
        } catch (InvalidQuestionException e) {
            throw fields.broken("has a 'question' that cannot be asked. " + e.getMessage(), e);
        }
    }

    private Due due(YamlFields fields) {
        if (fields.has(REFUSE)) {
            return new Due.Refused(fields.text(REFUSE));
        }
        if (fields.has(CLARIFY)) {
            return new Due.AskedBack(fields.text(CLARIFY));
        }
        return new Due.Cited(
                someOf(fields, CITE, fields.list(CITE)),
                fields.list("every").stream()
                        .map(group -> someOf(fields, "every", fields.listed("every", group)))
                        .toList(),
                fields.texts("short"),
                fields.has("speaker") ? fields.text("speaker") : null);
    }

    private List<KnownPassage> someOf(YamlFields fields, String field, List<JsonNode> nodes) {
        if (nodes.isEmpty()) {
            throw fields.broken("'" + field + "' has a list without a passage", null);
        }
        return passages(fields.inside(field), nodes);
    }

    private List<KnownPassage> passages(String where, List<JsonNode> nodes) {
        return nodes.stream().map(node -> passage(where, node)).toList();
    }

    private KnownPassage passage(String where, JsonNode node) {
        YamlFields fields = YamlFields.of(file, where, node, OF_A_PASSAGE);
        String snippet = fields.text("snippet").strip();
        if (snippet.split("\\s+", -1).length > KnownPassages.LONGEST_SNIPPET) {
            throw fields.broken(
                    "has the snippet '%s', which must have 1 to %d words"
                            .formatted(snippet, KnownPassages.LONGEST_SNIPPET),
                    null);
        }
        String document = fields.text("document");
        try {
            return new KnownPassage(new DocumentId(document), snippet);
        } catch (IllegalArgumentException e) {
            throw fields.broken("cites '" + document + "', which is not the id of a document", e);
        }
    }
}
