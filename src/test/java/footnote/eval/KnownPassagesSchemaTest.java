package footnote.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import footnote.document.ResourceLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The schema says what the reader reads: nothing that it takes is refused, and the other way round.
class KnownPassagesSchemaTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Path OURS = Path.of("src/test/resources/known-passages");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ResourceLines.text(KnownPassages.class, KnownPassages.SCHEMA));

    /// Every field there is, in every place.
    private static final String WHOLE = """
            documents: minutes
            questions:
              - question: "and why?"
                kind: conversation
                known-miss: true
                history:
                  - question: "When does the lido reopen?"
                    answered: [{document: lido, snippet: "on 3 May"}]
                  - question: "really?"
                standalone: "Why does the lido reopen in May?"
                cite: [{document: lido, snippet: "needs a new roof"}]
                every:
                  - [{document: lido, snippet: "needs a new roof"}, {document: old-news-2, snippet: "one two three four five six seven eight"}]
                short: ["no money", "no funds"]
                speaker: "Ann Reed"
              - question: "Who painted it?"
                refuse: "no painter is named"
              - question: "What did she say?"
                clarify: "she may be Ann Reed or May Bell"
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyFileOfOursIsValid() throws IOException {
        try (Stream<Path> files = Files.list(OURS)) {
            return files
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        assertThat(SCHEMA.validate(new YAMLMapper().readTree(Files.readString(file))))
                                .extracting(error -> error.getInstanceLocation() + ": " + error.getKeyword())
                                .isEmpty();
                        assertThat(KnownPassages.read(file).questions()).isNotEmpty();
                    }))
                    .toList()
                    .stream();
        }
    }

    @Test
    void aFileWithEveryFieldIsValidForBoth() throws IOException {
        JsonNode whole = new YAMLMapper().readTree(WHOLE);

        assertThat(SCHEMA.validate(whole)).isEmpty();
        assertThat(isRead(whole)).isTrue();
    }

    @Test
    void theReaderRefusesWhatTheSchemaRefuses() throws IOException {
        List<JsonNode> mutants = mutants(new YAMLMapper().readTree(WHOLE));

        assertThat(mutants).hasSizeGreaterThan(400);
        var refused = new ArrayList<JsonNode>();
        for (JsonNode mutant : mutants) {
            boolean valid = SCHEMA.validate(mutant).isEmpty();
            assertThat(isRead(mutant)).as("%s", mutant).isEqualTo(valid);
            if (!valid) {
                refused.add(mutant);
            }
        }
        assertThat(refused).hasSizeBetween(mutants.size() / 2, mutants.size() - 20);
    }

    private boolean isRead(JsonNode node) throws IOException {
        Path file = Files.writeString(folder.resolve("known.yaml"), node.toString());
        try {
            KnownPassages.read(file);
            return true;
        } catch (KnownPassagesException e) {
            assertThat(e.getMessage()).startsWith(file.toString()).endsWith(".");
            return false;
        }
    }

    /// The tree with one thing changed, in every way that there is. Nodes are changed in place, and back.
    private static List<JsonNode> mutants(JsonNode whole) {
        var mutants = new ArrayList<JsonNode>();
        mutate(whole, () -> mutants.add(whole.deepCopy()));
        return mutants;
    }

    private static void mutate(JsonNode node, Runnable changed) {
        switch (node) {
            case ObjectNode object -> {
                object.put("unknown", "field");
                changed.run();
                object.remove("unknown");
                for (String field : List.copyOf(object.propertyNames())) {
                    JsonNode was = object.remove(field);
                    changed.run();
                    replace(other -> object.set(field, other), changed);
                    object.set(field, was);
                    mutate(was, changed);
                }
            }
            case ArrayNode list -> {
                for (int i = 0; i < list.size(); i++) {
                    int at = i;
                    JsonNode was = list.get(i);
                    replace(other -> list.set(at, other), changed);
                    list.set(i, was);
                    mutate(was, changed);
                }
            }
            default -> {
                // was replaced within whatever holds it
            }
        }
    }

    private static void replace(Consumer<JsonNode> set, Runnable changed) {
        for (JsonNode other : replacements()) {
            set.accept(other);
            changed.run();
        }
    }

    private static List<JsonNode> replacements() {
        return List.of(
                NODES.nullNode(),
                NODES.booleanNode(false),
                NODES.numberNode(7),
                NODES.stringNode(""),
                NODES.stringNode(" \n"),
                NODES.stringNode("?!"),
                NODES.stringNode("lido"),
                NODES.stringNode("one two three four five six seven eight nine"),
                NODES.stringNode("w".repeat(1_001)),
                NODES.arrayNode(),
                NODES.objectNode());
    }
}
