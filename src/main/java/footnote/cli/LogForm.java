package footnote.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// How a running service writes down what happens.
enum LogForm {
    /// Lines for people.
    TEXT,
    /// One JSON object on each line, requests too.
    JSON;

    /// Read by `logback.xml`.
    private static final String PROPERTY = "footnote.log";

    /// Has all loggers write like this. It holds for those that are made later, and the first makes it hold for all.
    void begin() {
        System.setProperty(PROPERTY, name().toLowerCase(Locale.ROOT));
    }

    /// What takes sentences for the operator.
    ///
    /// @param out where people read them
    Consumer<String> teller(PrintWriter out) {
        return switch (this) {
            case TEXT ->
                line -> {
                    out.println(Terminal.printable(line));
                    out.flush();
                };
            case JSON -> LoggerFactory.getLogger(ServeCommand.class)::info;
        };
    }
}
