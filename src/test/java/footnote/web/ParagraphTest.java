package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.document.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ParagraphTest {
    private static final String TEXT = "\n ab\ncd  \n\n \n🎵e\nf\n";

    @Test
    void everySpanIsMarkedOnceAndNothingElseIsLost() {
        for (int start = 0; start < TEXT.length(); start++) {
            for (int end = start + 1; end <= TEXT.length(); end++) {
                Span cited = new Span(start, end);
                List<Paragraph> paragraphs = Paragraph.of(TEXT, List.of(), cited);

                assertThat(paragraphs.stream().map(Paragraph::cited).filter(words -> !words.isEmpty()))
                        .as("%s", cited)
                        .containsExactly(cited.of(TEXT));
                assertThat(withoutSpaces(paragraphs.stream()
                                .map(paragraph -> paragraph.before() + paragraph.cited() + paragraph.after())
                                .collect(Collectors.joining())))
                        .as("%s", cited)
                        .isEqualTo(withoutSpaces(TEXT));
            }
        }
    }

    @Test
    void onlyLinesThatFurnitureLiesOnAreFurniture() {
        String text = "one\n* two\nthree\nfour";

        assertThat(Paragraph.of(text, List.of(new Span(16, 20), new Span(6, 9)), null).stream()
                        .filter(Paragraph::furniture)
                        .map(Paragraph::before))
                .containsExactly("* two", "four");
    }

    @Test
    void anEmptyTextHasNoParagraph() {
        assertThat(Paragraph.of("", List.of(), null)).isEmpty();
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s+", "");
    }
}
