package footnote.ask;

import footnote.answer.Signpost;
import java.util.List;

/// The people whom an operator names.
///
/// @param desk to turn to where the documents do not say, as it stands in a sentence, such as `the library desk on
///     020 7946 0000`; empty for nobody
/// @param safety whom somebody turns to who is not safe, besides those who help everywhere in the country
public record Contacts(String desk, List<Signpost> safety) {
    /// Nobody.
    public static final Contacts NONE = new Contacts("", List.of());

    public Contacts {
        safety = List.copyOf(safety);
    }
}
