package footnote.ask;

import footnote.conversation.Correction;
import footnote.conversation.Question;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionTrace;
import footnote.index.SearchTerm;
import footnote.passage.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a question was understood.
///
/// @param asked as it was typed
/// @param resolution how it was made to stand alone: `first`, `alone`, `new_topic`, `replaced` or
///     `read_after`; or `several_readings` or `small_talk`, where nothing was looked for
/// @param readings what it may mean, where that is not clear
/// @param standalone as it stands alone
/// @param corrected the same with misspelt words mended, which is what was answered
/// @param corrections the words that were mended
/// @param kind what it is after, such as `how_much`
/// @param wanted the kind of thing an answer names, such as `amount`; `any` where none is told
/// @param terms in the order of the question
/// @param names terms that an answer must be about
/// @param numbers terms with a digit in them, likewise
/// @param context terms of what was said before, searched for besides
/// @param time that is asked about
public record QuestionTraceJson(
        String asked,
        String resolution,
        List<String> readings,
        @Nullable String standalone,
        @Nullable String corrected,
        List<CorrectionJson> corrections,
        @Nullable String kind,
        @Nullable String wanted,
        List<TermJson> terms,
        List<String> names,
        List<String> numbers,
        List<ContextJson> context,
        @Nullable TimeJson time) {

    /// A word as it was typed, and what it was read as.
    public record CorrectionJson(String typed, String read) {
        static CorrectionJson of(Correction correction) {
            return new CorrectionJson(correction.typed(), correction.read());
        }
    }

    /// A term to look for.
    ///
    /// @param word of the question
    /// @param term its stem, as the index writes it
    /// @param weight how much it counts, above 0 and at most 1
    /// @param rarity its inverse document frequency
    /// @param known whether any document has it
    public record TermJson(String word, String term, double weight, double rarity, boolean known) {
        static TermJson of(QuestionTrace.TermTrace told) {
            return new TermJson(
                    told.term().word(),
                    told.term().term(),
                    TraceJson.rounded(told.term().weight()),
                    TraceJson.rounded(told.rarity()),
                    told.known());
        }
    }

    /// A term of what was said before.
    public record ContextJson(String term, double weight) {
        static ContextJson of(SearchTerm term) {
            return new ContextJson(term.term(), TraceJson.rounded(term.weight()));
        }
    }

    /// The time that is asked about.
    ///
    /// @param from the first day; `0001-01-01` for one that is open. Null where no period is named
    /// @param to the last day; `9999-12-31` for one that is open. Null as above
    /// @param latest whether it asks about now, or about the last of several
    public record TimeJson(@Nullable String from, @Nullable String to, boolean latest) {}

    static QuestionTraceJson of(QuestionTrace told) {
        QuestionAnalysis analysis = told.analysis();
        Period period = analysis.time().period().orElse(null);
        return new QuestionTraceJson(
                analysis.question().text(),
                told.resolved().method().label(),
                List.of(),
                told.resolved().standalone(),
                analysis.corrected(),
                analysis.corrections().stream().map(CorrectionJson::of).toList(),
                analysis.kind().label(),
                analysis.wanted().label(),
                told.terms().stream().map(TermJson::of).toList(),
                analysis.names(),
                analysis.numbers(),
                analysis.context().stream().map(ContextJson::of).toList(),
                new TimeJson(
                        period == null ? null : period.from().toString(),
                        period == null ? null : period.to().toString(),
                        analysis.time().latest()));
    }

    /// A question for which nothing was looked for.
    static QuestionTraceJson notUnderstood(Reply reply, String resolution, List<Question> readings) {
        return new QuestionTraceJson(
                reply.question().text(),
                resolution,
                readings.stream().map(Question::text).toList(),
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
