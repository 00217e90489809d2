package footnote.verify;

import footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts a text into its words, joins those that are a phrase of the [Lexicon], and numbers the clauses.
///
/// Immutable and safe for use by several threads.
record Tokens(Lexicon lexicon) {
    private static final int LONGEST_PHRASE = 4;
    private static final Pattern WORD =
            Pattern.compile("\\p{N}+(?:[.,:/]\\p{N}+)*\\p{L}*|\\p{L}+(?:\\.\\p{L}+)+|\\p{L}+(?:[’']\\p{L}+)?");
    private static final Pattern POSSESSIVE = Pattern.compile("[’'](?:s|S|ll|re|ve|d|m)$");
    private static final Pattern NOT = Pattern.compile("n[’']t$");
    private static final Pattern PARTS_UNITS = Pattern.compile("[;:.!?—–\\n]|\\s-\\s");
    private static final Pattern PARTS_CLAUSES = Pattern.compile("[,()“”\"]");
    private static final Pattern OPENS_A_UNIT = Pattern.compile("but|while|whilst|although|though|whereas");
    private static final Pattern OPENS_A_CLAUSE =
            Pattern.compile("and|or|who|whom|whose|which|because|if|unless|when|where|after|before|as");

    List<Token> of(String text) {
        var tokens = new ArrayList<Token>();
        Matcher word = WORD.matcher(text);
        int sentence = 0;
        int unit = 0;
        int clause = 0;
        int end = 0;
        while (word.find()) {
            String between = text.substring(end, word.start());
            String own = NOT.matcher(POSSESSIVE.matcher(word.group()).replaceFirst(""))
                    .replaceFirst("");
            String lower = own.toLowerCase(Locale.ROOT);
            boolean opensUnit = PARTS_UNITS.matcher(between).find()
                    || OPENS_A_UNIT.matcher(lower).matches();
            sentence += between.indexOf('\n') >= 0 ? 1 : 0;
            unit += opensUnit ? 1 : 0;
            boolean opensClause = opensUnit
                    || PARTS_CLAUSES.matcher(between).find()
                    || OPENS_A_CLAUSE.matcher(lower).matches();
            clause += opensClause ? 1 : 0;
            tokens.add(new Token(
                    new Span(word.start(), word.start() + own.length()),
                    own,
                    lexicon.stem(own),
                    lexicon.isLight(own),
                    sentence,
                    unit,
                    clause));
            end = word.end();
        }
        return joined(text, tokens);
    }

    private List<Token> joined(String text, List<Token> words) {
        var tokens = new ArrayList<Token>();
        int i = 0;
        while (i < words.size()) {
            int length = phrase(words, i);
            tokens.add(length == 1 ? words.get(i) : join(text, words.subList(i, i + length)));
            i += length;
        }
        return List.copyOf(tokens);
    }

    private int phrase(List<Token> words, int from) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 1; length--) {
            if (lexicon.isPhrase(term(words.subList(from, from + length)))
                    && words.get(from).clause() == words.get(from + length - 1).clause()) {
                return length;
            }
        }
        return 1;
    }

    private static Token join(String text, List<Token> words) {
        var span =
                new Span(words.getFirst().span().start(), words.getLast().span().end());
        return new Token(
                span,
                span.of(text),
                term(words),
                false,
                words.getFirst().sentence(),
                words.getFirst().unit(),
                words.getFirst().clause());
    }

    private static String term(List<Token> words) {
        return String.join(" ", words.stream().map(Token::term).toList());
    }
}
