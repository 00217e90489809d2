package footnote.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list that the program ships as a text resource beside the class that uses it: one entry a line, UTF-8, blank
/// lines and lines that start with `#` left out.
public final class ResourceLines {
    private ResourceLines() {}

    /// The entries of the list, in its order.
    ///
    /// @throws IllegalStateException when the build lacks the resource
    public static List<String> of(Class<?> owner, String name) {
        return text(owner, name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /// A resource as it stands.
    ///
    /// @throws IllegalStateException when the build lacks it
    public static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is missing beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
