package footnote.answer;

import java.util.List;

/// A few words that answer by themselves: a sum, a day, a name.
///
/// @param text as it stands in the citation's quotation, or the name of whoever says it there
/// @param citation the number of the footnote that it is taken from
public record ShortAnswer(String text, int citation) {
    public ShortAnswer {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a short answer without a word");
        }
    }

    /// Whether its citation is there and has these words.
    boolean isIn(List<Citation> citations) {
        return citations.stream()
                .filter(cited -> cited.number() == citation)
                .anyMatch(cited -> cited.quotation().text().contains(text)
                        || (cited.speaker() != null && cited.speaker().name().equals(text)));
    }
}
