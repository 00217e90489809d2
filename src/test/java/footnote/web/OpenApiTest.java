package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import footnote.answer.AnswerSentence;
import footnote.answer.AnswerStatus;
import footnote.answer.Fallback;
import footnote.answer.TimelineEntry;
import footnote.ask.AnswerJson;
import footnote.ask.CitationChecksJson;
import footnote.ask.Door;
import footnote.ask.SearchJson;
import footnote.ask.SearchService;
import footnote.conversation.Question;
import footnote.document.DocumentKind;
import footnote.document.UnreadableDocumentException.Reason;
import footnote.index.IndexingProgress.Phase;
import footnote.retrieve.Retrieved;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// The description of the REST interface and what is really served say the same.
class OpenApiTest extends OnASite {
    private static final JsonNode API = OpenApi.document();

    static final Map<String, Class<? extends Record>> SHAPES = Map.ofEntries(
            Map.entry("Answer", AnswerJson.class),
            Map.entry("Sentence", AnswerJson.SentenceJson.class),
            Map.entry("Citation", AnswerJson.CitationJson.class),
            Map.entry("OtherDocument", AnswerJson.OtherDocumentJson.class),
            Map.entry("Conflict", AnswerJson.ConflictJson.class),
            Map.entry("Side", AnswerJson.SideJson.class),
            Map.entry("TimelineEntry", AnswerJson.TimelineJson.class),
            Map.entry("Unanswered", AnswerJson.UnansweredJson.class),
            Map.entry("Signpost", AnswerJson.SignpostJson.class),
            Map.entry("Meta", AnswerJson.MetaJson.class),
            Map.entry("Model", AnswerJson.ModelJson.class),
            Map.entry("Found", SearchJson.class),
            Map.entry("Passage", SearchJson.PassageJson.class),
            Map.entry("PassageSentence", SearchJson.SentenceJson.class),
            Map.entry("CitationChecks", CitationChecksJson.class),
            Map.entry("CitationCheck", CitationChecksJson.CheckJson.class),
            Map.entry("Documents", DocumentsJson.class),
            Map.entry("Document", DocumentJson.class),
            Map.entry("Versions", VersionsJson.class),
            Map.entry("VersionEntry", VersionsJson.VersionJson.class),
            Map.entry("RecordedAnswer", RecordedJson.class),
            Map.entry("Stale", RecordedJson.StaleJson.class),
            Map.entry("PutDocument", ShelfApi.PutJson.class),
            Map.entry("Availability", Availability.State.class),
            Map.entry("Indexing", IndexingApi.IndexingJson.class),
            Map.entry("IndexingStep", IndexingApi.RunningJson.class),
            Map.entry("IndexingRun", IndexingApi.RunJson.class),
            Map.entry("SkippedFile", IndexingApi.SkippedJson.class),
            Map.entry("UnansweredReport", RecordsApi.UnansweredJson.class),
            Map.entry("UnansweredGroup", RecordsApi.GroupJson.class),
            Map.entry("Service", ServiceApi.ServiceJson.class),
            Map.entry("Problem", ProblemJson.class));

    static Stream<Arguments> shapes() {
        return SHAPES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    static final List<Arguments> NAMES = List.of(
            Arguments.of("/components/schemas/Kind", labels(DocumentKind.values(), DocumentKind::label)),
            Arguments.of("/components/schemas/Retrieval", labels(Retrieved.Mode.values(), Retrieved.Mode::label)),
            Arguments.of("/components/schemas/IndexingStep/properties/phase", labels(Phase.values(), Phase::label)),
            Arguments.of("/components/schemas/SkippedFile/properties/reason", labels(Reason.values(), Reason::label)),
            Arguments.of("/components/schemas/RecordedAnswer/properties/door", labels(Door.values(), Door::label)),
            Arguments.of(
                    "/components/schemas/Answer/properties/status", labels(AnswerStatus.values(), AnswerStatus::label)),
            Arguments.of(
                    "/components/schemas/Answer/properties/fallbackReason/oneOf/0",
                    labels(Fallback.values(), Fallback::label)),
            Arguments.of(
                    "/components/schemas/Sentence/properties/role",
                    labels(AnswerSentence.Role.values(), AnswerSentence.Role::label)),
            Arguments.of(
                    "/components/schemas/TimelineEntry/properties/basis",
                    labels(TimelineEntry.Basis.values(), TimelineEntry.Basis::label)));

    @Test
    void programsGetItAsJsonAndPeopleAsAPage() {
        var served = site.get("/openapi.json");

        assertThat(served.statusCode()).isEqualTo(200);
        assertThat(Site.header(served, "Content-Type")).isEqualTo("application/json");
        assertThat(Site.json(served)).isEqualTo(API);
        assertThat(site.page("/api").select("section.operation code").eachText())
                .contains("POST /api/v1/questions", "GET /api/v1/documents/{id}/text");
    }

    @Test
    void itDescribesEveryRouteThatProgramsHaveAndNoOther() {
        Set<String> described = API.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue().propertyStream().map(entry -> entry.getKey() + " " + path.getKey()))
                .collect(Collectors.toSet());

        assertThat(described).isEqualTo(served());
    }

    /// What the server routes under `/api/`, but for HEAD, which goes with every GET.
    private Set<String> served() {
        return site.server().routes().stream()
                .map(route -> route.replace("<path>", "{path}"))
                .filter(route -> route.contains(" /api/") && !route.startsWith("head "))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aShapeHasTheFieldsOfItsRecordInTheirOrder(String name, Class<? extends Record> type) {
        JsonNode schema = schema(name);

        assertThat(schema.path("properties").propertyNames()).containsExactlyElementsOf(names(type, _ -> true));
        assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(names(type, component -> !isLeftOut(component)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aFieldMayBeNullWhereTheRecordsMay(String name, Class<? extends Record> type) {
        JsonNode properties = schema(name).path("properties");

        assertThat(properties
                        .propertyStream()
                        .filter(property -> property.getValue().toString().contains("\"null\""))
                        .map(Map.Entry::getKey))
                .containsExactlyElementsOf(names(type, component -> isNullable(component) && !isLeftOut(component)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aFieldHasTheTypeOfTheRecords(String name, Class<? extends Record> type) {
        JsonNode properties = schema(name).path("properties");

        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(kinds(properties.path(component.getName())))
                    .as(name + "." + component.getName())
                    .contains(kind(component));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aFieldWithFewValuesNamesThemAll(String place, List<String> values) {
        assertThat(API.at(place).path("enum").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(values);
    }

    @Test
    void boundsAreThoseThatHold() {
        assertThat(schema("Line").path("maxLength").asInt()).isEqualTo(Question.LONGEST);
        assertThat(schema("Search").at("/properties/limit/default").asInt()).isEqualTo(SearchService.USUAL);
        assertThat(schema("Search").at("/properties/limit/maximum").asInt())
                .isEqualTo(site.services().searching().most());
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        assertThat(API.findValues("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                API.at(reference.asString().substring(1)).isMissingNode())
                        .as(reference.asString())
                        .isFalse());
    }

    private static JsonNode schema(String name) {
        return API.at("/components/schemas/" + name);
    }

    private static List<String> names(Class<? extends Record> type, Predicate<RecordComponent> wanted) {
        return Arrays.stream(type.getRecordComponents())
                .filter(wanted)
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isLeftOut(RecordComponent component) {
        return component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private static String kind(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == int.class || type == Integer.class || type == long.class) {
            return "integer";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (type == List.class) {
            var item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            assertThat(item).isNotNull();
            return "array";
        }
        return type == String.class ? "string" : "object";
    }

    private static List<String> kinds(JsonNode schema) {
        if (schema.has("$ref")) {
            return kinds(API.at(schema.path("$ref").asString().substring(1)));
        }
        if (schema.has("oneOf")) {
            return schema.path("oneOf")
                    .valueStream()
                    .flatMap(one -> kinds(one).stream())
                    .toList();
        }
        JsonNode type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
    }

    private static <T> List<String> labels(T[] values, Function<T, String> label) {
        return Arrays.stream(values).map(label).toList();
    }
}
