package footnote.ask;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Conflict;
import footnote.answer.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A reply as text for programs that show people nothing else, such as chat clients.
///
/// @param pieces that make up the whole one behind another: the short answer where there is one, each sentence with
///     the numbers of its footnotes, then the footnotes; a refusal or a question back is one piece
public record FootnotedText(List<String> pieces) {
    private static final String PARAGRAPH = "\n\n";
    private static final Pattern FOOTNOTES = Pattern.compile("\n\n\\[1] .*", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile(" ?\\[\\d{1,3}]");

    public FootnotedText {
        pieces = List.copyOf(pieces);
    }

    /// The text of a reply.
    public static FootnotedText of(Reply reply) {
        return switch (reply.answer()) {
            case Answer.Grounded grounded -> answered(reply, grounded);
            case Answer.Abstained abstained ->
                new FootnotedText(
                        List.of(abstained.message() + list("\nThis would be answered:", abstained.choices())));
            case Answer.AboutService(var message) -> new FootnotedText(List.of(message));
            case Answer.Clarify(var message, var choices) -> new FootnotedText(List.of(message + list("", choices)));
        };
    }

    /// What an answer said, without what marks and lists its footnotes.
    ///
    /// @param whole a text of this kind; another is left as it is, but for what looks like marks
    public static String said(String whole) {
        return MARKS.matcher(FOOTNOTES.matcher(whole).replaceFirst("")).replaceAll("");
    }

    /// The whole text.
    public String whole() {
        return String.join("", pieces);
    }

    private static FootnotedText answered(Reply reply, Answer.Grounded answer) {
        var pieces = new ArrayList<String>();
        if (answer.shortAnswer() != null) {
            pieces.add("%s [%d]%s"
                    .formatted(
                            onOneLine(answer.shortAnswer().text()),
                            answer.shortAnswer().citation(),
                            PARAGRAPH));
        }
        String between = "";
        for (AnswerSentence sentence : answer.sentences()) {
            pieces.add(between + line(sentence, answer));
            between = "\n";
        }
        pieces.addAll(beside(answer));
        answer.citations().forEach(citation -> pieces.add(PARAGRAPH + footnote(citation)));
        QuestionNote.of(reply).ifPresent(note -> pieces.add(PARAGRAPH + note.text()));
        if (!answer.wording().equals(Wording.QUOTED)) {
            pieces.add(PARAGRAPH + WordingNote.of(answer.wording()).text());
        }
        return new FootnotedText(pieces);
    }

    private static String line(AnswerSentence sentence, Answer.Grounded answer) {
        String before = sentence.role() == AnswerSentence.Role.CONTEXT ? "Before that it says: " : "";
        String said = answer.attribution(sentence).map(name -> name + ": ").orElse("");
        return before + said + onOneLine(sentence.text()) + " " + marks(sentence.citations());
    }

    /// What is not answered, what the documents differ on, and what was so when.
    private static List<String> beside(Answer.Grounded answer) {
        var pieces = new ArrayList<String>();
        answer.unanswered()
                .forEach(part -> pieces.add(PARAGRAPH + "“" + onOneLine(part.question()) + "” " + part.message()));
        for (Conflict conflict : answer.conflicts()) {
            List<String> sides = conflict.sides().stream()
                    .map(side -> "“%s” %s".formatted(onOneLine(side.says()), marks(side.citations())))
                    .toList();
            pieces.add(PARAGRAPH + "The documents give different " + conflict.about() + ":" + list("", sides));
        }
        List<String> times = answer.timeline().stream()
                .map(entry -> onOneLine(Origin.timeOf(entry)) + " " + marks(entry.citations()))
                .toList();
        if (!times.isEmpty()) {
            pieces.add(PARAGRAPH + "In order of time:" + list("", times));
        }
        return pieces;
    }

    private static String footnote(Citation citation) {
        var from = citation.provenance();
        String page = citation.page() == null ? "" : ", page " + citation.page();
        String url = from.url() == null ? "" : " " + from.url();
        return "[%d] %s (%s%s): “%s”%s"
                .formatted(
                        citation.number(),
                        onOneLine(from.title()),
                        onOneLine(Origin.of(from).inBrief()),
                        page,
                        onOneLine(citation.quotation().text()),
                        url);
    }

    private static String marks(List<Integer> footnotes) {
        return footnotes.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    private static String list(String heading, List<String> items) {
        return items.isEmpty()
                ? ""
                : heading + items.stream().map(item -> "\n- " + onOneLine(item)).collect(Collectors.joining());
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
