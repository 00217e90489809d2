package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.model.Embedder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorFileTest {
    private static final int RECORD = VectorKey.BYTES + Embedder.DIMENSIONS + Integer.BYTES;

    @TempDir
    private Path folder;

    @Test
    void vectorsAreFoundByTheirKeys() throws IOException {
        write(0, 500);

        Vectors vectors = file().read();

        assertThat(vectors.size()).isEqualTo(500);
        for (int i = 0; i < 500; i++) {
            assertThat(vector(vectors, vectors.row(key(i)))).isEqualTo(vector(i));
        }
        assertThat(vectors.row(key(500))).isEqualTo(Vectors.NONE);
    }

    @Test
    void aFileThatIsNotThereHasNone() throws IOException {
        assertThat(file().read().size()).isZero();
        assertThat(file().length()).isZero();
    }

    @Test
    void whatIsAddedLaterComesBehind() throws IOException {
        write(0, 10);
        Vectors before = file().read();
        write(10, 20);

        assertThat(before.size()).isEqualTo(10);
        assertThat(file().read().size()).isEqualTo(20);
        assertThat(file().length()).isEqualTo(20);
    }

    @Test
    void aRecordThatWasCutShortIsWrittenOver() throws IOException {
        write(0, 10);
        try (var raw = new RandomAccessFile(path().toFile(), "rw")) {
            raw.setLength(raw.length() - 7);
        }

        assertThat(file().read().size()).isEqualTo(9);
        write(20, 21);

        assertThat(file().read().row(key(9))).isEqualTo(Vectors.NONE);
        assertThat(file().read().row(key(20))).isEqualTo(9);
        assertThat(Files.size(path())).isEqualTo(10L * RECORD);
    }

    @Test
    void whatIsGarbledAndBehindItIsMadeAgainWhileOthersGoOnReading() throws IOException {
        write(0, 10);
        Vectors open = file().read();
        try (var raw = new RandomAccessFile(path().toFile(), "rw")) {
            raw.seek(4L * RECORD + 100);
            raw.write(raw.read() + 1);
        }
        write(4, 10);

        assertThat(vector(open, open.row(key(9)))).isEqualTo(vector(9));
        Vectors mended = file().read();
        for (int i = 0; i < 10; i++) {
            assertThat(vector(mended, mended.row(key(i)))).isEqualTo(vector(i));
        }
    }

    @Test
    void onlyOneWritesAtATime() throws IOException {
        try (VectorFile.Writer first = file().writer()) {
            assertThat(first).isNotNull();
            assertThat(file().writer()).isNull();
        }
        try (VectorFile.Writer next = file().writer()) {
            assertThat(next).isNotNull();
        }
    }

    private void write(int from, int to) throws IOException {
        try (VectorFile.Writer writer = file().writer()) {
            for (int i = from; i < to; i++) {
                Objects.requireNonNull(writer).add(key(i), vector(i));
            }
        }
    }

    private VectorFile file() {
        return new VectorFile(folder);
    }

    private Path path() {
        return folder.resolve(Embedder.MODEL + ".vectors");
    }

    private static VectorKey key(int number) {
        return VectorKey.of("text " + number);
    }

    private static byte[] vector(int seed) {
        var vector = new byte[Embedder.DIMENSIONS];
        new Random(seed).nextBytes(vector);
        return vector;
    }

    private static byte[] vector(Vectors vectors, int row) {
        var vector = new byte[Embedder.DIMENSIONS];
        vectors.copy(row, vector);
        return vector;
    }
}
