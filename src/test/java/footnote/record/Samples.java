package footnote.record;

import footnote.ask.AnswerJson;
import footnote.ask.AnswerJson.CitationJson;
import footnote.ask.AnswerJson.MetaJson;
import footnote.ask.AnswerJson.SentenceJson;
import footnote.ask.AnswerJson.UnansweredJson;
import footnote.ask.Asked;
import footnote.ask.Door;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions with their answers, as doors hand them over.
final class Samples {
    static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    static final String LOAN_VERSION = "sha256:" + "ab".repeat(32);

    private Samples() {}

    /// A question that one sentence of one document answers.
    static Asked.Answered answered(String id, Instant at, String question, String sentence) {
        return new Asked.Answered(
                at, Door.API, List.of(), answer(id, "answered", question, null, null, List.of(sentence), List.of()));
    }

    static Asked.Answered answered(String id) {
        return answered(id, NOON, "How much was the loan?", "The loan was £54 million.");
    }

    /// A question that no document answers.
    static Asked.Answered refused(String id, Instant at, String question) {
        return new Asked.Answered(
                at,
                Door.WEB,
                List.of(),
                answer(
                        id,
                        "no_evidence",
                        question,
                        "nothing_on_the_topic",
                        "The documents say nothing of it.",
                        List.of(),
                        List.of()));
    }

    /// Two questions, of which one is answered.
    static Asked.Answered partly(String id, Instant at, String question, String open) {
        var unanswered = new UnansweredJson(open, "kind_not_found", "No document has a date for it.");
        return new Asked.Answered(
                at,
                Door.MCP,
                List.of(),
                answer(
                        id,
                        "partly_answered",
                        question,
                        null,
                        null,
                        List.of("The loan was £54 million."),
                        List.of(unanswered)));
    }

    /// One of which something goes wrong whenever it is read.
    static Asked.Answered unwritable(String id) {
        var unreadable = new AbstractList<String>() {
            @Override
            public String get(int place) {
                throw new IllegalStateException("unreadable");
            }

            @Override
            public int size() {
                return 1;
            }
        };
        return new Asked.Answered(
                NOON,
                Door.API,
                List.of(),
                answer(id, "answered", "Why?", null, null, List.of(), List.of(), unreadable));
    }

    /// A record that has written what it was handed, or lost it.
    static Recording settled(Recording recording) throws InterruptedException {
        while (recording.state().waiting() > 0) {
            Thread.sleep(5);
        }
        return recording;
    }

    /// One after others that the same person typed.
    static Asked.Answered after(Asked.Answered asked, String... said) {
        return new Asked.Answered(asked.at(), asked.door(), List.of(said), asked.answer());
    }

    private static AnswerJson answer(
            String id,
            String status,
            String question,
            @Nullable String reason,
            @Nullable String message,
            List<String> sentences,
            List<UnansweredJson> unanswered) {
        return answer(id, status, question, reason, message, sentences, unanswered, List.of());
    }

    private static AnswerJson answer(
            String id,
            String status,
            String question,
            @Nullable String reason,
            @Nullable String message,
            List<String> sentences,
            List<UnansweredJson> unanswered,
            List<String> choices) {
        return new AnswerJson(
                status,
                question,
                question,
                false,
                null,
                "extractive",
                sentences.stream()
                        .map(text -> new SentenceJson(text, List.of(1), 0.98, "answer"))
                        .toList(),
                sentences.stream().map(Samples::citation).toList(),
                List.of(),
                List.of(),
                unanswered,
                List.of(),
                choices,
                reason,
                message,
                null,
                new MetaJson(id, "g20180012345", "hybrid", 21.5, null),
                null);
    }

    private static CitationJson citation(String quote) {
        return new CitationJson(
                1,
                "council-loan",
                LOAN_VERSION,
                "news/20180012345.txt",
                "The loan",
                null,
                "2018-02-03",
                "news",
                null,
                null,
                0,
                quote.length(),
                quote,
                null,
                null,
                List.of(),
                List.of(),
                null);
    }
}
