package footnote.web;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import footnote.ask.AnswerJson;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads an answer that the record has, also from before all lists were told that are told now: these are empty.
final class StoredAnswer {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(
                    List.class, lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private StoredAnswer() {}

    static AnswerJson of(JsonNode body) {
        return MAPPER.treeToValue(body, AnswerJson.class);
    }
}
