package footnote.conversation;

import footnote.conversation.ResolvedQuestion.Exchange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Judges what a language model says that an unclear follow-up means. It may tell who is meant, and nothing
/// else: of several meanings that we know it may point at one; and where we know none, it may put in what was
/// said before, and must leave the question what it was. Whatever else it writes is passed over.
///
/// Immutable and safe for use by several threads.
public final class Rewriting {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.,&/-][\\p{L}\\p{N}]+)*");

    /// What stands for somebody or something, and may go.
    private static final Set<String> STANDING_FOR = words("he him his she her hers they them their theirs it its this"
            + " that these those there then and but so or also");

    /// What may come with a name.
    private static final Set<String> JOINING = words("the a an of in on at by for from to with s");

    private final Set<String> functionWords = new QuestionWords().functionWords();

    /// What the question means, if the model may say so.
    ///
    /// @param unsure what is known of it
    /// @param written by the model, one line
    public Optional<ResolvedQuestion> of(Resolution unsure, String written) {
        return switch (unsure) {
            case Resolution.Clear(var question) -> Optional.of(question);
            case Resolution.Unclear(var _, var meanings) -> pointedAt(meanings, words(written));
            case Resolution.Open(var question) -> named(question, written);
        };
    }

    /// The one meaning of whose own words some are used, and none of another's.
    private static Optional<ResolvedQuestion> pointedAt(List<ResolvedQuestion> meanings, Set<String> written) {
        List<Set<String>> all =
                meanings.stream().map(meaning -> words(meaning.standalone())).toList();
        var common = new HashSet<>(all.getFirst());
        all.forEach(common::retainAll);
        var used = new ArrayList<ResolvedQuestion>();
        for (int i = 0; i < meanings.size(); i++) {
            if (all.get(i).stream().anyMatch(word -> !common.contains(word) && written.contains(word))) {
                used.add(meanings.get(i));
            }
        }
        return used.size() == 1
                ? Optional.of(used.getFirst().rewritten(used.getFirst().standalone()))
                : Optional.empty();
    }

    private Optional<ResolvedQuestion> named(ResolvedQuestion question, String written) {
        Set<String> own = words(question.own());
        Set<String> now = words(written);
        Set<String> said = question.context().stream()
                .flatMap(Rewriting::texts)
                .flatMap(text -> words(text).stream())
                .filter(word -> !functionWords.contains(word))
                .collect(Collectors.toSet());
        boolean keepsAll = own.stream().allMatch(word -> now.contains(word) || STANDING_FOR.contains(word));
        boolean addsWhatWasSaid = now.stream().anyMatch(word -> !own.contains(word) && said.contains(word));
        boolean addsNothingElse =
                now.stream().allMatch(word -> own.contains(word) || said.contains(word) || JOINING.contains(word));
        boolean standsAlone = Stream.of(Pronoun.values())
                .allMatch(pronoun -> pronoun.in(written).isEmpty());
        boolean isQuestion = !written.isBlank() && written.length() <= Question.LONGEST;
        return keepsAll && addsWhatWasSaid && addsNothingElse && standsAlone && isQuestion
                ? Optional.of(question.rewritten(Question.of(written).text()))
                : Optional.empty();
    }

    private static Stream<String> texts(Exchange exchange) {
        return Stream.of(exchange.question(), exchange.answer());
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
