package footnote.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/// A folder of documents about a hundred towns: each has a bridge, opened in a year of its own. So there are a hundred
/// questions of the same kind, and it can be told that an answer belongs to its question.
final class Gazetteer {
    private static final List<String> BEGINNINGS =
            List.of("Ald", "Bram", "Cor", "Dun", "Eller", "Fen", "Gar", "Hal", "Kel", "Mar");
    private static final List<String> ENDINGS =
            List.of("ford", "wick", "ton", "by", "ham", "stead", "combe", "mere", "thorpe", "ley");
    private static final int TOWNS = BEGINNINGS.size() * ENDINGS.size();
    private static final int FIRST_YEAR = 1801;

    private Gazetteer() {}

    /// Writes the documents, one for the towns of each beginning.
    static Path in(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            int first = i * ENDINGS.size();
            List<String> sections = IntStream.range(first, first + ENDINGS.size())
                    .mapToObj(Gazetteer::section)
                    .toList();
            Files.writeString(
                    folder.resolve(BEGINNINGS.get(i) + ".md"),
                    "# Towns that begin with " + BEGINNINGS.get(i) + "\n\n" + String.join("\n\n", sections) + "\n");
        }
        return folder;
    }

    private static String section(int town) {
        return """
                ## %1$s

                %1$s lies on a river that floods in spring. The bridge of %1$s was opened in %2$d by the parish. \
                It replaced a ferry, whose keeper had complained of the current for years. \
                The market is held every second week, and sells wool, cheese and rope.""".formatted(name(town), year(town));
    }

    private static String name(int town) {
        return BEGINNINGS.get(town / ENDINGS.size()) + ENDINGS.get(town % ENDINGS.size());
    }

    private static int year(int town) {
        return FIRST_YEAR + town;
    }

    /// One question after the other, and again from the first.
    static String question(int number) {
        return "When was the bridge of " + name(number % TOWNS) + " opened?";
    }

    /// What stands in the answer to that question and to no other.
    static String answer(int number) {
        int town = number % TOWNS;
        return "The bridge of " + name(town) + " was opened in " + year(town) + " by the parish.";
    }
}
