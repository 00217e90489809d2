package footnote.document;

import java.time.Duration;

/// What one file may cost the process that takes it apart.
///
/// @param time of the wall clock
/// @param memory the process's heap in megabytes
/// @param characters of the text that comes out
record ParserLimits(Duration time, int memory, int characters) {
    /// Generous to any document that people read, and the end of one made to harm.
    static final ParserLimits STANDARD = new ParserLimits(Duration.ofSeconds(60), 512, 20_000_000);
}
