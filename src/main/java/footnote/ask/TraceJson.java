package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.Answer.Abstained;
import footnote.answer.AnswerTrace;
import footnote.ask.Trace.Course;
import footnote.conversation.Question;
import footnote.evidence.AssessmentTrace;
import footnote.evidence.Contribution;
import footnote.passage.Quotation;
import footnote.retrieve.RetrievalTrace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a reply came about, as every door tells it to programs; ARCHITECTURE.md says what its numbers mean.
/// Numbers are rounded to four digits behind the point. What a step has not said, since it was not reached
/// or does not apply, is null or an empty list.
///
/// @param question how it was understood
/// @param search what was looked at; null where nothing was looked for
/// @param candidates the first 40 of the sentences found, in their order, then those that are shown besides
/// @param answerability whether the documents answer; null where no model read
/// @param decision what came of it
/// @param timings of all steps, in their order
/// @param parts of several questions asked at once each one, without timings of its own; most often none
public record TraceJson(
        QuestionTraceJson question,
        @Nullable SearchJson search,
        List<CandidateJson> candidates,
        @Nullable AnswerabilityJson answerability,
        DecisionJson decision,
        List<TimingJson> timings,
        List<TraceJson> parts) {

    /// What was looked at.
    ///
    /// @param retrieval `lexical` or `hybrid`
    /// @param passages how many were found
    /// @param sentences how many different ones these have
    /// @param windows how many windows of them the model read
    public record SearchJson(String retrieval, int passages, int sentences, int windows) {
        static SearchJson of(RetrievalTrace retrieval, AnswerTrace answer) {
            return new SearchJson(
                    retrieval.mode().label(),
                    retrieval.passages().size(),
                    answer.assessment().assessment().ranked().size(),
                    answer.assessment().windows());
        }
    }

    /// A place in a document; offsets count as those of a citation do.
    public record PlaceJson(String document, int start, int end) {
        static PlaceJson of(Quotation quotation) {
            return new PlaceJson(
                    quotation.document().value(),
                    quotation.span().start(),
                    quotation.span().end());
        }
    }

    /// What a feature adds to a score.
    ///
    /// @param feature as the file of weights names it
    /// @param points its value times its weight
    /// @param beyondUsual by how much this is more than the mean of all candidates; the points themselves
    ///     where nothing is compared
    public record ContributionJson(String feature, double value, double weight, double points, double beyondUsual) {
        static ContributionJson of(Contribution told) {
            return new ContributionJson(
                    told.feature(),
                    rounded(told.value()),
                    rounded(told.weight()),
                    rounded(told.points()),
                    rounded(told.beyondUsual()));
        }

        /// Those that add anything, those first that tell most.
        static List<ContributionJson> of(List<Contribution> all) {
            return all.stream()
                    .filter(each -> each.points() != 0 || each.usual() != 0)
                    .sorted(Contribution.MOST_TELLING)
                    .map(ContributionJson::of)
                    .toList();
        }
    }

    /// Whether the documents answer.
    ///
    /// @param caution how sure the service is to be: `low`, `normal` or `high`
    /// @param least the lowest probability at which it answers
    /// @param leastBeside the lowest probability at which a sentence is shown beside the first
    /// @param bias the log-odds are the sum of this and of the points
    public record AnswerabilityJson(
            double probability,
            String caution,
            double least,
            double leastBeside,
            double bias,
            List<ContributionJson> contributions) {
        static AnswerabilityJson of(AssessmentTrace.Answerability told) {
            return new AnswerabilityJson(
                    rounded(told.probability()),
                    told.caution().label(),
                    rounded(told.least()),
                    rounded(told.leastBeside()),
                    rounded(told.bias()),
                    ContributionJson.of(told.contributions()));
        }
    }

    /// What came of it.
    ///
    /// @param status of the answer
    /// @param ground what decided: `small_talk`, `several_readings`, `several_questions`, `nothing_found`,
    ///     `unknown_name`,
    ///     `probability`, `words`, or `untold` by what answers
    /// @param reason of a refusal
    public record DecisionJson(
            String status, String ground, @Nullable String reason) {
        static DecisionJson of(Course course, Answer answer) {
            return new DecisionJson(
                    answer.status().label(),
                    switch (course) {
                        case Course.Introduced _ -> "small_talk";
                        case Course.AskedBack _ -> "several_readings";
                        case Course.Several _ -> "several_questions";
                        case Course.Searched searched ->
                            searched.answer()
                                    .map(told -> told.assessment().ground().label())
                                    .orElse("untold");
                    },
                    answer instanceof Abstained abstained ? abstained.reason().label() : null);
        }
    }

    /// How long a step took: `understand`, `search`, `read`, `judge`, `compose`, `verify`, and the `rest`.
    public record TimingJson(String step, double ms) {}

    static TraceJson of(Trace trace, Reply reply) {
        List<TimingJson> timings = trace.times().stream()
                .map(time -> new TimingJson(time.step().label(), rounded(time.ms())))
                .toList();
        return of(trace.course(), reply.answer(), reply, timings);
    }

    private static TraceJson of(Course course, Answer answer, Reply reply, List<TimingJson> timings) {
        var decision = DecisionJson.of(course, answer);
        return switch (course) {
            case Course.Introduced _ -> notSearched(reply, "small_talk", List.of(), decision, timings);
            case Course.AskedBack(var unclear) ->
                notSearched(reply, "several_readings", unclear.readings(), decision, timings);
            case Course.Several(var parts) ->
                new TraceJson(
                        QuestionTraceJson.notUnderstood(reply, "several_questions", List.of()),
                        null,
                        List.of(),
                        null,
                        decision,
                        timings,
                        parts.stream()
                                .map(part -> of(part.course(), part.answer(), reply, List.of()))
                                .toList());
            case Course.Searched(var question, var retrieval, var told, var sentences) ->
                new TraceJson(
                        QuestionTraceJson.of(question),
                        told.map(its -> SearchJson.of(retrieval, its)).orElse(null),
                        sentences.stream().map(CandidateJson::of).toList(),
                        told.flatMap(its -> its.assessment().answerability())
                                .map(AnswerabilityJson::of)
                                .orElse(null),
                        decision,
                        timings,
                        List.of());
        };
    }

    private static TraceJson notSearched(
            Reply reply, String why, List<Question> readings, DecisionJson decision, List<TimingJson> timings) {
        return new TraceJson(
                QuestionTraceJson.notUnderstood(reply, why, readings),
                null,
                List.of(),
                null,
                decision,
                timings,
                List.of());
    }

    static double rounded(double number) {
        return Math.round(number * 10_000) / 10_000.0;
    }
}
