package footnote.ask;

import footnote.answer.Fallback;
import footnote.answer.Wording;
import footnote.answer.Wording.By;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who worded an answer, in whole sentences for people.
///
/// @param text one or two sentences
public record WordingNote(String text) {
    private static final String QUOTED = "Each sentence is quoted word for word from the documents.";

    /// Tells it of an answer.
    public static WordingNote of(Wording wording) {
        return new WordingNote(wording.by() == By.MODEL ? byModel(wording) : quoted(wording));
    }

    /// Tells it of an answer as programs are told of it, which has the first reason alone.
    public static WordingNote of(AnswerJson answer) {
        var model = Optional.ofNullable(answer.meta().model())
                .map(asked -> new Wording.Model(asked.name(), asked.prompt(), asked.written(), asked.dropped()));
        String reason = answer.fallbackReason();
        List<Fallback> fallbacks =
                reason == null ? List.of() : List.of(Fallback.valueOf(reason.toUpperCase(Locale.ROOT)));
        return of(new Wording(By.valueOf(answer.answeredBy().toUpperCase(Locale.ROOT)), model, fallbacks));
    }

    private static String byModel(Wording wording) {
        Wording.Model model = wording.model().orElseThrow();
        return "A language model (" + model.name() + ") worded "
                + (wording.fallbacks().isEmpty() ? "these" : "some of these")
                + " sentences, and a program checked each against what its footnote quotes. " + dropped(model.dropped())
                + (wording.fallbacks().isEmpty()
                        ? ""
                        : " Others are quoted word for word, since " + why(wording.fallbacks()) + ".");
    }

    private static String dropped(int sentences) {
        return switch (sentences) {
            case 0 -> "None had to be left out.";
            case 1 -> "One sentence that did not hold is left out.";
            default -> sentences + " sentences that did not hold are left out.";
        };
    }

    private static String quoted(Wording wording) {
        if (wording.fallbacks().isEmpty()) {
            return QUOTED + " A program chose them, without a language model.";
        }
        String why = why(wording.fallbacks());
        return wording.model()
                .map(model ->
                        QUOTED + " A language model (" + model.name() + ") was asked to word them, but " + why + ".")
                .orElse(QUOTED + " No language model was asked, since " + why + ".");
    }

    private static String why(List<Fallback> fallbacks) {
        return fallbacks.stream().map(WordingNote::why).collect(Collectors.joining(", and "));
    }

    private static String why(Fallback fallback) {
        return switch (fallback) {
            case SOURCES_DIFFER -> "the documents differ or tell of several times, which their own words show best";
            case PERSONAL_DATA -> "the question seems to hold what is about a person";
            case UNREACHABLE -> "it could not be reached";
            case REJECTED -> "its provider did not accept the request";
            case RATE_LIMITED -> "its provider takes no more questions at present";
            case PROVIDER_FAILED -> "its provider failed";
            case TOO_SLOW -> "it took too long";
            case GARBLED -> "what it sent was broken or not whole";
            case SUSPENDED -> "it has failed too often lately";
            case WROTE_NOTHING -> "it wrote nothing that could be used";
            case UNSUPPORTED -> "what it wrote is not what the documents say";
            case BESIDE_THE_POINT -> "what it wrote does not answer the question";
        };
    }
}
