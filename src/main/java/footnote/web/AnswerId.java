package footnote.web;

import java.util.UUID;

/// The id of an answer, as it stands in its `meta`.
record AnswerId(String value) {
    /// @throws RequestException when it can be no id, which is known without a look at the record
    static AnswerId of(String typed) {
        try {
            return new AnswerId(UUID.fromString(typed).toString());
        } catch (IllegalArgumentException _) {
            throw unknown(typed);
        }
    }

    /// That no answer has it.
    static RequestException unknown(String typed) {
        return new RequestException(
                ProblemType.UNKNOWN_ANSWER,
                "There is no answer '" + RequestException.shown(typed)
                        + "' in the record: take the id from an answer's 'meta', while it is kept.");
    }
}
