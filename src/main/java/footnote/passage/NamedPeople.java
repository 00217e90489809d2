package footnote.passage;

import footnote.document.ResourceLines;
import footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the people that a text names: two to four words with capitals, or one behind a title, none of which stands
/// for an office or a body. That has the shape of a name; a person it is for certain where something says so: a
/// title, a given name, a noun for a person before or after it, `who`.
///
/// Immutable and safe for use by several threads.
public final class NamedPeople {
    /// What may stand before a name, with or without a full stop.
    public static final String TITLE =
            "(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Baroness|Chief Inspector|Inspector"
                    + "|Chief Superintendent|Superintendent|Sergeant|Rev|Reverend|Judge|Canon|Captain)\\.?";

    private static final String CAPITAL = "(?!" + TITLE + "(?![\\p{L}’'-]))\\p{Lu}[\\p{L}’'-]{0,40}\\p{Ll}";
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern NAME = Pattern.compile("(?:(?<title>\\b" + TITLE + ")\\s+)?"
            + "(?<name>(?<![\\p{L}\\p{M}\\p{N}])" + CAPITAL
            + "(?:\\s+(?:(?:[\\p{Lu}&&[^I]]\\.?|van|von|de|der|den|du|bin|ap)\\s+){0,2}" + CAPITAL + "){0,3})");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s$");

    private static final Pattern WHO_IS =
            Pattern.compile("\\bwho(?:['’]s|s| is| was| are| were)(?: this| that)?\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD_BEFORE = Pattern.compile("(?<word>[\\p{L}-]+),?\\s+$");
    /// `, the new chair of …`: what a person is, told behind the name.
    private static final Pattern APPOSITION = Pattern.compile(
            "^,\\s+(?:(?:the|a|an|its|their|our|who)\\s+)?(?<words>[\\p{L}’'-]+(?:\\s+[\\p{L}’'-]+){0,3})");
    private static final Pattern DOES_AS_A_PERSON = Pattern.compile(
            "^(?:,? who\\b|,? aged \\d|, \\d\\d\\b| \\(\\d\\d\\)| (?:MP|MBE|OBE|CBE)\\b| (?:has |have )?(?:resign|retire|apologise|die)d\\b"
                    + "| (?:was|been) (?:re-?)?(?:elected|born)\\b)");

    private final PersonWords words = new PersonWords();
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
        public boolean isFull() {
            return name.indexOf(' ') > 0;
        }
    }

    /// A person named in a text.
    ///
    /// @param span of the title and the name, without a possessive `'s`
    /// @param certain whether more than the capitals says that it is a person
    public record Mention(Person person, Gender gender, Span span, boolean certain) {}

    /// The names of those who are persons for certain, without titles, each once, in the order of the text.
    public List<String> in(String text) {
        var found = new ArrayList<String>();
        for (Mention mention : mentions(text)) {
            String name = mention.person().name();
            if (mention.certain() && found.stream().noneMatch(one -> one.equals(name) || one.endsWith(" " + name))) {
                found.add(name);
            }
        }
        return found;
    }

    /// The people as they are named, certain or not, in the order of the text, as often as they are.
    List<Person> peopleIn(String text) {
        return mentions(text).stream().map(Mention::person).toList();
    }

    /// All that has the shape of a person's name, in the order of the text.
    public List<Mention> mentions(String text) {
        var found = new ArrayList<Mention>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            String title = name.group("title") == null ? "" : name.group("title");
            List<Word> run = longestRun(text, name);
            boolean named = title.isEmpty() ? run.size() > 1 : !run.isEmpty();
            if (named && (!title.isEmpty() || !isBody(text, run))) {
                int from = title.isEmpty() ? 0 : name.start("title");
                found.add(title.isEmpty() ? untitled(text, run) : titled(title, run, from));
            }
        }
        return found;
    }

    /// A word of a name, without a possessive `'s`.
    private record Word(String text, int start) {
        int end() {
            return start + text.length();
        }
    }

    private Mention titled(String title, List<Word> run, int start) {
        Gender told = PersonWords.ofTitle(title);
        Gender gender = told == Gender.UNKNOWN && run.size() > 1
                ? words.ofGivenName(run.getFirst().text()).orElse(told)
                : told;
        return new Mention(
                new Person(title, joined(run)),
                gender,
                new Span(start, run.getLast().end()),
                true);
    }

    private Mention untitled(String text, List<Word> run) {
        int given = givenName(run);
        List<Word> name = given < 0 ? run : run.subList(given, run.size());
        Gender gender = words.ofGivenName(name.getFirst().text())
                .filter(_ -> given >= 0)
                .orElse(Gender.UNKNOWN);
        var span = new Span(name.getFirst().start(), name.getLast().end());
        boolean bodyLike = name.size() == 2 && words.endsABody(name.getLast().text());
        boolean certain = (given >= 0 && !bodyLike) || isToldToBe(text, span);
        return new Mention(new Person("", joined(name)), gender, span, certain);
    }

    /// Where the name begins by its given name; -1 where none is known. After one that is a word as well, as in
    /// `May Tom Day …`, another may follow.
    private int givenName(List<Word> run) {
        for (int i = 0; i < run.size() - 1; i++) {
            if (words.ofGivenName(run.get(i).text()).isPresent()) {
                boolean shifts = i + 2 < run.size()
                        && words.isAlsoAWord(run.get(i).text())
                        && words.ofGivenName(run.get(i + 1).text()).isPresent();
                return shifts ? i + 1 : i;
            }
        }
        return -1;
    }

    /// Whether the words around it say that it is a person.
    private boolean isToldToBe(String text, Span span) {
        String before = text.substring(0, span.start());
        String after = text.substring(span.end());
        Matcher noun = WORD_BEFORE.matcher(before);
        Matcher apposition = APPOSITION.matcher(after);
        return WHO_IS.matcher(before).find()
                || (noun.find() && words.ofNoun(noun.group("word")).isPresent())
                || DOES_AS_A_PERSON.matcher(after).find()
                || (apposition.find()
                        && SPACE.splitAsStream(apposition.group("words"))
                                .anyMatch(word -> words.ofNoun(word).isPresent()));
    }

    /// Whether the capitals go on to a word that makes the whole the name of a body or a place.
    private boolean isBody(String text, List<Word> run) {
        Matcher next = WORD.matcher(text).region(run.getLast().end(), text.length());
        return next.find()
                && next.start() == run.getLast().end() + 1
                && Character.isUpperCase(next.group().codePointAt(0))
                && words.endsABody(next.group().replaceAll("[^\\p{L}]+$|[’']s\\b.*", ""));
    }

    /// The longest run of words that may be a name; a question word may stand before it with a capital, too.
    private List<Word> longestRun(String text, Matcher name) {
        List<Word> best = List.of();
        List<Word> run = new ArrayList<>();
        for (MatchResult found : WORD.matcher(text)
                .region(name.start("name"), name.end("name"))
                .results()
                .toList()) {
            String word = POSSESSIVE.matcher(found.group()).replaceFirst("");
            if (others.contains(word.toLowerCase(Locale.ROOT))) {
                run = new ArrayList<>();
                continue;
            }
            run.add(new Word(word, found.start()));
            if (run.size() > best.size()) {
                best = List.copyOf(run);
            }
            if (word.length() < found.group().length()) {
                run = new ArrayList<>();
            }
        }
        return best;
    }

    private static String joined(List<Word> run) {
        return run.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
