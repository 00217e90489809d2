package footnote.web;

import footnote.ask.AskingStoppedException;
import footnote.ask.DeadlineException;
import footnote.ask.InvalidFilterException;
import footnote.ask.OverloadedException;
import footnote.ask.UnverifiedAnswerException;
import footnote.conversation.InvalidQuestionException;
import footnote.document.FootnoteException;
import footnote.document.LibraryException;
import footnote.document.UnreadableDocumentException;
import footnote.index.IndexException;
import footnote.record.RecordException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells what went wrong: to programs as problem details or, where they speak in OpenAI's manner, as its errors; to
/// people as a page. What happened inside goes to
/// the log and to nobody else.
final class Problems {
    private final Logger log = LoggerFactory.getLogger(Problems.class);
    private final JsonBodies json;
    private final HtmlBodies html;
    private final Brake brake = Brake.ofMachine();
    private final BooleanSupplier isStopping;

    /// @param isStopping whether what is given up is so since the service is about to stop
    Problems(JsonBodies json, HtmlBodies html, BooleanSupplier isStopping) {
        this.isStopping = isStopping;
        this.json = json;
        this.html = html;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(RequestException.class, this::refused);
        routes.exception(
                InvalidQuestionException.class,
                (e, context) -> tell(
                        context,
                        e.reason() == InvalidQuestionException.Reason.PERSONAL_DATA
                                ? ProblemType.PERSONAL_DATA
                                : ProblemType.INVALID_QUESTION,
                        e));
        routes.exception(
                InvalidFilterException.class,
                (e, context) -> tell(
                        context,
                        e.isContradictory() ? ProblemType.CONTRADICTORY_REQUEST : ProblemType.INVALID_REQUEST,
                        e));
        routes.exception(OverloadedException.class, this::overloaded);
        routes.exception(DeadlineException.class, (e, context) -> tell(context, ProblemType.TIMED_OUT, e));
        routes.exception(KeysException.class, this::unavailable);
        routes.exception(UnverifiedAnswerException.class, this::failed);
        routes.exception(
                AskingStoppedException.class, (_, context) -> log.debug("A client hung up: {}", Route.of(context)));
        routes.exception(IndexException.class, this::unavailable);
        routes.exception(RecordException.class, this::unreadable);
        routes.exception(LibraryException.class, (e, context) -> tell(context, ProblemType.INVALID_REQUEST, e));
        routes.exception(
                UnreadableDocumentException.class, (e, context) -> tell(context, ProblemType.UNREADABLE_DOCUMENT, e));
        routes.exception(HttpResponseException.class, this::refusedByTheServer);
        routes.exception(IOException.class, this::brokenOff);
        routes.exception(Exception.class, this::unexpected);
    }

    /// The body that tells of something that could not even be read as a request.
    Body malformed(@Nullable String path, int status) {
        return body(
                Objects.requireNonNullElse(path, "/"),
                new ProblemJson(
                        "about:blank",
                        HttpStatus.forStatus(status).getMessage(),
                        status,
                        "The request cannot be read: check its address and its headers."));
    }

    private void failed(UnverifiedAnswerException e, Context context) {
        log.error("An answer failed its check", new Wordless(e));
        tell(context, ProblemType.FAILED, e);
    }

    /// The exception's own message names a folder of the machine, which is for its operator. It says all that there is
    /// to say, and every request has it until the index is made again, so that a trace each would only hide it.
    private void unavailable(IndexException e, Context context) {
        log.error("The index cannot be used: {}", e.getMessage());
        log.debug("The index cannot be used", new Wordless(e));
        tell(
                context,
                ProblemType.UNAVAILABLE,
                "The documents cannot be searched at the moment: try again in a minute, and if that does not help, "
                        + "tell whoever runs this service.");
    }

    private void unreadable(RecordException e, Context context) {
        log.error("The record cannot be used", new Wordless(e));
        tell(
                context,
                ProblemType.UNAVAILABLE,
                "The record of answers cannot be read at the moment: try again in a minute.");
    }

    private void unavailable(KeysException e, Context context) {
        log.error("The keys cannot be used: {}", e.getMessage());
        tell(context, ProblemType.UNAVAILABLE, "Keys cannot be checked at the moment: tell whoever runs this service.");
    }

    private void refused(RequestException e, Context context) {
        if (e.type() == ProblemType.TOO_MANY_REQUESTS) {
            brake.slow();
        }
        tell(context, e.type(), e);
    }

    private void overloaded(OverloadedException e, Context context) {
        if (isStopping.getAsBoolean()) {
            tell(context, ProblemType.STOPPING, Closing.turnedAway(context));
            return;
        }
        brake.slow();
        context.header("Retry-After", Long.toString(e.retryAfter().toSeconds()));
        tell(context, ProblemType.OVERLOADED, e);
    }

    private void refusedByTheServer(HttpResponseException e, Context context) {
        String path = RequestException.shown(context.path());
        switch (HttpStatus.forStatus(e.getStatus())) {
            case NOT_FOUND ->
                tell(context, ProblemType.NOT_FOUND, "There is nothing at " + path + ": check the address.");
            case METHOD_NOT_ALLOWED -> {
                String allowed = String.join(", ", e.getDetails().values());
                String method = RequestException.shown(context.method().name());
                context.header("Allow", allowed);
                tell(context, ProblemType.METHOD_NOT_ALLOWED, path + " takes no " + method + ": use " + allowed + ".");
            }
            case CONTENT_TOO_LARGE ->
                tell(
                        context,
                        ProblemType.TOO_LARGE,
                        "The body has more than " + WebServer.LARGEST_BODY + " bytes: send a shorter one.");
            default -> unexpected(e, context);
        }
    }

    /// Nothing but the body of a request is read while it is served.
    private void brokenOff(IOException e, Context context) {
        tell(context, ProblemType.INVALID_REQUEST, "The body breaks off before its end: send the request again.");
    }

    private void unexpected(Exception e, Context context) {
        log.error("An unexpected error at {}", Route.of(context), new Wordless(e));
        tell(
                context,
                ProblemType.UNEXPECTED,
                "Something went wrong in Footnote: try again, and if it goes on, tell whoever runs this service.");
    }

    private void tell(Context context, ProblemType type, FootnoteException e) {
        tell(context, type, Objects.requireNonNullElse(e.getMessage(), type.title()));
    }

    private void tell(Context context, ProblemType type, String detail) {
        var problem = new ProblemJson(type.address(), type.title(), type.status(), detail);
        StreamedBody.begun(context)
                .ifPresentOrElse(
                        stream -> stream.fail(problem),
                        () -> body(context.path(), problem).send(context, problem.status()));
    }

    private Body body(String path, ProblemJson problem) {
        if (path.startsWith(ChatApi.VERSION)) {
            return json.of(ChatErrorJson.of(problem));
        }
        return path.startsWith("/api/") || path.equals(Mounted.MCP)
                ? json.of(problem)
                : html.of(new ProblemPage(problem.title(), problem.detail()));
    }
}
