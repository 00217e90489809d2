package footnote.answer;

import java.util.List;

/// What several documents say differently. They are shown side by side: nobody decides between them here.
///
/// @param about what they differ on, as people say it, such as `amounts`
/// @param sides two or more, the most direct first
public record Conflict(String about, List<Side> sides) {
    public Conflict {
        sides = List.copyOf(sides);
        if (sides.size() < 2) {
            throw new IllegalArgumentException("a conflict has two sides or more");
        }
    }

    /// Those that say the same.
    ///
    /// @param says the words in which the first of them says it, as they stand in its quotation
    /// @param citations the numbers of their footnotes, at least one
    public record Side(String says, List<Integer> citations) {
        public Side {
            citations = List.copyOf(citations);
        }

        /// Whether its citations are there, and the first has its words.
        boolean isIn(List<Citation> all) {
            return citations.stream().allMatch(number -> number >= 1 && number <= all.size())
                    && all.get(citations.getFirst() - 1).quotation().text().contains(says);
        }
    }
}
