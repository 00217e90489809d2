package footnote.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Another process writes to the file and does not end.
class SqliteOutageTest extends OutageContract {
    private Path file = Path.of("");
    private @Nullable Connection other;

    @Override
    RecordPlace place(Path folder) {
        file = folder.resolve("record.db");
        return new RecordPlace.InFile(file);
    }

    @Override
    void begin() {
        try {
            Files.createDirectories(file.getParent());
            other = DriverManager.getConnection("jdbc:sqlite:" + file);
            try (var statement = other.createStatement()) {
                statement.execute("BEGIN IMMEDIATE");
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    void end() {
        try {
            if (other != null) {
                other.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
