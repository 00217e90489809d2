package footnote.eval;

import java.nio.file.Files;
import java.nio.file.Path;

/// A set with the place that it is read from, which may be missing, since not every set is ours to publish.
///
/// @param name of the set, in words
/// @param place the file or folder that has to be there
/// @param option by which `footnote eval reader` is told of another place
public record ReaderPart(String name, Path place, String option, ReaderSet set) {
    public boolean isThere() {
        return Files.exists(place);
    }

    /// What is told where it is not there.
    public String missing() {
        return "Nothing is measured over %s, since %s is not there: name another place with %s."
                .formatted(name, place.normalize(), option);
    }
}
