package footnote.web;

import footnote.answer.Answer;
import footnote.ask.AnswerJson;
import footnote.ask.Answering;
import footnote.ask.Door;
import footnote.ask.Inquiry;
import footnote.ask.Told;
import footnote.conversation.InvalidQuestionException;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The page for questions: `GET /` shows the box, and `POST /` with the form field `question` sends the browser on to
/// the page of the answer ([AnswerPages]), so that no question stands in an address and none is asked again by a
/// reload. Our own script accepts `text/event-stream` and gets the answer while it is made. What was asked before comes
/// in the
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
        routes.get("/", this::show, Scope.ASK).post("/", this::answer, Scope.ASK);
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
                tell(answering.ask(inquiry, Door.WEB, events), earlier, context, events::done);
            } else {
                tell(
                        answering.ask(inquiry, Door.WEB),
                        earlier,
                        context,
                        answer -> context.redirect("/answers/" + answer.meta().id(), HttpStatus.SEE_OTHER));
            }
        } catch (InvalidQuestionException e) {
            html.of(page(typed, e.getMessage(), earlier)).send(context, ProblemType.INVALID_QUESTION.status());
        }
    }

    /// Where help is found is told at once: nothing is kept of such a question, so that no other page could show it.
    private void tell(Told told, EarlierTurns earlier, Context context, Consumer<AnswerJson> onward) {
        if (told.reply().answer() instanceof Answer.Signposted(var message, var _)) {
            html.of(new HelpPage(message, SignpostsView.of(told.json()), notice))
                    .send(context, 200);
        } else {
            recent.keep(told.json(), earlier);
            onward.accept(told.json());
        }
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
