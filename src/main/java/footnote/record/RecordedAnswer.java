package footnote.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A question that was asked, as it is remembered.
///
/// @param at when it was asked
/// @param door where it came in, as [footnote.ask.Door] labels it
/// @param status how it was dealt with
/// @param answer the answer as doors told it ([footnote.ask.AnswerJson]), masked; empty where no text of it
///     is kept
/// @param shown what was shown of which version, in the order of the answer; whether those are still current
///     is for whoever knows the documents to say
/// @param opinions what people think of it, by sentence
public record RecordedAnswer(
        String id,
        Instant at,
        String door,
        String status,
        Optional<JsonNode> answer,
        List<Shown> shown,
        List<Opinion> opinions) {
    public RecordedAnswer {
        shown = List.copyOf(shown);
        opinions = List.copyOf(opinions);
    }

    /// A document of which something was shown.
    ///
    /// @param cited whether the answer rests on it; it is a near miss otherwise
    /// @param version as [footnote.document.Version] writes it
    public record Shown(boolean cited, String document, String version) {}

    /// What somebody thinks of it.
    ///
    /// @param sentence from 1; 0 for the whole answer
    /// @param reason in their own words, masked; empty where there are none
    public record Opinion(int sentence, Instant at, boolean useful, Optional<String> reason) {}
}
