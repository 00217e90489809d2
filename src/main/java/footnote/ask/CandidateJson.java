package footnote.ask;

import footnote.answer.Choice;
import footnote.ask.TraceJson.ContributionJson;
import footnote.ask.TraceJson.PlaceJson;
import footnote.evidence.RefusalReason;
import footnote.evidence.SentenceTrace;
import footnote.retrieve.RetrievalTrace.PassageTrace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every step says of one sentence.
///
/// @param rank its place in the order of the sentences, from 1; null for one that is shown and was not
///     found itself, such as the rest of a list
/// @param text the sentence; null where it does not hold against the stored text
/// @param passage the best passage found that has it
/// @param reader what the model said; null where it did not read it
/// @param timeNearness how near it lies to the time asked about, 0 to 1; null where none is
/// @param score what it is ranked by
/// @param contributions the features that tell most of the score, five at the most
/// @param beside the probability that it answers, given that the first one does
/// @param lacking what is plainly missing in it by its words, such as `kind_not_found`
/// @param outcome `shown`, `list_item`, `context`, `cited_beside`; `same_words`, `repeats`, `enough_shown`,
///     `list_shown`; `question_refused`, `not_considered`, `not_read`, `unlikely`, `far_from_the_first`,
///     `lacking` or `less_of_the_question`
/// @param other the sentence that the outcome is about, such as the one that this repeats
/// @param footnote its number in the answer, or among what comes nearest
public record CandidateJson(
        @Nullable Integer rank,
        PlaceJson place,
        @Nullable String text,
        @Nullable PassageJson passage,
        @Nullable ReaderJson reader,
        @Nullable Double timeNearness,
        @Nullable Double score,
        List<ContributionJson> contributions,
        @Nullable Double beside,
        @Nullable String lacking,
        String outcome,
        @Nullable PlaceJson other,
        @Nullable Integer footnote) {
    private static final int MOST_CONTRIBUTIONS = 5;

    /// How a passage was found.
    ///
    /// @param rank after both searches
    /// @param score after both searches
    /// @param wordsRank in the search by words; null where that did not find it
    /// @param words its score there, BM25
    /// @param meaningRank in the search by meaning; null where that did not find it
    /// @param meaning the cosine of its vector and the question's
    public record PassageJson(
            int rank,
            double score,
            @Nullable Integer wordsRank,
            @Nullable Double words,
            @Nullable Integer meaningRank,
            @Nullable Double meaning) {
        static PassageJson of(PassageTrace told) {
            return new PassageJson(
                    told.rank(),
                    TraceJson.rounded(told.found().score()),
                    told.byWords().map(place -> place.rank()).orElse(null),
                    told.byWords()
                            .map(place -> TraceJson.rounded(place.score()))
                            .orElse(null),
                    told.byMeaning().map(place -> place.rank()).orElse(null),
                    told.byMeaning()
                            .map(place -> TraceJson.rounded(place.score()))
                            .orElse(null));
        }
    }

    /// What the model said. Above 0 is likelier than not.
    ///
    /// @param window the number of the window that it read the sentence in, from 1
    /// @param sentence the score of the sentence
    /// @param span the shortest answer in it, as it stands in the document; null where the model saw it
    ///     elsewhere
    /// @param spanScore the score of the shortest answer
    /// @param answerable the logit of 'the window answers'
    public record ReaderJson(
            int window, double sentence, @Nullable String span, double spanScore, double answerable) {
        static ReaderJson of(SentenceTrace.Read read, @Nullable String span) {
            return new ReaderJson(
                    read.window(),
                    TraceJson.rounded(read.sentence()),
                    span,
                    TraceJson.rounded(read.span()),
                    TraceJson.rounded(read.answerable()));
        }
    }

    static CandidateJson of(TracedSentence told) {
        SentenceTrace evidence = told.evidence().orElse(null);
        return new CandidateJson(
                told.rank().isPresent() ? told.rank().getAsInt() : null,
                PlaceJson.of(told.quotation()),
                told.isExact() ? told.quotation().text() : null,
                told.passage().map(PassageJson::of).orElse(null),
                evidence == null ? null : reader(told, evidence),
                evidence == null || evidence.nearness().isEmpty()
                        ? null
                        : (Double) TraceJson.rounded(evidence.nearness().getAsDouble()),
                evidence == null
                        ? null
                        : (Double) TraceJson.rounded(evidence.scored().score()),
                evidence == null
                        ? List.of()
                        : ContributionJson.of(evidence.contributions()).stream()
                                .limit(MOST_CONTRIBUTIONS)
                                .toList(),
                evidence == null || evidence.beside().isEmpty()
                        ? null
                        : (Double) TraceJson.rounded(evidence.beside().getAsDouble()),
                evidence == null
                        ? null
                        : evidence.lacking().map(RefusalReason::label).orElse(null),
                told.outcome(),
                told.choice().flatMap(Choice::other).map(PlaceJson::of).orElse(null),
                told.footnote().isPresent() ? told.footnote().getAsInt() : null);
    }

    private static @Nullable ReaderJson reader(TracedSentence told, SentenceTrace evidence) {
        String span = told.isExact()
                ? evidence.scored().answer().map(quoted -> quoted.text()).orElse(null)
                : null;
        return evidence.read().map(read -> ReaderJson.of(read, span)).orElse(null);
    }
}
