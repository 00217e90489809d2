package footnote.conversation;

import java.util.regex.Pattern;

/// A pronoun that stands for one person.
enum Pronoun {
    HE("he|him", "his"),
    SHE(
            "she|her(?=\\s*[?.!,;:)]|\\s*$|\\s+(?:to|about|on|in|at|for|from|by|with|and|or|do|say|be)\\b)",
            "her|hers|his");

    private final Pattern person;
    private final Pattern possessive;

    Pronoun(String person, String possessive) {
        this.person = Pattern.compile("\\b(?:" + person + ")(?!['’])\\b", Pattern.CASE_INSENSITIVE);
        this.possessive = Pattern.compile("\\b(?:" + possessive + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    boolean isIn(String text) {
        return person.matcher(text).find() || possessive.matcher(text).find();
    }

    /// The text with a name in its place.
    String replaced(String text, String name) {
        String named = person.matcher(text).replaceAll(name);
        return possessive.matcher(named).replaceAll(name + (name.endsWith("s") ? "'" : "'s"));
    }
}
