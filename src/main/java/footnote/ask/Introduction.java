package footnote.ask;

import footnote.answer.Answer;
import footnote.conversation.SmallTalk;
import footnote.document.Provenance;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What the service says of itself: fixed sentences, and the list of its documents.
record Introduction(IndexSnapshot index) {
    /// The most documents that are named.
    private static final int MOST = 20;

    private static final String ASK =
            "Ask a question about the documents: you get their own sentences, each with a footnote to the"
                    + " exact place, or you are told that they do not say.";

    Answer.AboutService to(SmallTalk said) {
        return new Answer.AboutService(
                switch (said) {
                    case GREETING -> "Hello. " + ASK;
                    case THANKS -> "You are welcome. Ask on if you want to know more.";
                    case FAREWELL -> "Goodbye.";
                    case WHO_ARE_YOU ->
                        "This is Footnote, a program, not a person. It answers questions from " + number()
                                + " and from nothing else: it quotes their sentences word for word, and adds no knowledge of its own.";
                    case WHAT_CAN_YOU_DO ->
                        ASK
                                + " You can ask who, when, how much or why, ask for what somebody said, name a year, and go on from an"
                                + " answer with a question such as 'and in 2018?'.";
                    case WHICH_DOCUMENTS -> "It answers from " + number() + ": " + list() + ".";
                });
    }

    private String number() {
        int number = index.currentDocuments().size();
        return number == 1 ? "one document" : String.format(Locale.UK, "%,d documents", number);
    }

    private String list() {
        List<IndexedDocument> all = index.currentDocuments();
        String named = all.stream()
                .limit(MOST)
                .map(document -> named(document.provenance()))
                .collect(Collectors.joining("; "));
        return all.size() > MOST ? named + "; and %,d more".formatted(all.size() - MOST) : named;
    }

    private static String named(Provenance from) {
        Origin origin = Origin.of(from);
        return "‘%s’ (%s, %s)".formatted(from.title(), origin.publisher(), origin.date());
    }
}
