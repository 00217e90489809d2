package footnote.mcp;

import footnote.ask.DeadlineException;
import footnote.ask.InvalidFilterException;
import footnote.ask.OverloadedException;
import footnote.ask.UnverifiedAnswerException;
import footnote.conversation.InvalidQuestionException;
import footnote.index.IndexException;
import footnote.web.RequestException;
import footnote.web.Wordless;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What goes wrong in a tool, as a plain sentence for whoever called it. What happened inside goes to the log.
final class Trouble {
    private final Logger log = LoggerFactory.getLogger(Trouble.class);

    String told(RuntimeException trouble) {
        return switch (trouble) {
            case RequestException e -> message(e);
            case InvalidQuestionException e -> message(e);
            case InvalidFilterException e -> message(e);
            case OverloadedException e -> message(e);
            case DeadlineException e -> message(e);
            case UnverifiedAnswerException e -> {
                log.error("An answer failed its check", new Wordless(e));
                yield message(e);
            }
            case IndexException e -> {
                log.error("The index cannot be used: {}", e.getMessage());
                yield "The documents cannot be searched at the moment: try again in a minute.";
            }
            default -> {
                log.error("An unexpected error in a tool", new Wordless(trouble));
                yield "Something went wrong in Footnote: try again, and if it goes on, tell whoever runs this service.";
            }
        };
    }

    private static String message(RuntimeException e) {
        return Objects.requireNonNull(e.getMessage());
    }
}
