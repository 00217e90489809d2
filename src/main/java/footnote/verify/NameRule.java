package footnote.verify;

import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every name of a claim is in the passage that it cites, or in what is told of its document and its speakers, its
/// words
/// in the same order with little between them: a given name and the surname of somebody else make a person who is
/// nobody
/// (the entity checks of Nan et al., 2021, made stricter). A surname may stand for a full name that was named. Words
/// that
/// the passage writes small, such as `council`, are no part of a name.
final class NameRule {
    /// A title or a second name may stand between two words of a name.
    private static final int BETWEEN = 2;

    private NameRule() {}

    static Optional<Dropped> cited(Statement claim, Source cited, List<Statement> speakers) {
        List<List<String>> texts = Stream.concat(cited.statements(), speakers.stream())
                .map(NameRule::words)
                .toList();
        Set<String> small = Stream.concat(cited.statements(), speakers.stream())
                .flatMap(statement -> statement.tokens().stream())
                .flatMap(token -> Stream.of(token.text().split("\\s+", -1)))
                .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                .collect(Collectors.toSet());
        for (NamedRun name : claim.names()) {
            List<String> words =
                    name.words().stream().filter(word -> !small.contains(word)).toList();
            if (texts.stream().noneMatch(text -> inOrder(words, text))) {
                String shown = claim.text()
                        .substring(
                                claim.tokens().get(name.first()).span().start(),
                                claim.tokens().get(name.last()).span().end());
                return Optional.of(new Dropped(
                        Reason.NAME_NOT_CITED, "The name “" + shown + "” is not in the passage that is cited."));
            }
        }
        return Optional.empty();
    }

    private static List<String> words(Statement statement) {
        return statement.tokens().stream()
                .flatMap(
                        token -> Stream.of(token.text().toLowerCase(Locale.ROOT).split("\\s+", -1)))
                .map(word -> word.equals("cllr") ? "councillor" : word)
                .toList();
    }

    private static boolean inOrder(List<String> name, List<String> text) {
        if (name.isEmpty()) {
            return true;
        }
        for (int start = 0; start < text.size(); start++) {
            int at = start;
            int found = 0;
            while (found < name.size() && at < text.size() && isSame(name.get(found), text, at, found)) {
                at = next(name, found, text, at);
                found++;
            }
            if (found == name.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSame(String word, List<String> text, int at, int found) {
        String own = word.equals("cllr") ? "councillor" : word;
        int to = found == 0 ? at : Math.min(text.size() - 1, at + BETWEEN);
        return text.subList(at, to + 1).stream().anyMatch(other -> areOne(own, other));
    }

    /// The place behind a word of the name.
    private static int next(List<String> name, int found, List<String> text, int at) {
        int place = at;
        while (!areOne(name.get(found).equals("cllr") ? "councillor" : name.get(found), text.get(place))) {
            place++;
        }
        return place + 1;
    }

    /// The same word, or one in the plural.
    private static boolean areOne(String one, String other) {
        return one.equals(other) || Stems.of(one).equals(Stems.of(other));
    }
}
