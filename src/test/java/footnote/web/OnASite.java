package footnote.web;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test that talks to a site, one of its own for each test method.
abstract class OnASite {
    Site site;

    @BeforeEach
    void start(@TempDir Path folder) {
        site = open(folder);
    }

    Site open(Path folder) {
        return Site.in(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }
}
