package footnote.llm;

import java.time.Duration;

/// How long a model may take, and how much it may write.
///
/// @param whole for all of an answer, waiting and retrying included
/// @param firstPiece from the request to the first piece of text
/// @param stall from one piece to the next
/// @param characters the most characters (Java chars) of one answer
public record Limits(Duration whole, Duration firstPiece, Duration stall, int characters) {
    /// What holds where nothing else is said: 20, 3 and 5 seconds, and 20,000 characters.
    public static final Limits USUAL =
            new Limits(Duration.ofSeconds(20), Duration.ofSeconds(3), Duration.ofSeconds(5), 20_000);

    /// The deadline of an answer that begins now.
    public Deadline deadline() {
        return Deadline.in(whole);
    }
}
