package footnote.record;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;

/// What went wrong in a database.
///
/// @param message without a word of what was to be written
/// @param isOfData whether the same would be refused again
record Failure(String message, boolean isOfData) {
    /// Those of SQLite's: too big, against a constraint, of the wrong kind.
    private static final Set<Integer> SQLITE_REFUSALS = Set.of(18, 19, 20);

    /// Data exceptions and violated constraints, as SQL:2023 numbers them.
    private static final Set<String> REFUSALS = Set.of("22", "23");

    static Failure of(Exception failed) {
        SQLException sql = null;
        Throwable last = failed;
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            last = cause;
            sql = cause instanceof SQLException one ? one : sql;
        }
        if (failed instanceof FlywayException && sql == null) {
            return new Failure(String.valueOf(failed.getMessage()), false);
        }
        if (last instanceof IOException) {
            return new Failure(last.getClass().getSimpleName() + ": " + last.getMessage(), false);
        }
        if (sql == null) {
            return new Failure(last.getClass().getSimpleName(), true);
        }
        String state = sql.getSQLState();
        boolean refused = state == null
                ? SQLITE_REFUSALS.contains(sql.getErrorCode())
                : state.length() == 5 && REFUSALS.contains(state.substring(0, 2));
        // what a database says of data may repeat them
        return new Failure(
                refused ? "the database refuses what is to be written" : String.valueOf(sql.getMessage()), refused);
    }
}
