package footnote.verify;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Takes the endings off English words, far enough to tell that two are forms of one word or derived from one
/// another. Endings of inflection are cut as in the first step of Porter (1980); for derivations two words are set side
/// by side, and what stands behind their common beginning must be two endings (as in the conflation of Xu and Croft,
/// 1998). Endings that turn a meaning round (`-less`, `-ee` beside `-er`) are no such endings, and neither is any
/// prefix.
final class Stems {
    /// What two related words have in common at least.
    private static final int COMMON = 4;

    private static final int SHORTEST = 3;

    private static final Set<String> ENDINGS = Set.of(
            "", "ation", "ion", "ment", "er", "or", "al", "ly", "i", "ance", "anc", "enc", "ence", "iv", "abl", "ful",
            "ness", "iti", "ship", "ist", "ism", "ic", "ical", "ial", "ian", "ur", "at", "is", "isation", "ent", "ous",
            "ag", "hood", "ili", "li", "ali");

    private Stems() {}

    /// The stem of a word in any case.
    static String of(String word) {
        String stem = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        stem = withoutPlural(stem);
        stem = withoutPast(stem);
        if (stem.length() > SHORTEST && stem.endsWith("e")) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (stem.length() > 2 && stem.endsWith("y")) {
            stem = stem.substring(0, stem.length() - 1) + "i";
        }
        return undoubled(stem);
    }

    private static String withoutPlural(String word) {
        if (word.length() <= SHORTEST || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 2);
        }
        boolean kept = List.of("ss", "us", "is").stream().anyMatch(word::endsWith);
        boolean sibilant =
                List.of("sses", "shes", "ches", "xes", "zes").stream().anyMatch(word::endsWith);
        return kept ? word : word.substring(0, word.length() - (sibilant ? 2 : 1));
    }

    private static String withoutPast(String word) {
        for (String ending : List.of("ied", "ed", "ing")) {
            String rest = word.substring(0, Math.max(0, word.length() - ending.length()));
            if (word.endsWith(ending) && rest.length() >= SHORTEST && hasVowel(rest)) {
                return ending.equals("ied") ? rest + "i" : rest;
            }
        }
        return word;
    }

    private static boolean hasVowel(String text) {
        return text.chars().anyMatch(unit -> "aeiouy".indexOf(unit) >= 0);
    }

    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        return last > 1 && stem.charAt(last) == stem.charAt(last - 1) && Character.isLetter(stem.charAt(last))
                ? stem.substring(0, last)
                : stem;
    }

    /// Whether one of two stems is derived from the other, or both from a third.
    static boolean areRelated(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        for (int cut = common; cut >= Math.max(COMMON, common - 1); cut--) {
            if (ENDINGS.contains(one.substring(cut)) && ENDINGS.contains(other.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
