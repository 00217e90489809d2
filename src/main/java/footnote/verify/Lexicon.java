package footnote.verify;

import footnote.document.ResourceLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which words may stand for which when a sentence is reworded, from four lists: forms of a word that its endings do
/// not
/// tell, words of one meaning (each group stands for itself: what a word shares with one group it does not share with
/// another), opposites, and words that tell nothing by themselves. A term is a stem, or the stems of a phrase with
/// spaces
/// between.
///
/// Immutable and safe for use by several threads.
final class Lexicon {
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final Pattern DENIED = Pattern.compile("^(?:not|no) ");

    private final Map<String, String> bases = new HashMap<>();
    /// What may stand in a text where a claim has the key.
    private final Map<String, Set<String>> alike = new HashMap<>();
    private final Map<String, Set<String>> opposites = new HashMap<>();
    private final Set<String> light;
    private final Set<String> phrases;

    Lexicon() {
        for (String line : ResourceLines.of(Lexicon.class, "irregular-forms.txt")) {
            List<String> forms = SPACE.splitAsStream(line).toList();
            String base = Stems.of(forms.getFirst().replace('_', ' '));
            forms.forEach(form -> bases.putIfAbsent(form, base));
        }
        light = ResourceLines.of(Lexicon.class, "light-words.txt").stream()
                .flatMap(SPACE::splitAsStream)
                .collect(Collectors.toUnmodifiableSet());
        ResourceLines.of(Lexicon.class, "same-meaning.txt").forEach(this::addGroup);
        ResourceLines.of(Lexicon.class, "opposites.txt").forEach(this::addOpposites);
        phrases = alike.keySet().stream().filter(term -> term.indexOf(' ') > 0).collect(Collectors.toSet());
    }

    private void addGroup(String line) {
        String[] sides = line.split(" < ", 2);
        List<String> general = terms(sides[0]);
        List<String> others = sides.length == 2 ? terms(sides[1]) : general;
        for (String term : general) {
            alike.computeIfAbsent(term, _ -> new HashSet<>()).addAll(others);
        }
        others.forEach(term -> alike.computeIfAbsent(term, _ -> new HashSet<>()).add(term));
    }

    private void addOpposites(String line) {
        String[] sides = line.split(" \\| ", 2);
        for (String one : terms(sides[0])) {
            for (String other : terms(sides[1])) {
                opposites.computeIfAbsent(one, _ -> new HashSet<>()).add(other);
                opposites.computeIfAbsent(other, _ -> new HashSet<>()).add(one);
            }
        }
    }

    private List<String> terms(String words) {
        return SPACE.splitAsStream(words.strip())
                .map(word -> Arrays.stream(word.split("_", -1)).map(this::stem).collect(Collectors.joining(" ")))
                .toList();
    }

    /// The stem of a word, or of the word that it is an irregular form of.
    String stem(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String base = bases.get(lower);
        return base == null ? Stems.of(lower) : base;
    }

    /// Whether a word tells nothing by itself; one that has an opposite always tells something.
    boolean isLight(String word) {
        return light.contains(word.toLowerCase(Locale.ROOT)) && !turns(stem(word));
    }

    /// Whether a word is on the list of those that tell nothing, whether or not it has an opposite.
    boolean isListedAsLight(String word) {
        return light.contains(word.toLowerCase(Locale.ROOT));
    }

    /// Whether a word is in one of the lists, so that a capital at the start of a sentence makes no name of it.
    boolean knows(Token token) {
        return token.isLight() || alike.containsKey(token.term()) || opposites.containsKey(token.term());
    }

    /// Whether a word has the form of a past tense or a participle.
    boolean isPast(String word) {
        String lower = SPACE.split(word.toLowerCase(Locale.ROOT), 2)[0];
        return lower.endsWith("ed") || (bases.containsKey(lower) && !stem(lower).equals(Stems.of(lower)));
    }

    boolean isPhrase(String stems) {
        return phrases.contains(stems);
    }

    /// Whether a text that has one term says what a claim says with the other: the same word, one derived from it, or
    /// one that the lists let stand for it.
    boolean carries(String text, String claim) {
        return Stems.areRelated(text, claim)
                || alike.getOrDefault(claim, Set.of()).contains(text)
                || (text.startsWith(claim + " ") && isPhrase(text))
                || (claim.endsWith(" to")
                        && Stems.areRelated(text, claim.substring(0, claim.length() - " to".length())));
    }

    /// Whether a word may be told by a title alone: one that names a thing, and not what happens to it.
    boolean mayBeFramed(Token token) {
        return !turns(token.term()) && !DENIED.matcher(token.term()).find() && !isPast(token.text());
    }

    boolean areOpposite(String one, String other) {
        return opposites.getOrDefault(one, Set.of()).contains(other)
                || (isPhrase(other)
                        && !DENIED.matcher(other).find()
                        && Arrays.stream(other.split(" ", -1)).anyMatch(word -> areOpposite(one, word)));
    }

    /// Whether a term has an opposite, so that a sentence turns on it.
    boolean turns(String term) {
        return opposites.containsKey(term);
    }
}
