package footnote.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndexFoldersTest {
    private static final Path HOME = Path.of("/home/it");

    @Test
    void theFolderIsNamedByTheLastNameAndADigestOfThePath() {
        Path folder = IndexFolders.of(HOME, Path.of("/data/Council Papers (new)"));

        assertThat(folder.getParent()).isEqualTo(HOME);
        assertThat(folder.getFileName().toString()).matches("council-papers-new-+[0-9a-f]{16}");
    }

    @Test
    void foldersOfTheSameLastNameHaveIndexesOfTheirOwn() {
        Path one = IndexFolders.of(HOME, Path.of("/one/papers"));

        assertThat(one).isNotEqualTo(IndexFolders.of(HOME, Path.of("/other/papers")));
        assertThat(one).isEqualTo(IndexFolders.of(HOME, Path.of("/one/papers")));
    }

    @Test
    void evenTheRootHasAnIndex() {
        assertThat(IndexFolders.of(HOME, Path.of("/")).getParent()).isEqualTo(HOME);
    }
}
