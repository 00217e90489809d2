package footnote.document;

import footnote.document.UnreadableDocumentException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// What the parser process says of one file: the text, or why there is none.
///
/// @param page null where the file could not be read
/// @param reason null where it could
/// @param problem as in [ContentException]; null where the file could be read
record ParserReply(
        @Nullable PageText page,
        @Nullable Reason reason,
        @Nullable String problem) {
    /// The most bytes of a reply, several times those of the longest text that a file may hold.
    static final int LONGEST = 400_000_000;

    static ParserReply read(PageText page) {
        return new ParserReply(page, null, null);
    }

    static ParserReply failed(ContentException e) {
        return new ParserReply(null, e.reason(), e.problem());
    }

    /// The text.
    ///
    /// @throws ContentException when there is none
    PageText orThrow() {
        if (page == null) {
            throw new ContentException(Objects.requireNonNull(reason), Objects.requireNonNull(problem));
        }
        return page;
    }

    /// Between the two processes a reply is JSON.
    static final class Codec {
        private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxStringLength(LONGEST)
                                .build())
                        .build())
                .build();

        byte[] encode(ParserReply reply) {
            return json.writeValueAsString(reply).getBytes(StandardCharsets.UTF_8);
        }

        /// @throws tools.jackson.core.JacksonException when the bytes are no reply
        ParserReply decode(byte[] bytes) {
            return json.readValue(bytes, ParserReply.class);
        }
    }
}
