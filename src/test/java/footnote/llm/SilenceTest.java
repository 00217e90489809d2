package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/// Neither a key nor what is asked gets into the log, at its finest level.
class SilenceTest {
    private static final class Kept extends AppenderBase<ILoggingEvent> {
        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        protected void append(ILoggingEvent event) {
            lines.add(event.getLoggerName() + " " + event.getFormattedMessage()
                    + (event.getThrowableProxy() == null
                            ? ""
                            : event.getThrowableProxy().getMessage()));
        }
    }

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final Kept kept = new Kept();

    private final List<Appender<ILoggingEvent>> others = new ArrayList<>();

    @BeforeEach
    void listen() {
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        kept.start();
        root.addAppender(kept);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void stop() {
        root.setLevel(before);
        root.detachAppender(kept);
        others.forEach(root::addAppender);
    }

    @Test
    void nothingThatIsSentIsLogged() throws IOException {
        var log = LoggerFactory.getLogger(SilenceTest.class);
        log.trace("listening");
        for (Provider provider : Provider.values()) {
            try (var server = new RawServer(visit -> {
                visit.say(RawServer.STREAM_HEAD);
                visit.chunk("data: {\"error\":\"" + Talk.KEY + " " + Talk.PROMPT.user() + "\"}\n\n");
                visit.say(RawServer.LAST_CHUNK);
            })) {
                Talk.with(LanguageModel.of(Talk.settings(provider, server.url(), Talk.PATIENT)), Talk.PATIENT);
            }
        }

        assertThat(kept.lines).contains(SilenceTest.class.getName() + " listening");
        assertThat(kept.lines).noneMatch(line -> line.contains(Talk.KEY) || line.contains(Talk.PROMPT.user()));
    }
}
