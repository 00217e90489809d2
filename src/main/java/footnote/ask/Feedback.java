package footnote.ask;

import java.time.Instant;

/// What somebody thinks of an answer.
///
/// @param answer the id of the answer
/// @param sentence the place of the sentence that it is about, from 1; 0 for the whole answer
/// @param reason why, in their own words; empty where they give none
public record Feedback(String answer, Instant at, int sentence, boolean useful, String reason) {
    /// The longest reason, in UTF-16 units.
    public static final int LONGEST = 1_000;

    public Feedback {
        if (sentence < 0) {
            throw new IllegalArgumentException("sentences are counted from 1, so none is " + sentence);
        }
        if (reason.length() > LONGEST) {
            throw new IllegalArgumentException("a reason of " + reason.length() + " characters is too long");
        }
    }
}
