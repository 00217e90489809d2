package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.llm.Ending.Complete;
import footnote.llm.Ending.Reason;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// What a server can do to a stream. However it goes, it ends as what it is, and leaves nothing behind.
class BrokenStreamsTest {
    private static Talk talk(Limits limits, RawServer.Script script) throws IOException {
        try (var server = new RawServer(script)) {
            Talk talk = Talk.with(server.url(), limits);
            server.assertNothingIsLeft();
            return talk;
        }
    }

    private static Talk talk(RawServer.Script script) throws IOException {
        return talk(Talk.PATIENT, script);
    }

    @Test
    void aWholeStreamIsComplete() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello ");
            visit.piece("world");
            visit.chunk(RawServer.finish("stop"));
            visit.chunk("data: [DONE]\n\n");
            visit.say(RawServer.LAST_CHUNK);
            visit.awaitHangUp();
        });

        assertThat(talk.pieces()).containsExactly("Hello ", "world");
        assertThat(talk.ending()).isEqualTo(new Complete());
    }

    @Test
    void aStreamIsCompleteAtItsMarkEvenWhereTheConnectionStaysOpen() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.chunk(RawServer.finish("stop"));
            visit.chunk("data: [DONE]\n\n");
            visit.awaitHangUp();
        });

        assertThat(talk.ending()).isEqualTo(new Complete());
    }

    @Test
    void theRequestIsOfHttp11AndHasItsBody() throws IOException {
        try (var server = new RawServer(visit -> visit.say("HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n"))) {
            Talk.with(server.url(), Talk.PATIENT);

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith("POST /v1/chat/completions HTTP/1.1\r\n")
                            .doesNotContainIgnoringCase("upgrade: h2c")
                            .contains("Wer grüßt die Welt?"));
        }
    }

    @Test
    void headersThatDoNotComeAreSlow() throws IOException {
        assertThat(talk(Talk.IMPATIENT, RawServer.Visit::awaitHangUp).reason()).contains(Reason.SLOW_TO_START);
    }

    @Test
    void headersWithNothingBehindThemAreSlow() throws IOException {
        Talk talk = talk(Talk.IMPATIENT, visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.awaitHangUp();
        });

        assertThat(talk.reason()).contains(Reason.SLOW_TO_START);
    }

    @Test
    void signsOfLifeAreNoPieces() throws IOException {
        Talk talk = talk(Talk.IMPATIENT, visit -> {
            visit.say(RawServer.STREAM_HEAD);
            while (true) {
                visit.chunk(": still here\n\n");
                pause();
            }
        });

        assertThat(talk.reason()).contains(Reason.SLOW_TO_START);
    }

    @Test
    void aHangInMidStreamIsAStall() throws IOException {
        var limits = new Limits(Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofMillis(300), 2_000);
        Talk talk = talk(limits, visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.awaitHangUp();
        });

        assertThat(talk.text()).isEqualTo("Hello");
        assertThat(talk.reason()).contains(Reason.STALLED);
    }

    @Test
    void theDeadlineEndsWhatGoesOnAndOn() throws IOException {
        var limits = new Limits(Duration.ofMillis(600), Duration.ofSeconds(20), Duration.ofSeconds(20), 1_000_000);
        Talk talk = talk(limits, visit -> {
            visit.say(RawServer.STREAM_HEAD);
            while (true) {
                visit.piece("a");
                pause();
            }
        });

        assertThat(talk.reason()).contains(Reason.OUT_OF_TIME);
    }

    @Test
    void endlessOutputIsTooLong() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            while (true) {
                visit.piece("and so on, ");
            }
        });

        assertThat(talk.text()).hasSizeLessThanOrEqualTo(2_000).hasSizeGreaterThan(1_900);
        assertThat(talk.reason()).contains(Reason.TOO_LONG);
    }

    @Test
    void endlessEventsWithoutTextAreTooLong() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            while (true) {
                visit.chunk("data: {\"choices\":[{\"index\":0,\"delta\":{\"reasoning_content\":\"hm\"}}]}\n\n");
            }
        });

        assertThat(talk.pieces()).isEmpty();
        assertThat(talk.reason()).contains(Reason.TOO_LONG);
    }

    @Test
    void aLineOfTenMegabytesIsTooLongAndNotReadToItsEnd() throws IOException {
        var taken = new AtomicInteger();
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.chunk("data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"");
            for (int i = 0; i < 160; i++) {
                visit.chunk("x".repeat(65_536));
                taken.incrementAndGet();
            }
            visit.chunk("\"}}]}\n\n");
        });

        assertThat(talk.reason()).contains(Reason.TOO_LONG);
        assertThat(talk.pieces()).isEmpty();
        assertThat(taken).hasValueLessThan(160);
    }

    @Test
    void whatIsNoHttpIsGarbled() throws IOException {
        Talk talk = talk(visit -> visit.say("@@@@ this is no protocol at all\r\n\r\n"));

        assertThat(talk.reason()).contains(Reason.GARBLED);
    }

    @Test
    void noAnswerAtAllIsCutShort() throws IOException {
        assertThat(talk(_ -> {}).reason()).contains(Reason.CUT_SHORT);
    }

    @Test
    void anEventThatIsNoJsonIsGarbled() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.chunk("data: {\"choices\":[{\"ind\n\n");
            visit.piece(" again");
            visit.chunk(RawServer.finish("stop"));
            visit.say(RawServer.LAST_CHUNK);
        });

        assertThat(talk.text()).isEqualTo("Hello");
        assertThat(talk.reason()).contains(Reason.GARBLED);
    }

    @Test
    void anEventOfAnotherShapeIsGarbled() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.chunk("data: {\"choices\":\"none\"}\n\n");
            visit.say(RawServer.LAST_CHUNK);
        });

        assertThat(talk.reason()).contains(Reason.GARBLED);
    }

    @Test
    void aChunkedStreamThatIsCutIsCutShort() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.say("40\r\ndata: {\"cho");
        });

        assertThat(talk.text()).isEqualTo("Hello");
        assertThat(talk.reason()).contains(Reason.CUT_SHORT);
    }

    @Test
    void aStreamUpToTheCloseOfItsConnectionThatIsCutIsCutShort() throws IOException {
        Talk talk = talk(visit -> visit.say(RawServer.OPEN_ENDED_HEAD + RawServer.event("Hello")));

        assertThat(talk.text()).isEqualTo("Hello");
        assertThat(talk.reason()).contains(Reason.CUT_SHORT);
    }

    @Test
    void anErrorAmongTheEventsIsTheServersAndItsWordsAreTold() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.chunk("data: {\"error\":{\"message\":\"out of memory\"}}\n\n");
            visit.chunk("data: [DONE]\n\n");
            visit.say(RawServer.LAST_CHUNK);
        });

        assertThat(talk.reason()).contains(Reason.SERVER_ERROR);
        assertThat(talk.message()).contains("'out of memory'");
    }

    @Test
    void aPageIsNoAnswer() throws IOException {
        String page = "<html>\n\n<p>data: none</p>\n</html>\n";
        Talk talk = talk(visit -> visit.say(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length() + "\r\n\r\n" + page));

        assertThat(talk.reason()).contains(Reason.GARBLED);
    }

    @Test
    void anAnswerThatRanOutOfTokensIsTooLong() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.chunk(RawServer.finish("length"));
            visit.chunk("data: [DONE]\n\n");
            visit.say(RawServer.LAST_CHUNK);
        });

        assertThat(talk.text()).isEqualTo("Hello");
        assertThat(talk.reason()).contains(Reason.TOO_LONG);
    }

    @Test
    void aReasonToStopThatNobodyKnowsIsCutShort() throws IOException {
        Talk talk = talk(visit -> {
            visit.say(RawServer.STREAM_HEAD);
            visit.piece("Hello");
            visit.chunk(RawServer.finish("abort"));
            visit.chunk("data: [DONE]\n\n");
            visit.say(RawServer.LAST_CHUNK);
        });

        assertThat(talk.reason()).contains(Reason.CUT_SHORT);
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
