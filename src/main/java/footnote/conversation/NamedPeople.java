package footnote.conversation;

import footnote.document.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the people that a text names: two to four words with capitals, or one behind a title, none of which stands
/// for an office or a body.
final class NamedPeople {
    private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]{0,40}\\p{Ll}";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile(
            "(?<title>\\b(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Inspector)\\.?\\s+)?"
                    + "(?<name>(?<![\\p{L}\\p{M}\\p{N}])" + CAPITAL + "(?:\\s+" + CAPITAL + "){0,3})");

    private final Set<String> others = ResourceLines.of(NamedPeople.class, "not-people.txt").stream()
            .flatMap(SPACE::splitAsStream)
            .collect(Collectors.toUnmodifiableSet());

    /// The names, without titles, each once, in the order of the text.
    List<String> in(String text) {
        var found = new ArrayList<String>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String cut = withoutOthers(name.group("name"));
            boolean whole = cut.contains(" ") || (name.group("title") != null && !cut.isEmpty());
            if (whole && found.stream().noneMatch(one -> one.equals(cut) || one.endsWith(" " + cut))) {
                found.add(cut);
            }
        }
        return found;
    }

    /// The longest run of words that may be a name; a question word may stand before it with a capital, too.
    private String withoutOthers(String words) {
        var best = new ArrayList<String>();
        var run = new ArrayList<String>();
        for (String word : SPACE.splitAsStream(words).toList()) {
            if (others.contains(withoutPossessive(word).toLowerCase(Locale.ROOT))) {
                run.clear();
                continue;
            }
            run.add(withoutPossessive(word));
            if (run.size() > best.size()) {
                best = new ArrayList<>(run);
            }
        }
        return String.join(" ", best);
    }

    private static String withoutPossessive(String word) {
        return word.replaceAll("[’']s$", "");
    }
}
