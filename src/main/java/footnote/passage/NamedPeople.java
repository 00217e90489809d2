package footnote.passage;

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
///
/// Immutable and safe for use by several threads.
public final class NamedPeople {
    /// What may stand before a name, with or without a full stop.
    public static final String TITLE =
            "(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Chief Inspector|Inspector"
                    + "|Chief Superintendent|Superintendent|Sergeant|Rev|Reverend|Judge|Canon|Captain)\\.?";

    private static final String CAPITAL = "\\p{Lu}[\\p{L}’'-]{0,40}\\p{Ll}";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("(?:(?<title>\\b" + TITLE + ")\\s+)?"
            + "(?<name>(?<![\\p{L}\\p{M}\\p{N}])" + CAPITAL + "(?:\\s+" + CAPITAL + "){0,3})");

    private final Set<String> others = ResourceLines.of(NamedPeople.class, "not-people.txt").stream()
            .flatMap(SPACE::splitAsStream)
            .collect(Collectors.toUnmodifiableSet());

    /// A person as a text names them.
    ///
    /// @param title such as `Councillor`; empty where there is none
    /// @param name without it, one word or more
    public record Person(String title, String name) {
        /// The title and the name.
        public String titled() {
            return title.isEmpty() ? name : title + " " + name;
        }

        /// The last word of the name.
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }

        /// Whether there is more of the name than its last word.
        boolean isFull() {
            return name.indexOf(' ') > 0;
        }
    }

    /// The names, without titles, each once, in the order of the text.
    public List<String> in(String text) {
        var found = new ArrayList<String>();
        for (Person person : peopleIn(text)) {
            String name = person.name();
            if (found.stream().noneMatch(one -> one.equals(name) || one.endsWith(" " + name))) {
                found.add(name);
            }
        }
        return found;
    }

    /// The people as they are named, in the order of the text, as often as they are.
    List<Person> peopleIn(String text) {
        var found = new ArrayList<Person>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String cut = withoutOthers(name.group("name"));
            String title = name.group("title");
            if (cut.contains(" ") || (title != null && !cut.isEmpty())) {
                found.add(new Person(title == null ? "" : title, cut));
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
