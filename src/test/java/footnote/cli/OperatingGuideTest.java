package footnote.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The guide for operators tells of the settings that there are.
class OperatingGuideTest {
    @Test
    void itsTableHasEverySettingWithItsDefaultAndWhatItMayBe() throws IOException {
        String guide = Files.readString(Path.of("src/docs/operating.md"));

        assertThat(guide.lines()
                        .dropWhile(line -> !line.startsWith("| setting |"))
                        .skip(2)
                        .takeWhile(line -> line.startsWith("|")))
                .as("the table of settings in src/docs/operating.md")
                .containsExactlyElementsOf(
                        SettingName.all().stream().map(OperatingGuideTest::row).toList());
    }

    /// A setting as a row of the table.
    static String row(SettingName name) {
        String usual = name.setting().usual();
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        name.name(),
                        usual.isEmpty()
                                ? ""
                                : "`" + usual.replace("{home}/", "").replaceAll("[{}]", "") + "`",
                        name.allowed(),
                        name.setting().told());
    }
}
