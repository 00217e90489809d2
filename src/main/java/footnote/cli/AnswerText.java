package footnote.cli;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Conflict;
import footnote.answer.NearMiss;
import footnote.answer.Wording;
import footnote.ask.Origin;
import footnote.ask.QuestionNote;
import footnote.ask.Reply;
import footnote.ask.WordingNote;
import footnote.document.Provenance;
import footnote.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// An answer as lines for a terminal: sentences that end in their footnotes' numbers, then the footnotes.
final class AnswerText {
    private final Reply reply;

    AnswerText(Reply reply) {
        this.reply = reply;
    }

    @Override
    public String toString() {
        var lines = new ArrayList<String>();
        QuestionNote.of(reply).ifPresent(note -> lines.addAll(List.of(note.text(), "")));
        switch (reply.answer()) {
            case Answer.Grounded grounded -> lines.addAll(answered(grounded));
            case Answer.Abstained abstained -> lines.addAll(refused(abstained));
            case Answer.AboutService(var message) -> lines.add(message);
            case Answer.Clarify(var message, var choices) -> {
                lines.add(message);
                choices.forEach(choice -> lines.add("  - " + choice));
            }
        }
        return lines.stream().map(Terminal::printable).collect(Collectors.joining(System.lineSeparator()));
    }

    private static List<String> answered(Answer.Grounded answer) {
        var lines = new ArrayList<String>();
        if (answer.shortAnswer() != null) {
            lines.add("%s [%d]"
                    .formatted(
                            onOneLine(answer.shortAnswer().text()),
                            answer.shortAnswer().citation()));
            lines.add("");
        }
        answer.sentences().forEach(sentence -> lines.add(line(sentence, answer)));
        lines.addAll(beside(answer));
        if (!answer.wording().equals(Wording.QUOTED)) {
            lines.add("");
            lines.add(WordingNote.of(answer.wording()).text());
        }
        answer.citations().forEach(citation -> lines.addAll(footnote(citation)));
        return lines;
    }

    private static List<String> refused(Answer.Abstained answer) {
        var lines = new ArrayList<String>();
        lines.add(answer.message());
        if (!answer.choices().isEmpty()) {
            lines.add("This would be answered:");
            answer.choices().forEach(choice -> lines.add("  - " + choice));
        }
        if (!answer.nearest().isEmpty()) {
            lines.add("");
            lines.add("Near your question, but not an answer:");
        }
        answer.nearest().stream().map(NearMiss::citation).forEach(near -> lines.addAll(footnote(near)));
        return lines;
    }

    /// What is not answered, what the documents differ on, and what was so when.
    private static List<String> beside(Answer.Grounded answer) {
        var lines = new ArrayList<String>();
        answer.unanswered().forEach(part -> lines.add("“" + part.question() + "” " + part.message()));
        for (Conflict conflict : answer.conflicts()) {
            lines.add("");
            lines.add("The documents give different " + conflict.about() + ":");
            conflict.sides()
                    .forEach(side -> lines.add("  - “%s” (%s) %s"
                            .formatted(
                                    onOneLine(side.says()),
                                    Origin.of(answer.citations()
                                                    .get(side.citations().getFirst() - 1)
                                                    .provenance())
                                            .inBrief(),
                                    numbers(side.citations()))));
        }
        if (!answer.timeline().isEmpty()) {
            lines.add("");
            lines.add("In order of time:");
            answer.timeline()
                    .forEach(entry ->
                            lines.add("  - " + onOneLine(Origin.timeOf(entry)) + " " + numbers(entry.citations())));
        }
        return lines;
    }

    private static String numbers(List<Integer> footnotes) {
        return footnotes.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }

    private static String line(AnswerSentence sentence, Answer.Grounded answer) {
        String before = sentence.role() == AnswerSentence.Role.CONTEXT ? "Before that it says: " : "";
        String said = answer.attribution(sentence).map(name -> name + ": ").orElse("");
        return before + said + onOneLine(sentence.text()) + " " + numbers(sentence.citations());
    }

    private static List<String> footnote(Citation citation) {
        Span span = citation.quotation().span();
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("[%d] %s".formatted(citation.number(), source(citation.provenance())));
        String page = citation.page() == null ? "" : "page %d, ".formatted(citation.page());
        lines.add("    %s, %scharacters %d to %d".formatted(citation.path(), page, span.start(), span.end()));
        lines.add("    “" + onOneLine(citation.quotation().text()) + "”");
        if (citation.provenance().url() != null) {
            lines.add("    " + citation.provenance().url());
        }
        citation.alsoAt()
                .forEach(copy ->
                        lines.add("    also, or nearly so: %s, %s".formatted(source(copy.provenance()), copy.path())));
        citation.replaces()
                .forEach(before ->
                        lines.add("    replaces: %s, %s".formatted(source(before.provenance()), before.path())));
        return lines;
    }

    private static String source(Provenance from) {
        Origin origin = Origin.of(from);
        return "%s (%s, %s, %s)"
                .formatted(
                        from.title(),
                        origin.publisher(),
                        origin.date(),
                        from.kind().label());
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
