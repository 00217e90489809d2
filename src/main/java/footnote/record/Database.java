package footnote.record;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import footnote.record.RecordPlace.InFile;
import footnote.record.RecordPlace.OnServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/// The connections to where a record is kept. Making one opens none, so that a service starts while its
/// database does not run.
///
/// *What survives.* What SQLite has written to its write-ahead log is the operating system's when the commit
/// returns, and so outlives a process that is killed, even with `synchronous=NORMAL`. That setting would
/// flush the log to the disk only with the next checkpoint, and a machine that loses its power would lose
/// the commits since then. `FULL` flushes it with every commit: for a few commits a second, on a thread that
/// nobody waits for, that costs nothing which anybody could notice. PostgreSQL's own setting,
/// `synchronous_commit=on`, is of the same kind and left alone.
///
/// *What is deleted is gone.* SQLite overwrites what it deletes with zeros (`secure_delete`), and
/// [#forgetDeleted] empties its log, which holds pages as they were. In PostgreSQL a vacuum frees the space
/// of deleted rows; how long its own log and backups keep them is for whoever runs it to say.
///
/// Safe for use by several threads.
final class Database implements AutoCloseable {
    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration LOCKED = Duration.ofSeconds(2);
    private static final Duration VACUUMING = Duration.ofHours(1);
    private static final int CONNECTIONS = 4;

    private final RecordPlace place;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ReentrantLock migrating = new ReentrantLock();
    private volatile boolean migrated;

    private Database(RecordPlace place, HikariDataSource pool) {
        this.place = place;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    static Database at(RecordPlace place) {
        var config = new HikariConfig();
        config.setPoolName("record");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(CONNECTING.toMillis());
        config.setInitializationFailTimeout(-1);
        switch (place) {
            case InFile(Path file) -> config.setDataSource(sqlite(file));
            case OnServer(String url) -> {
                config.setJdbcUrl(url);
                config.addDataSourceProperty("connectTimeout", "2");
                config.addDataSourceProperty("socketTimeout", "30");
                config.addDataSourceProperty("tcpKeepAlive", "true");
                // a detail repeats the row that was refused
                config.addDataSourceProperty("logServerErrorDetail", "false");
                config.addDataSourceProperty("ApplicationName", "footnote");
            }
        }
        return new Database(place, new HikariDataSource(config));
    }

    private static SQLiteDataSource sqlite(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setBusyTimeout(Math.toIntExact(LOCKED.toMillis()));
        config.setTempStore(TempStore.MEMORY);
        config.enforceForeignKeys(true);
        config.setPragma(Pragma.SECURE_DELETE, "on");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    /// The database with its tables, which are made, or brought to their newest form, when they are first
    /// wanted. Of several services that start at once one does it, and the others wait: by Flyway's own lock
    /// in PostgreSQL, and under the lock of a file beside SQLite's, for which Flyway has none.
    ///
    /// @throws UncheckedIOException when there can be no such file
    /// @throws FlywayException when that cannot be done, most often since the database does not run
    Jdbi jdbi() {
        if (!migrated) {
            migrating.lock();
            try {
                if (!migrated) {
                    migrate();
                    migrated = true;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                migrating.unlock();
            }
        }
        return jdbi;
    }

    private void migrate() throws IOException {
        if (!(place instanceof InFile(Path file))) {
            migrateTables();
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        makeForOwner(file);
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            migrateTables();
        }
    }

    private void migrateTables() {
        Flyway.configure(Database.class.getClassLoader())
                .loggers("slf4j")
                .locations("classpath:footnote/record/migrations")
                .dataSource(pool)
                .load()
                .migrate();
    }

    /// What SQLite makes beside its file gets the file's own permissions.
    private static void makeForOwner(Path file) throws IOException {
        if (!Files.exists(file)
                && Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }

    /// Sees to it that nothing is left of deleted rows.
    ///
    /// @return whether all of it is done; not, while somebody reads
    boolean forgetDeleted() throws SQLException {
        return switch (place) {
            case InFile _ -> jdbi().withHandle(Database::isLogEmptied);
            case OnServer _ -> {
                jdbi().useHandle(Database::vacuum);
                yield true;
            }
        };
    }

    /// A large table takes longer than anything else that is asked of the server.
    private static void vacuum(Handle handle) throws SQLException {
        handle.getConnection().setNetworkTimeout(Runnable::run, Math.toIntExact(VACUUMING.toMillis()));
        handle.execute("VACUUM answer, citation, unanswered, feedback");
    }

    /// Whoever writes would have to wait for as long as this waits for readers, so it hardly does.
    private static boolean isLogEmptied(Handle handle) {
        handle.execute("PRAGMA busy_timeout = 100");
        try {
            return handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)")
                    .map((row, _) -> row.getInt(1) == 0)
                    .one();
        } finally {
            handle.execute("PRAGMA busy_timeout = " + LOCKED.toMillis());
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
