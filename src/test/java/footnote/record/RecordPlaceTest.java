package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be named as the place of a record.
class RecordPlaceTest {
    @Test
    void aFileOrADatabase() {
        assertThat(RecordPlace.of("data/record.db")).isEqualTo(new RecordPlace.InFile(Path.of("data/record.db")));
        assertThat(RecordPlace.of(" jdbc:postgresql://db/footnote "))
                .isEqualTo(new RecordPlace.OnServer("jdbc:postgresql://db/footnote"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "jdbc:mysql://db/footnote", "jdbc:sqlite:record.db", "a\0b"})
    void nothingElse(String typed) {
        assertThatThrownBy(() -> RecordPlace.of(typed))
                .isInstanceOf(RecordException.class)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db/footnote?user=ann&password=secret, jdbc:postgresql://db/footnote",
        "jdbc:postgresql://ann:secret@db:5432/footnote, jdbc:postgresql://db:5432/footnote",
    })
    void noPasswordIsShown(String url, String shown) {
        assertThat(RecordPlace.of(url)).hasToString(shown);
        assertThat(RecordSettings.in(RecordPlace.of(url)).toString()).doesNotContain("secret");
    }

    @Test
    void nothingIsDeletedWhileItIsVisible() {
        var settings = RecordSettings.in(RecordPlace.of("record.db"));

        assertThat(settings.visibleDays()).isEqualTo(90);
        assertThat(settings.keptDays()).isEqualTo(365);
        assertThat(settings.keeping(30, 30).keptDays()).isEqualTo(30);
        assertThatThrownBy(() -> settings.keeping(31, 30)).isInstanceOf(RecordException.class);
        assertThatThrownBy(() -> settings.keeping(0, 30)).isInstanceOf(RecordException.class);
    }
}
