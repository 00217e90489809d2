package footnote.passage;

import footnote.document.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Words by which a text shows that it speaks of a person, or that what looks like a name is none: given names, nouns
/// for a person, and the words that end the names of bodies and places. Each is looked up in any case.
///
/// Immutable and safe for use by several threads.
public final class PersonWords {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern HE = Pattern.compile("(?:mr|sir|lord)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHE =
            Pattern.compile("(?:mrs|ms|miss|dame|lady|baroness)\\.?", Pattern.CASE_INSENSITIVE);

    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Gender> nouns = new HashMap<>();
    private final Set<String> namesThatAreWords = new HashSet<>();
    private final Set<String> bodies = new HashSet<>();

    /// Reads the lists.
    public PersonWords() {
        for (String line : ResourceLines.of(PersonWords.class, "given-names.txt")) {
            if (line.startsWith("words:")) {
                namesThatAreWords.addAll(words(line));
            } else {
                add(line, givenNames);
            }
        }
        ResourceLines.of(PersonWords.class, "person-nouns.txt").forEach(line -> add(line, nouns));
        ResourceLines.of(PersonWords.class, "body-words.txt")
                .forEach(line -> bodies.addAll(SPACE.splitAsStream(line).toList()));
    }

    /// Puts the words of a line such as `she: mum sister` into a map; one that is listed for both is of neither.
    private static void add(String line, Map<String, Gender> map) {
        Gender gender = switch (line.substring(0, line.indexOf(':'))) {
            case "she" -> Gender.SHE;
            case "he" -> Gender.HE;
            default -> Gender.UNKNOWN;
        };
        words(line).forEach(word -> map.merge(word, gender, (one, other) -> one == other ? one : Gender.UNKNOWN));
    }

    private static List<String> words(String line) {
        return SPACE.splitAsStream(line.substring(line.indexOf(':') + 1).strip())
                .toList();
    }

    /// How somebody with this given name is usually called; empty where it is none that is known.
    public Optional<Gender> ofGivenName(String word) {
        return Optional.ofNullable(givenNames.get(word.toLowerCase(Locale.ROOT)));
    }

    /// How a person is called for whom this noun stands, such as `mother` or `inspector`; empty for other words.
    public Optional<Gender> ofNoun(String word) {
        return Optional.ofNullable(nouns.get(word.toLowerCase(Locale.ROOT)));
    }

    /// What a title such as `Mrs` tells.
    static Gender ofTitle(String title) {
        if (SHE.matcher(title).matches()) {
            return Gender.SHE;
        }
        return HE.matcher(title).matches() ? Gender.HE : Gender.UNKNOWN;
    }

    /// Whether a given name is a word or a month as well, such as `May` and `Will`.
    boolean isAlsoAWord(String givenName) {
        return namesThatAreWords.contains(givenName.toLowerCase(Locale.ROOT));
    }

    /// Whether it is the last word of the names of bodies, places or schemes, such as `Trust` or `Street`.
    public boolean endsABody(String word) {
        return bodies.contains(word.toLowerCase(Locale.ROOT));
    }
}
