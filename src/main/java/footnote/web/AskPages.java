package footnote.web;

import footnote.ask.AnswerJson;
import footnote.ask.Answering;
import footnote.ask.Door;
import footnote.ask.Inquiry;
import footnote.conversation.InvalidQuestionException;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The page for questions: `GET /` shows the box, and `POST /` with the form field `question` sends the browser on to
/// the page of the answer ([AnswerPages]), so that no question stands in an address and none is asked again by a
/// reload.
/// Our own script accepts `text/event-stream` and gets the answer while it is made. What was asked before comes in the
/// form fields of [EarlierTurns].
final class AskPages {
    private final Answering answering;
    private final PassageIndex index;
    private final RecentAnswers recent;
    private final HtmlBodies html;
    private final JsonBodies json = new JsonBodies();
    private final ExampleQuestions examples = new ExampleQuestions();
    private final String notice;

    AskPages(Services services, RecentAnswers recent, HtmlBodies html) {
        this.answering = services.answering();
        this.index = services.index();
        this.recent = recent;
        this.html = html;
        this.notice = services.use().told();
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::show, Scope.ASK).head("/", this::show, Scope.ASK).post("/", this::answer, Scope.ASK);
    }

    private void show(Context context) {
        html.of(page("", null, EarlierTurns.NONE)).send(context, 200);
    }

    private void answer(Context context) {
        MediaType.of(context).require("application/x-www-form-urlencoded");
        String field = context.formParam("question");
        String typed = field == null ? "" : field;
        EarlierTurns earlier = EarlierTurns.of(context);
        Inquiry inquiry = Inquiry.of(typed).after(earlier.turns());
        try {
            if (EventStream.isWanted(context)) {
                var events = EventStream.of(context, json);
                events.done(kept(AnswerJson.of(answering.ask(inquiry, Door.WEB, events)), earlier));
            } else {
                AnswerJson answer = kept(AnswerJson.of(answering.ask(inquiry, Door.WEB)), earlier);
                context.redirect("/answers/" + answer.meta().id(), HttpStatus.SEE_OTHER);
            }
        } catch (InvalidQuestionException e) {
            html.of(page(typed, e.getMessage(), earlier)).send(context, ProblemType.INVALID_QUESTION.status());
        }
    }

    private AnswerJson kept(AnswerJson answer, EarlierTurns earlier) {
        recent.keep(answer, earlier);
        return answer;
    }

    /// A document that is withdrawn or superseded answers nothing.
    private AskPage page(String typed, @Nullable String error, EarlierTurns earlier) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            List<SourceView> documents =
                    snapshot.currentDocuments().stream().map(SourceView::of).toList();
            return new AskPage(typed, error, earlier, examples.of(snapshot), documents, notice);
        }
    }
}
