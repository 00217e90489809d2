package footnote.web;

import footnote.ask.AnswerJson;
import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.Answering;
import footnote.ask.Origin;
import footnote.ask.QuestionNote;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import footnote.record.RecordedAnswer;
import footnote.record.Recording;
import footnote.web.RecordedJson.StaleJson;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The page of an answer: `GET /answers/{id}`, from memory while it is new, and from the record as long as that is
/// visible. `POST /answers/{id}/opinion` takes what somebody thinks of it. Whoever knows the id may read it: it cannot
/// be guessed.
final class AnswerPages {
    private static final String ONE = "/answers/{id}";

    private final Answering answering;
    private final Optional<Recording> record;
    private final PassageIndex index;
    private final RecentAnswers recent;
    private final HtmlBodies html;
    private final String notice;

    AnswerPages(Services services, RecentAnswers recent, HtmlBodies html) {
        this.answering = services.answering();
        this.record = services.record();
        this.index = services.index();
        this.recent = recent;
        this.html = html;
        this.notice = services.use().told();
    }

    void addTo(RoutesConfig routes) {
        routes.get(ONE, this::show, Scope.ASK).post(ONE + "/opinion", this::takeOpinion, Scope.ASK);
    }

    private void show(Context context) {
        String typed = context.pathParam("id");
        AnswerId id = AnswerId.of(typed);
        var kept = recent.find(id).or(() -> recorded(id)).orElseThrow(() -> AnswerId.unknown(typed));
        var opinion = record.isEmpty()
                ? AnswerPage.Opinion.UNWANTED
                : context.queryParam("thanks") == null ? AnswerPage.Opinion.WANTED : AnswerPage.Opinion.TAKEN;
        try (IndexSnapshot snapshot = index.snapshot()) {
            html.of(page(kept, opinion, snapshot)).send(context, 200);
        }
    }

    private AnswerPage page(RecentAnswers.Recent kept, AnswerPage.Opinion opinion, IndexSnapshot snapshot) {
        AnswerJson answer = kept.answer();
        return new AnswerPage(
                answer.meta().id(),
                answer.question(),
                QuestionNote.of(answer).map(QuestionNote::text).orElse(null),
                AnswerView.of(answer, snapshot),
                SignpostsView.of(answer),
                stale(answer, snapshot),
                kept.earlier(),
                kept.earlier().and(answer),
                opinion,
                notice);
    }

    /// From the record, which has no talk.
    private Optional<RecentAnswers.Recent> recorded(AnswerId id) {
        return record.flatMap(kept -> kept.find(id.value()))
                .flatMap(RecordedAnswer::answer)
                .map(StoredAnswer::of)
                .map(answer -> new RecentAnswers.Recent(answer, EarlierTurns.NONE));
    }

    private static List<String> stale(AnswerJson answer, IndexSnapshot snapshot) {
        return Stream.concat(answer.citations().stream(), answer.nearest().stream())
                .flatMap(citation -> stale(citation, snapshot).stream())
                .distinct()
                .toList();
    }

    private static Optional<String> stale(CitationJson citation, IndexSnapshot snapshot) {
        String source = "“" + citation.title() + "” ("
                + Origin.of(citation.publisher(), citation.date()).inBrief() + ") ";
        return StaleJson.of(citation.document(), citation.version(), snapshot)
                .map(stale -> source
                        + (stale.current() == null
                                ? "is no longer among the documents."
                                : "has changed since this answer was given."));
    }

    private void takeOpinion(Context context) {
        MediaType.of(context).require("application/x-www-form-urlencoded");
        AnswerId id = AnswerId.of(context.pathParam("id"));
        NoRecord.unless(record);
        boolean useful = Objects.equals(context.formParam("useful"), "yes");
        answering.feedback(id.value(), 0, useful, "");
        context.redirect("/answers/" + id.value() + "?thanks=1#opinion", HttpStatus.SEE_OTHER);
    }
}
