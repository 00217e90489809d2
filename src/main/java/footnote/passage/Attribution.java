package footnote.passage;

import org.jspecify.annotations.Nullable;

/// Words by which a sentence says whose speech or finding it tells.
///
/// @param source the words that name the source: `Councillor Ford`, `Inspectors`, `he`
/// @param role what stands in apposition to them, such as `Cabinet Member for Children`; null where nothing does
record Attribution(String source, @Nullable String role) {}
