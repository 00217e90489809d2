package footnote.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the pages of a text begin: those of a PDF, or the slides of a presentation.
///
/// @param starts the offset at which each page begins, in order, the first page's first; empty for a text that has no
///     pages
public record Pages(List<Integer> starts) {
    /// No pages.
    public static final Pages NONE = new Pages(List.of());

    public Pages {
        starts = List.copyOf(starts);
        if (!starts.stream().sorted().toList().equals(starts)) {
            throw new IllegalArgumentException("pages that do not follow one another: " + starts);
        }
    }

    /// The number, from 1, of the page that an offset lies on; null for a text that has no pages, and for what stands
    /// before the first. Of pages that begin at the same place, since all but one are empty, it is the last.
    public @Nullable Integer pageOf(int offset) {
        int begun = (int) starts.stream().takeWhile(start -> start <= offset).count();
        return begun == 0 ? null : begun;
    }
}
