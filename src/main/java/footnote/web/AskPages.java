package footnote.web;

import footnote.answer.Answer;
import footnote.ask.Answering;
import footnote.ask.Door;
import footnote.ask.Inquiry;
import footnote.ask.QuestionNote;
import footnote.ask.Reply;
import footnote.conversation.InvalidQuestionException;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import footnote.llm.ModelUse;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;

/// The page for questions: `GET /` shows the box, and `POST /` with the form field `question` the answer
/// beneath it. What was asked before comes in the form fields of [EarlierTurns].
final class AskPages {
    private final Answering answering;
    private final PassageIndex index;
    private final HtmlBodies html;
    private final String notice;

    AskPages(Answering answering, PassageIndex index, HtmlBodies html, ModelUse use) {
        this.answering = answering;
        this.index = index;
        this.html = html;
        this.notice = use.told();
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::show, Scope.ASK).post("/", this::answer, Scope.ASK);
    }

    private void show(Context context) {
        html.of(new AskPage(
                        "",
                        null,
                        null,
                        null,
                        SignpostsView.NONE,
                        EarlierTurns.NONE,
                        EarlierTurns.NONE,
                        documents(),
                        notice))
                .send(context, 200);
    }

    private void answer(Context context) {
        MediaType.of(context).require("application/x-www-form-urlencoded");
        String field = context.formParam("question");
        String typed = field == null ? "" : field;
        EarlierTurns earlier = EarlierTurns.of(context);
        try {
            Reply reply = answering
                    .ask(Inquiry.of(typed).after(earlier.turns()), Door.WEB)
                    .reply();
            html.of(new AskPage(
                            reply.answer() instanceof Answer.Signposted ? "" : typed,
                            null,
                            QuestionNote.of(reply).map(QuestionNote::text).orElse(null),
                            AnswerView.of(reply.answer()),
                            SignpostsView.of(reply),
                            earlier,
                            earlier.and(reply),
                            documents(),
                            notice))
                    .send(context, 200);
        } catch (InvalidQuestionException e) {
            html.of(new AskPage(
                            typed,
                            e.getMessage(),
                            null,
                            null,
                            SignpostsView.NONE,
                            earlier,
                            earlier,
                            documents(),
                            notice))
                    .send(context, ProblemType.INVALID_QUESTION.status());
        }
    }

    /// One that is withdrawn or superseded answers nothing.
    private List<SourceView> documents() {
        try (IndexSnapshot snapshot = index.snapshot()) {
            return snapshot.currentDocuments().stream().map(SourceView::of).toList();
        }
    }
}
