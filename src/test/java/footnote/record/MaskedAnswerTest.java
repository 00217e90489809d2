package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.ask.AnswerJson;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An answer with a telephone number in everything that is a text, and in everything that names or counts
/// something.
class MaskedAnswerTest {
    private static final String NUMBER = "020 7946 0000";
    private static final String PLACE = """
            {"number": 1, "document": "020 7946 0000", "version": "020 7946 0000", "path": "020 7946 0000",
             "title": "t 020 7946 0000", "publisher": "p 020 7946 0000", "date": "020 7946 0000", "kind": "news",
             "url": "020 7946 0000", "page": null, "start": 0, "end": 9, "quote": "q 020 7946 0000",
             "speaker": "s 020 7946 0000", "speakerRole": "r 020 7946 0000", "score": 0.5, "alsoAt": [
              {"document": "020 7946 0000", "path": "020 7946 0000", "title": "t 020 7946 0000", "publisher": null,
               "date": null, "url": null}]}
            """;
    private static final String ANSWER = """
            {"status": "answered", "question": "My name is Ann: 020 7946 0000?", "resolvedQuestion": "Ann, 020 7946 0000?",
             "shortAnswer": "s 020 7946 0000", "answeredBy": "model",
             "sentences": [{"text": "t 020 7946 0000", "citations": [1], "support": 0.9, "role": "answer"}],
             "citations": [%1$s], "nearest": [%1$s],
             "conflicts": [{"about": "a 020 7946 0000", "sides": [{"says": "s 020 7946 0000", "citations": [1]}]}],
             "timeline": [{"date": "2018", "basis": "sentence", "citations": [1]}],
             "unanswered": [{"question": "Is Ann 020 7946 0000?", "reason": "020 7946 0000", "message": "m 020 7946 0000"}],
             "choices": ["Does Ann ring 020 7946 0000?"], "reason": null, "message": "Nothing of Ann 020 7946 0000.",
             "fallbackReason": null,
             "meta": {"id": "020 7946 0000", "generation": "020 7946 0000", "retrieval": "hybrid", "tookMs": 1.0,
                      "model": {"name": "020 7946 0000", "prompt": "020 7946 0000", "written": 1, "dropped": 0}},
             "trace": null}
            """.formatted(PLACE);

    private final JsonMapper json = new JsonMapper();
    private final Masking masking = new Masking();

    @Test
    void everyTextIsMaskedAndNoNameOfAThingIs() {
        AnswerJson answer = json.readValue(ANSWER, AnswerJson.class);

        JsonNode masked = new MaskedAnswer(json, masking).of(answer, masking.names(List.of(answer.question())));

        assertThat(masked.toPrettyString().lines().filter(line -> line.contains(NUMBER)))
                .allMatch(line -> line.endsWith("\"" + NUMBER + "\"") || line.endsWith("\"" + NUMBER + "\","))
                .hasSize(19);
        assertThat(masked.required("question").stringValue()).isEqualTo("My name is [name]: [telephone number]?");
        assertThat(masked.at("/choices/0").stringValue()).isEqualTo("Does [name] ring [telephone number]?");
        assertThat(masked.at("/unanswered/0/question").stringValue()).isEqualTo("Is [name] [telephone number]?");
        assertThat(masked.required("message").stringValue()).isEqualTo("Nothing of [name] [telephone number].");
        assertThat(masked.toString()).doesNotContain("Ann");
    }
}
