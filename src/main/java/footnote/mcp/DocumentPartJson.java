package footnote.mcp;

import org.jspecify.annotations.Nullable;

/// A part of a document's text. Offsets count UTF-16 units of the version's canonical text.
///
/// @param end exclusive
/// @param length of the whole text
/// @param next where the following part starts; null where there is none
record DocumentPartJson(
        String document,
        String version,
        String path,
        String title,
        @Nullable String publisher,
        @Nullable String date,
        int start,
        int end,
        int length,
        @Nullable Integer next,
        String text) {}
