package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldsTest {
    @TempDir
    private Path root;

    @Test
    void aHoldLivesUntilItIsClosed() throws IOException {
        var holds = new Holds(root.resolve("held"));
        assertThat(holds.live()).isEmpty();

        try (Hold one = holds.take();
                Hold other = holds.take()) {
            one.mark(17);
            assertThat(other.isThere()).isTrue();
            assertThat(holds.live()).containsExactlyInAnyOrder(17L, 0L);
        }

        assertThat(holds.live()).isEmpty();
        assertThat(root.resolve("held")).isEmptyDirectory();
    }

    @Test
    void closingOneHoldLeavesTheLockOfAnother() throws Exception {
        Path index = root.resolve("index");
        var folder = new IndexedFolder(root).with("a.txt", "Bridges rust.");
        folder.update();
        try (var holding = HoldingProcess.start(index, GenerationKey.current())) {
            for (int i = 0; i < 3; i++) {
                folder.parts().holds().take().close();
                assertThat(folder.parts().holds().live()).hasSize(1);
            }
            holding.kill();
        }
        assertThat(folder.parts().holds().live()).isEmpty();
    }

    @Test
    void whatADeadProcessLeftIsNoHoldAndIsTakenAway() throws IOException {
        Path left = Files.createDirectory(root.resolve("held")).resolve("4711-0-left");
        Files.writeString(left, "3");

        assertThat(new Holds(root.resolve("held")).live()).isEmpty();
        assertThat(left).doesNotExist();
    }

    @Test
    void nothingIsMadeWhereTheFolderAboveIsMissing() {
        assertThatThrownBy(() -> new Holds(root.resolve("gone/held")).take()).isInstanceOf(NoSuchFileException.class);
        assertThat(root).isEmptyDirectory();
    }
}
