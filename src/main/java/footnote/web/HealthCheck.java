package footnote.web;

import java.util.Optional;
import java.util.function.Supplier;

/// A part that the service rests on.
///
/// @param name in lower case, such as `index`
/// @param essential whether nothing can be answered without it
/// @param problem what is the matter with it now, in a sentence for its operator; empty where nothing is
public record HealthCheck(String name, boolean essential, Supplier<Optional<String>> problem) {}
