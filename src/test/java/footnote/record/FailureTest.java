package footnote.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/// What goes wrong lasts, or is the fault of what was to be written.
class FailureTest {
    @Test
    void aDatabaseThatDoesNotAnswerMayDoSoLater() {
        var refused = new SQLException("Connection refused", "08001");

        assertThat(Failure.of(new IllegalStateException(new SQLException("timed out", null, refused))))
                .isEqualTo(new Failure("Connection refused", false));
        assertThat(Failure.of(new SQLException("[SQLITE_FULL] disk full", null, 13))
                        .isOfData())
                .isFalse();
        assertThat(Failure.of(new SQLException("no table", "42P01")).isOfData()).isFalse();
    }

    @Test
    void whatIsRefusedForWhatItIsWouldBeRefusedAgainAndIsNotRepeated() {
        assertThat(Failure.of(new SQLException("value 'Ann' too long", "22001")))
                .isEqualTo(new Failure("the database refuses what is to be written", true));
        assertThat(Failure.of(new SQLException("[SQLITE_CONSTRAINT] 'Ann'", null, 19))
                        .isOfData())
                .isTrue();
    }

    @Test
    void whatNoDatabaseSaidIsNamedByItsKind() {
        assertThat(Failure.of(new IllegalStateException("the question is 'Ann'"))
                        .message())
                .isEqualTo("IllegalStateException");
    }

    @Test
    void aFileThatCannotBeMadeMayBeLater() {
        var denied = new UncheckedIOException(new IOException("/data/record.db"));

        assertThat(Failure.of(denied)).isEqualTo(new Failure("IOException: /data/record.db", false));
    }
}
