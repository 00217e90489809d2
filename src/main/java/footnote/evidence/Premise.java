package footnote.evidence;

import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTerm;
import footnote.index.IndexSnapshot;
import footnote.passage.NamedPeople;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a question takes for granted (its presupposition): that something happened to what it names. `Why did
/// Mr Brook
/// resign?` cannot be answered where no document says that he did, and then that is what has to be said (Kim et al.,
/// *Which Linguist Invented the Lightbulb?*, ACL 2021). For one thread, for one question.
final class Premise {
    private static final Pattern TAKES_FOR_GRANTED = Pattern.compile(
            "\\b(?:why|when|where|how(?! (?:much|many|often|long))|(?:on|at|in) (?:what|which) \\p{L}+)\\s+"
                    + "(?:did|was|were|has|have|had)\\b(?! (?:there|it|this|that|i|we|you)\\b)");

    private static final Pattern PRONOUN = Pattern.compile("^[\"“‘'(]?(?:He|She|They|His|Her|Their)\\b");
    private static final NamedPeople PEOPLE = new NamedPeople();

    private static final int MOST_NAMED = 2;

    private final QuestionAnalysis question;
    private final IndexSnapshot index;
    private final FeatureReader reader;
    private final List<String> surnames;

    Premise(QuestionAnalysis question, IndexSnapshot index, FeatureReader reader) {
        this.question = question;
        this.index = index;
        this.reader = reader;
        this.surnames = PEOPLE.in(question.corrected()).stream()
                .flatMap(name -> index.terms(name.substring(name.lastIndexOf(' ') + 1)).stream())
                .toList();
    }

    /// The refusal of a question that takes for granted what no sentence about the things it names tells of; empty
    /// where it does not, or where there is such a sentence.
    ///
    /// @param candidates all that were found
    Optional<Refusal> notFound(List<Candidate> candidates) {
        if (question.names().isEmpty()
                || !TAKES_FOR_GRANTED
                        .matcher(question.corrected().toLowerCase(Locale.ROOT))
                        .find()) {
            return Optional.empty();
        }
        var told = new HashSet<String>();
        candidates.stream()
                .filter(this::isAboutThem)
                .forEach(candidate ->
                        told.addAll(index.terms(candidate.sentence().searched())));
        List<QuestionTerm> events = question.asking().stream()
                .filter(term -> !question.isDetail(term))
                .filter(term -> !QuestionWeights.has(told, term.term()))
                .limit(MOST_NAMED)
                .toList();
        return events.isEmpty() || told.isEmpty() ? Optional.empty() : Optional.of(refusal(events));
    }

    /// Whether a sentence is about what the question names. One about a person has the name or a pronoun:
    /// beside it may
    /// stand what others did.
    private boolean isAboutThem(Candidate candidate) {
        List<String> terms = index.terms(candidate.sentence().searched());
        return surnames.isEmpty()
                ? reader.missingNames(candidate).isEmpty()
                : (PRONOUN.matcher(candidate.sentence().text()).find()
                        || surnames.stream().anyMatch(terms::contains));
    }

    private Refusal refusal(List<QuestionTerm> events) {
        List<QuestionTerm> named = question.terms().stream()
                .filter(term -> question.names().contains(term.term()))
                .toList();
        return new Refusal(
                RefusalReason.PREMISE_NOT_FOUND,
                "The documents do not say. What was found in them about %s does not mention %s."
                        .formatted(quoted(named, " "), quoted(events, " or ")));
    }

    private static String quoted(List<QuestionTerm> terms, String between) {
        return terms.stream()
                .map(QuestionTerm::word)
                .distinct()
                .collect(Collectors.joining("'" + between + "'", "'", "'"))
                .replace("' '", " ");
    }
}
