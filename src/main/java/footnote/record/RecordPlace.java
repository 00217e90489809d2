package footnote.record;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/// Where a record is kept.
public sealed interface RecordPlace {
    /// How the address of a PostgreSQL database begins.
    String POSTGRESQL = "jdbc:postgresql:";

    /// A file of SQLite's, for one service on one machine.
    record InFile(Path file) implements RecordPlace {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /// A PostgreSQL database, for any number of services.
    ///
    /// @param url its JDBC address, which may have a password in it
    record OnServer(String url) implements RecordPlace {
        public OnServer {
            if (!url.startsWith(POSTGRESQL)) {
                throw new IllegalArgumentException("not an address of a PostgreSQL database");
            }
        }

        /// The address without what follows its question mark or stands before an @, where a password may be.
        @Override
        public String toString() {
            return url.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
        }
    }

    /// The place that somebody typed: a JDBC address, or else a file.
    ///
    /// @throws RecordException when it can be neither
    static RecordPlace of(String typed) {
        String place = typed.strip();
        if (place.startsWith(POSTGRESQL)) {
            return new OnServer(place);
        }
        if (place.isEmpty() || place.startsWith("jdbc:")) {
            throw new RecordException("The record can be kept in a file or in a PostgreSQL database: name a file, or an"
                    + " address that begins with " + POSTGRESQL + "//.");
        }
        try {
            return new InFile(Path.of(place));
        } catch (InvalidPathException e) {
            throw new RecordException("The record cannot be kept in '" + place + "', which is no name of a file.", e);
        }
    }
}
