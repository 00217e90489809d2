package footnote.answer;

import java.util.List;

/// What answers by itself: a sum, a day, a name, or that something is so.
public sealed interface ShortAnswer {
    /// The words that are shown.
    String text();

    /// The number of the footnote that it rests on.
    int citation();

    /// The same with a footnote of another number.
    ShortAnswer citing(int number);

    /// Whether what it rests on is there.
    boolean isIn(List<Citation> citations);

    /// A few words of a quotation.
    ///
    /// @param text as it stands in the citation's quotation, or the name of whoever says it there
    record Words(String text, int citation) implements ShortAnswer {
        public Words {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a short answer without a word");
            }
        }

        @Override
        public Words citing(int number) {
            return new Words(text, number);
        }

        @Override
        public boolean isIn(List<Citation> citations) {
            return citations.stream()
                    .filter(cited -> cited.number() == citation)
                    .anyMatch(this::standsIn);
        }

        private boolean standsIn(Citation cited) {
            return cited.quotation().text().contains(text)
                    || (cited.speaker() != null && cited.speaker().name().equals(text));
        }
    }

    /// Whether it is as was asked. The word is ours, and only said where the quotation states it.
    record YesNo(boolean isSo, int citation) implements ShortAnswer {
        @Override
        public String text() {
            return isSo ? "Yes" : "No";
        }

        @Override
        public YesNo citing(int number) {
            return new YesNo(isSo, number);
        }

        @Override
        public boolean isIn(List<Citation> citations) {
            return citations.stream().anyMatch(cited -> cited.number() == citation);
        }
    }
}
