package footnote.index;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/// The index folder of one documents folder, with a subfolder for each way of making indexes ([GenerationKey]) that is
/// or was in use.
///
/// @param folder of the index
record Generations(Path folder) {
    private static final String DELETED = ".deleted";

    /// Who uses a generation: readers, marked with the state that they read, and runs that write.
    static Holds holds(Path generation) {
        return new Holds(generation.resolve("held"));
    }

    /// Deletes the generations of other ways that no process holds, and nothing else.
    void deleteOthers(GenerationKey kept) throws IOException {
        for (Path each : subfolders()) {
            String name = each.getFileName().toString();
            if (name.matches(GenerationKey.SHAPE + DELETED)) {
                deleteAll(each);
            } else if (name.matches(GenerationKey.SHAPE) && !name.equals(kept.value())) {
                deleteUnlessHeld(each);
            }
        }
    }

    private List<Path> subfolders() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    /// It is moved away first and looked at again, since somebody may have opened it after the first look.
    private static void deleteUnlessHeld(Path generation) throws IOException {
        if (!holds(generation).live().isEmpty()) {
            return;
        }
        Path away = generation.resolveSibling(generation.getFileName() + DELETED);
        if (Files.exists(away)) {
            deleteAll(away);
        }
        Files.move(generation, away, StandardCopyOption.ATOMIC_MOVE);
        if (holds(away).live().isEmpty()) {
            deleteAll(away);
        } else {
            Files.move(away, generation, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                Files.deleteIfExists(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
