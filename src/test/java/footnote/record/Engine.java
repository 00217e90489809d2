package footnote.record;

import java.nio.file.Path;

/// What a record can be kept in, for tests that hold of both.
enum Engine {
    SQLITE {
        @Override
        RecordPlace place(Path folder) {
            return new RecordPlace.InFile(folder.resolve("data").resolve("record.db"));
        }
    },
    POSTGRESQL {
        @Override
        RecordPlace place(Path folder) {
            return new RecordPlace.OnServer(PostgresServer.shared().newDatabase());
        }
    };

    /// A place where nothing is kept yet.
    abstract RecordPlace place(Path folder);
}
