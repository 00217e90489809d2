package footnote.verify;

import footnote.document.ResourceLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds who says what in a statement: before a verb of telling, behind it where it follows a quotation or stands in
/// the passive, and after `according to` (the forms of O'Keefe et al., 2012).
///
/// Immutable and safe for use by several threads.
final class Tellings {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AFTER_A_QUOTATION = Pattern.compile("[”\"’',]\\s*$");
    private static final Set<String> BE = Set.of("was", "were", "been", "being", "is", "are");
    private static final Set<String> VERBS =
            Set.of("that", "has", "have", "had", "will", "would", "could", "may", "not");
    private static final Set<String> PERSONS = Set.of("he", "she", "they", "it");
    private static final Set<String> SELVES = Set.of("i", "we");

    /// Verbs that may follow what is said with nothing but a comma between.
    private static final Set<String> MAY_TURN = Set.of("said", "says", "added", "adds", "warned", "warns", "explained");

    private static final Set<String> NO_SUBJECT = Set.of("and", "but", "also", "then", "it");

    private static final Set<String> MEASURES = Set.of("what", "how", "whether", "when", "where");

    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "and");

    /// What these are in is a clause only where they have an object that is one.
    private static final Set<String> ALSO_NOUNS = Set.of(
            "claims",
            "estimates",
            "reports",
            "fears",
            "hopes",
            "promises",
            "shows",
            "found",
            "finds",
            "hope",
            "wrote",
            "writes",
            "blames",
            "praises");

    private static final Set<String> OBJECTS = Set.of(
            "that", "it", "he", "she", "they", "there", "the", "a", "an", "its", "their", "no", "how", "why", "what",
            "to");

    private final Set<String> views = verbs("view:");
    private final Set<String> findings = verbs("finding:");

    private static Set<String> verbs(String kind) {
        return ResourceLines.of(Tellings.class, "telling-verbs.txt").stream()
                .filter(line -> line.startsWith(kind))
                .flatMap(line ->
                        SPACE.splitAsStream(line.substring(kind.length()).strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a word is a verb of telling in one of its forms.
    boolean isVerb(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return views.contains(lower) || findings.contains(lower);
    }

    List<Telling> in(Statement statement) {
        var tellings = new ArrayList<Telling>();
        int from = 0;
        for (int i = 0; i < statement.tokens().size(); i++) {
            String word = statement.tokens().get(i).text().toLowerCase(Locale.ROOT);
            if (word.startsWith("according") && !isOfWhat(statement.tokens(), i)) {
                tellings.add(new Telling(i, behind(statement, i), true));
            } else if ((views.contains(word) || findings.contains(word)) && isVerb(statement.tokens(), i)) {
                tellings.add(new Telling(i, source(statement, from, i), views.contains(word)));
                from = i + 1;
            }
        }
        return List.copyOf(tellings);
    }

    /// `According to what`, `according to how`: by a measure, and not by somebody.
    private static boolean isOfWhat(List<Token> tokens, int at) {
        return at + 2 < tokens.size() && MEASURES.contains(tokens.get(at + 2).text());
    }

    private static boolean isVerb(List<Token> tokens, int at) {
        return !ALSO_NOUNS.contains(tokens.get(at).text())
                || (at > 0
                        && tokens.get(at).text().endsWith("s")
                        && (tokens.get(at - 1).hasCapital()
                                || tokens.get(at - 1).clause() != tokens.get(at).clause()))
                || (at > 0 && tokens.get(at - 1).hasCapital() && endsSentence(tokens, at))
                || (at + 1 < tokens.size()
                        && OBJECTS.contains(tokens.get(at + 1).text()));
    }

    private static boolean endsSentence(List<Token> tokens, int at) {
        return at + 1 == tokens.size()
                || tokens.get(at + 1).sentence() != tokens.get(at).sentence();
    }

    private static List<Integer> source(Statement statement, int from, int verb) {
        List<Token> tokens = statement.tokens();
        if (verb > 0 && BE.contains(tokens.get(verb - 1).text())) {
            int by = IntStream.range(verb, tokens.size())
                    .filter(i -> tokens.get(i).text().equals("by"))
                    .findFirst()
                    .orElse(-1);
            return by < 0 ? List.of() : behind(statement, by);
        }
        return isTurned(statement, verb) ? behind(statement, verb) : before(statement, from, verb);
    }

    /// Whether the source stands behind the verb: after a quotation or a comma, where no other verb follows it.
    private static boolean isTurned(Statement statement, int verb) {
        List<Token> tokens = statement.tokens();
        String before = statement.text().substring(0, tokens.get(verb).span().start());
        List<Integer> behind = behind(statement, verb);
        if (!AFTER_A_QUOTATION.matcher(before).find() || behind.isEmpty()) {
            return false;
        }
        if (before.stripTrailing().endsWith(",")
                && !MAY_TURN.contains(tokens.get(verb).text())) {
            return false;
        }
        boolean isSomebody = behind.stream().anyMatch(i -> tokens.get(i).hasCapital()) || isArticle(tokens, verb + 1);
        return isSomebody
                && IntStream.range(verb + 1, tokens.size())
                        .takeWhile(
                                i -> tokens.get(i).clause() == tokens.get(verb).clause())
                        .noneMatch(i -> BE.contains(tokens.get(i).text())
                                || VERBS.contains(tokens.get(i).text()));
    }

    private static boolean isArticle(List<Token> tokens, int at) {
        return at < tokens.size()
                && Set.of("the", "a", "an", "its", "their")
                        .contains(tokens.get(at).text());
    }

    private static List<Integer> before(Statement statement, int from, int verb) {
        List<Token> tokens = statement.tokens();
        if (verb > from && PERSONS.contains(tokens.get(verb - 1).text().toLowerCase(Locale.ROOT))) {
            return List.of(verb - 1);
        }
        if (verb > from && SELVES.contains(tokens.get(verb - 1).text().toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        int clause = tokens.get(verb).clause();
        int first = verb;
        boolean apposition = statement
                .text()
                .substring(0, tokens.get(verb).span().start())
                .stripTrailing()
                .endsWith(",");
        while (first > from && tokens.get(first - 1).unit() == tokens.get(verb).unit()) {
            boolean opens = tokens.get(first - 1).clause() != clause;
            if (opens
                    && first < verb
                    && !apposition
                    && !RELATIVE.contains(tokens.get(first).text())) {
                break;
            }
            apposition = apposition && !(opens && first < verb);
            first--;
            clause = tokens.get(first).clause();
        }
        return IntStream.range(first, verb)
                .filter(i -> !tokens.get(i).isLight())
                .filter(i -> !NO_SUBJECT.contains(tokens.get(i).text()))
                .boxed()
                .toList();
    }

    /// The content words behind a token to the end of its clause.
    private static List<Integer> behind(Statement statement, int token) {
        List<Token> tokens = statement.tokens();
        return IntStream.range(token + 1, tokens.size())
                .takeWhile(i -> tokens.get(i).clause() == tokens.get(token).clause()
                        && !tokens.get(i).text().equals("that"))
                .filter(i -> !tokens.get(i).isLight())
                .boxed()
                .toList();
    }
}
