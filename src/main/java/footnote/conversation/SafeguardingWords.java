package footnote.conversation;

import footnote.conversation.Sensitivity.Kind;
import footnote.document.ResourceLines;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The list `safeguarding.txt`, which says itself how it is written.
///
/// @param words writes what is typed as what the patterns are matched in
/// @param concerns what tells that somebody needs help
/// @param reported what tells so unless the question is a general one
/// @param general what makes a question one about what anybody should do
/// @param topics what a question about such things has
record SafeguardingWords(
        PlainWords words,
        Map<Kind, List<Pattern>> concerns,
        List<Pattern> reported,
        List<Pattern> general,
        List<Pattern> topics) {
    private static final Pattern LIST = Pattern.compile("<([a-z0-9]+)> = (.+)");
    private static final Pattern SHORT_FORM = Pattern.compile("(\\S+) > (.+)");
    private static final Pattern RULE =
            Pattern.compile("(mend|self-harm|danger|abuse|crisis|reported|general|topic): (.+)");
    private static final Pattern NAME = Pattern.compile("<([a-z0-9]+)>");

    /// Reads it.
    ///
    /// @throws IllegalStateException when a line of it cannot be read
    static SafeguardingWords read() {
        var lists = new LinkedHashMap<String, String>();
        var shortForms = new HashMap<String, String>();
        var rules = new HashMap<String, List<String>>();
        for (String line : ResourceLines.of(SafeguardingWords.class, "safeguarding.txt")) {
            Matcher list = LIST.matcher(line);
            Matcher rule = RULE.matcher(line);
            Matcher shortForm = SHORT_FORM.matcher(line);
            if (list.matches()) {
                lists.merge(list.group(1), filled(list.group(2), lists), (one, more) -> one + "|" + more);
            } else if (rule.matches()) {
                rules.computeIfAbsent(rule.group(1), _ -> new ArrayList<>()).add(rule.group(2));
            } else if (shortForm.matches()) {
                shortForms.put(shortForm.group(1), shortForm.group(2));
            } else {
                throw new IllegalStateException("safeguarding.txt has the line: " + line);
            }
        }
        var mended = new HashSet<String>();
        rules.getOrDefault("mend", List.of()).forEach(line -> mended.addAll(Set.of(line.split(" "))));
        var concerns = new EnumMap<Kind, List<Pattern>>(Kind.class);
        for (Kind kind : Kind.values()) {
            concerns.put(kind, patterns(name(kind), rules, lists));
        }
        return new SafeguardingWords(
                new PlainWords(shortForms, mended),
                concerns,
                patterns("reported", rules, lists),
                patterns("general", rules, lists),
                patterns("topic", rules, lists));
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case SELF_HARM -> "self-harm";
            case DANGER -> "danger";
            case ABUSE -> "abuse";
            case CRISIS -> "crisis";
        };
    }

    private static List<Pattern> patterns(String rule, Map<String, List<String>> rules, Map<String, String> lists) {
        return rules.getOrDefault(rule, List.of()).stream()
                .map(written -> Pattern.compile("(?<![a-z0-9])(?:" + filled(gapped(written), lists) + ")(?![a-z0-9])"))
                .toList();
    }

    private static String gapped(String written) {
        return written.replace(" ~ ", "(?: <adv>){0,3} ")
                .replace("~ ", "(?:<adv> ){0,3}")
                .replace(" … ", "(?: [a-z0-9]+){0,5}? ");
    }

    /// With each name in it replaced by what it stands for.
    private static String filled(String pattern, Map<String, String> lists) {
        return NAME.matcher(pattern).replaceAll(name -> {
            String words = lists.get(name.group(1));
            if (words == null) {
                throw new IllegalStateException("safeguarding.txt has no list before " + name.group());
            }
            return Matcher.quoteReplacement(words.startsWith("(?!") ? words : "(?:" + words + ")");
        });
    }
}
