package footnote.mcp;

import tools.jackson.databind.JsonNode;

/// What an assistant may call.
@FunctionalInterface
interface Tool {
    /// What came of a call.
    ///
    /// @param content as JSON of the shape that the tool promises
    /// @param text the same for whoever reads text alone
    record Result(Object content, String text) {}

    /// Does its work.
    ///
    /// @param arguments a JSON object, which is not trusted
    /// @throws RuntimeException that [Trouble] tells of
    Result call(JsonNode arguments);
}
