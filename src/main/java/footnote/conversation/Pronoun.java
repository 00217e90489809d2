package footnote.conversation;

import footnote.document.Span;
import footnote.passage.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A pronoun that stands for one person.
enum Pronoun {
    HE("he", "him", "his", Gender.HE),
    SHE("she", "her", "hers", Gender.SHE);

    /// `he or she` is anybody, `Her Majesty` nobody in particular.
    private static final Pattern NOBODY = Pattern.compile(
            "\\b(?:s?he/s?he|s/he|(?:he|she) (?:or|and) s?he|(?:his|hers?|him)(?: (?:or|and) |/)(?:his|hers?|him)"
                    + "|(?:his|her) (?:majesty|highness|honour|lordship|ladyship)\\b(?:['’]s)?)",
            Pattern.CASE_INSENSITIVE);
    /// What may follow `her` where it stands for a person and owns nothing: no noun begins with it.
    private static final Pattern ALONE = Pattern.compile(
            "^(?:\\s*[?.!,;:)]|\\s*$|\\s+(?:(?:to|about|on|in|at|for|from|by(?!-)|with|without|of|off|out|up|over|into|through|towards?"
                    + "|and|or|but|as|than|after|before|when|while|because|cos|since|if|whether|until|during|despite|that|this|these|those"
                    + "|what|why|how|where|who|which|the|a|an|any|some|no|it|them|him|me|us|is|are|was|were|be|do|does|did|has|have"
                    + "|had|can|could|will|would|should|say|says|said|not|again|back|away|too|either|now|then|here|there|yet|alone|first"
                    + "|instead|direct(?:ly)?|personally|online|today|tomorrow|yesterday|tonight|last|next|please|pls|plz|anything|something"
                    + "|everything|nothing)\\b))",
            Pattern.CASE_INSENSITIVE);
    /// Verbs behind which `her` is somebody who gets or does something.
    private static final Pattern GIVING = Pattern.compile(
            "\\b(?:give|gives|gave|given|giving|offer|offers|offered|send|sends|sent|tell|tells|told|ask|asks|asked|promise|promised|let"
                    + "|lets|make|makes|made|help|helps|helped|saw|watch|watched|heard|allow|allowed|call|called|elect|elected|appoint"
                    + "|appointed|wish|grant|granted)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private final Gender gender;
    private final Pattern words;

    Pronoun(String subject, String object, String possessive, Gender gender) {
        this.gender = gender;
        this.words = Pattern.compile(
                "(?<![\\p{L}/])(?:(?<subject>" + subject + ")|(?<object>" + object + ")|(?<possessive>" + possessive
                        + "))(?![\\p{L}/])",
                Pattern.CASE_INSENSITIVE);
    }

    Gender gender() {
        return gender;
    }

    /// What a pronoun does in its clause.
    enum Form {
        SUBJECT,
        OBJECT,
        POSSESSIVE
    }

    /// A pronoun in a question.
    record Mention(Pronoun pronoun, Form form, Span span) {}

    /// The pronouns of this kind in a question, in its order.
    List<Mention> in(String text) {
        String read = NOBODY.matcher(text)
                .replaceAll(nobody -> "·".repeat(nobody.group().length()));
        boolean shouted = text.equals(text.toUpperCase(Locale.ROOT));
        var found = new ArrayList<Mention>();
        Matcher word = words.matcher(read);
        while (word.find()) {
            boolean acronym = !shouted && word.group().equals("HE");
            if (!acronym) {
                found.add(new Mention(this, form(word, read), new Span(word.start(), word.end())));
            }
        }
        return found;
    }

    private static Form form(Matcher word, String text) {
        if (word.group("subject") != null) {
            return Form.SUBJECT;
        }
        boolean isHer = word.group().equalsIgnoreCase("her");
        if (isHer) {
            boolean alone = ALONE.matcher(text.substring(word.end())).find()
                    || GIVING.matcher(text.substring(0, word.start())).find();
            return alone ? Form.OBJECT : Form.POSSESSIVE;
        }
        return word.group("object") == null ? Form.POSSESSIVE : Form.OBJECT;
    }

    /// The text with a name in the place of pronouns.
    ///
    /// @param mentions of the text, in its order
    static String replaced(String text, List<Mention> mentions, String name) {
        var replaced = new StringBuilder(text);
        for (Mention mention : mentions.reversed()) {
            boolean owns = mention.form() == Form.POSSESSIVE;
            String put = owns ? name + (name.endsWith("s") ? "'" : "'s") : name;
            replaced.replace(mention.span().start(), mention.span().end(), put);
        }
        return replaced.toString();
    }
}
