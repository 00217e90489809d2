package footnote.verify;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Tells the passive from the active: a word behind a form of `be` and before `by`.
final class Voice {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being", "be");

    /// How far behind a form of `be` its participle may stand.
    private static final int NEAR = 3;

    private Voice() {}

    static boolean isPassive(Statement statement, int token) {
        return isBehindBe(statement, token) && by(statement, token).isPresent();
    }

    static boolean isBehindBe(Statement statement, int token) {
        return statement.tokens().subList(Math.max(0, token - NEAR), token).stream()
                .anyMatch(word -> BE.contains(word.text()));
    }

    /// The number of the content word that tells by whom.
    static OptionalInt agent(Statement statement, int token) {
        OptionalInt by = by(statement, token);
        return by.isEmpty()
                ? by
                : IntStream.range(by.getAsInt() + 1, statement.tokens().size())
                        .filter(i -> !statement.tokens().get(i).isLight())
                        .findFirst();
    }

    private static OptionalInt by(Statement statement, int token) {
        List<Token> tokens = statement.tokens();
        return IntStream.range(token + 1, tokens.size())
                .takeWhile(i -> tokens.get(i).clause() == tokens.get(token).clause())
                .filter(i -> tokens.get(i).text().equals("by"))
                .findFirst();
    }
}
