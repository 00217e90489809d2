package footnote.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentIdTest {
    @ParameterizedTest
    @CsvSource({
        "report.txt, report",
        "News/Report one.txt, news-report-one",
        "a/b/c.md, a-b-c",
        "Minutes (draft) -- v1.2.md, minutes-draft-v1-2",
        "archive.2024/minutes, archive-2024-minutes",
        "Café Zoë.txt, cafe-zoe",
        "Ⅷ ﬁle.txt, viii-file",
        "Отчёт 2024.txt, отчет-2024",
        "議会/報告.md, 議会-報告",
        "😀 fees 😀.txt, fees"
    })
    void anIdIsTheSlugOfThePathWithoutItsExtension(String path, String slug) {
        assertThat(DocumentId.ofPath(path)).hasToString(slug);
    }

    @Test
    void aPathWithoutLettersIsNamedByItsDigest() {
        DocumentId smile = DocumentId.ofPath("😀.txt");

        assertThat(smile.value()).matches("[0-9a-f]{8}");
        assertThat(smile).isEqualTo(DocumentId.ofPath("😀.txt")).isNotEqualTo(DocumentId.ofPath("😎.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a--b", "-a", "a-", "a b", "a/b", "../a", "a\n", "<b>"})
    void nothingElseIsAnId(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(value));
    }

    @Test
    void anIdOfAnyLengthIsLookedAtWithoutRunningOutOfStack() {
        String endless = "a-".repeat(200_000);

        assertThatIllegalArgumentException().isThrownBy(() -> new DocumentId(endless));
        assertThat(new DocumentId(endless + "a").value()).hasSize(400_001);
    }
}
