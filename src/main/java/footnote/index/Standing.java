package footnote.index;

import footnote.document.DocumentId;
import org.jspecify.annotations.Nullable;

/// What other documents make of one.
///
/// @param supersededBy the document that says that it replaces this one; null where none does
/// @param copyOf the document that says the same and is searched in its place; null where this one is no copy
public record Standing(
        @Nullable DocumentId supersededBy, @Nullable DocumentId copyOf) {
    /// A document in its own right.
    static final Standing CURRENT = new Standing(null, null);

    /// Whether its own passages are searched.
    boolean isSearched() {
        return supersededBy == null && copyOf == null;
    }
}
