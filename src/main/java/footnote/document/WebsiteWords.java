package footnote.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words that websites use of themselves, from the resource `website-words.txt`. Those marked `!` are hardly used
/// of anything else; those marked `>` are what visitors are asked to do.
final class WebsiteWords {
    private final Set<String> strong;
    private final Set<String> others;
    private final Set<String> commands;

    private WebsiteWords(Set<String> strong, Set<String> others, Set<String> commands) {
        this.strong = strong;
        this.others = others;
        this.commands = commands;
    }

    static WebsiteWords standard() {
        List<String> lines = ResourceLines.of(WebsiteWords.class, "website-words.txt");
        return new WebsiteWords(
                words(lines.stream().filter(line -> line.startsWith("!"))),
                words(lines.stream().filter(line -> !line.startsWith("!") && !line.startsWith(">"))),
                words(lines.stream().filter(line -> line.startsWith(">"))));
    }

    private static Set<String> words(Stream<String> lines) {
        return lines.flatMap(line -> Stream.of(line.split("[!>\\s]+")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(String word) {
        return strong.contains(word) || others.contains(word);
    }

    boolean isStrong(String word) {
        return strong.contains(word);
    }

    boolean isCommand(String word) {
        return commands.contains(word);
    }
}
