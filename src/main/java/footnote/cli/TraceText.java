package footnote.cli;

import footnote.ask.QuestionTraceJson;
import footnote.ask.TraceJson;
import footnote.ask.TraceJson.AnswerabilityJson;
import footnote.ask.TraceJson.ContributionJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How a reply came about, as lines of at most 120 columns for a terminal.
final class TraceText {
    private static final int WIDTH = 120;
    private static final String MARGIN = "            ";

    private final TraceJson trace;
    private final List<String> lines = new ArrayList<>();

    TraceText(TraceJson trace) {
        this.trace = trace;
        lines.add("How this answer came about");
        tell();
        trace.parts().forEach(part -> {
            lines.add("");
            lines.addAll(new TraceText(part).lines);
        });
    }

    private void tell() {
        question(trace.question());
        search();
        if (!trace.candidates().isEmpty()) {
            lines.add("");
            lines.addAll(new CandidateTable(trace).lines());
        }
        AnswerabilityJson answerability = trace.answerability();
        if (answerability != null) {
            answerability(answerability);
        }
        decision();
        if (trace.timings().isEmpty()) {
            return;
        }
        labelled(
                "Time",
                trace.timings().stream()
                        .map(each -> String.format(Locale.UK, "%s %.1f ms", each.step(), each.ms()))
                        .collect(Collectors.joining(", ")));
    }

    @Override
    public String toString() {
        return lines.stream().map(Terminal::printable).collect(Collectors.joining(System.lineSeparator()));
    }

    private void question(QuestionTraceJson question) {
        labelled("Question", resolution(question));
        if (question.kind() == null) {
            return;
        }
        labelled("", "kind %s, wanted %s%s".formatted(question.kind(), question.wanted(), time(question)));
        labelled("", question.terms().isEmpty() ? "no terms" : "terms " + terms(question));
        if (!question.names().isEmpty() || !question.numbers().isEmpty()) {
            labelled("", "names " + listed(question.names()) + "; numbers " + listed(question.numbers()));
        }
        if (!question.context().isEmpty()) {
            labelled(
                    "",
                    question.context().stream()
                            .map(term -> String.format(Locale.UK, "%s %.2f", term.term(), term.weight()))
                            .collect(Collectors.joining(", ", "said before, searched for besides: ", "")));
        }
    }

    private static String resolution(QuestionTraceJson question) {
        String how = switch (question.resolution()) {
            case "first" -> "read by itself";
            case "alone" -> "goes on from what was said before, and leaves nothing out";
            case "new_topic" -> "about something else than before, read as: " + question.standalone();
            case "replaced", "read_after" -> "goes on from what was said before, read as: " + question.standalone();
            case "rewritten" ->
                "unclear after what was said before; a language model read it as: " + question.standalone();
            case "several_questions" -> "several questions at once, each told of below";
            case "several_readings" -> "may mean: " + String.join(" / ", question.readings());
            default -> "asks nothing of the documents";
        };
        return question.corrections().stream()
                .map(each -> "; '" + each.typed() + "' read as '" + each.read() + "'")
                .collect(Collectors.joining("", how, ""));
    }

    private static String time(QuestionTraceJson question) {
        QuestionTraceJson.TimeJson time = question.time();
        if (time == null || (time.from() == null && !time.latest())) {
            return ", at no time in particular";
        }
        return (time.from() == null ? "" : ", at a time from %s to %s".formatted(time.from(), time.to()))
                + (time.latest() ? ", the latest" : "");
    }

    private static String terms(QuestionTraceJson question) {
        return question.terms().stream()
                .map(term -> String.format(
                        Locale.UK,
                        "%s (%s%s, rarity %.2f%s)",
                        term.word(),
                        term.term(),
                        term.weight() == 1 ? "" : String.format(Locale.UK, ", weight %.2f", term.weight()),
                        term.rarity(),
                        term.known() ? "" : ", in no document"))
                .collect(Collectors.joining(", "));
    }

    private void search() {
        TraceJson.SearchJson search = trace.search();
        if (search != null) {
            labelled(
                    "Search",
                    "%s: %d passages with %d sentences; windows of these that were read: %d"
                            .formatted(search.retrieval(), search.passages(), search.sentences(), search.windows()));
        }
    }

    private void answerability(AnswerabilityJson told) {
        boolean enough = told.probability() >= told.least();
        lines.add("");
        labelled(
                "Answered?",
                String.format(
                        Locale.UK,
                        "with a probability of %.3f; caution %s asks for %.3f, so %s",
                        told.probability(),
                        told.caution(),
                        told.least(),
                        enough ? "yes" : "no"));
        labelled("", String.format(Locale.UK, "log-odds: bias %+.2f, ", told.bias()) + summed(told.contributions()));
    }

    private static String summed(List<ContributionJson> contributions) {
        return contributions.stream()
                .map(each -> String.format(
                        Locale.UK,
                        "%s %+.2f (%.2f × %.3f)",
                        each.feature(),
                        each.points(),
                        each.value(),
                        each.weight()))
                .collect(Collectors.joining(", "));
    }

    private void decision() {
        String reason = trace.decision().reason();
        labelled(
                "Decision",
                trace.decision().status() + (reason == null ? "" : " (" + reason + ")") + ", by "
                        + ground(trace.decision().ground()));
    }

    private static String ground(String ground) {
        return switch (ground) {
            case "small_talk" -> "the wording alone";
            case "several_questions" -> "several questions at once, each told of below";
            case "several_readings" -> "what the question may mean";
            case "nothing_found" -> "finding nothing";
            case "unknown_name" -> "a name or number that no document has";
            case "probability" -> "the probability";
            case "words" -> "the words alone, since no model could be run";
            default -> "what answers, which does not tell";
        };
    }

    private static String listed(List<String> terms) {
        return terms.isEmpty() ? "none" : String.join(", ", terms);
    }

    /// Adds a text behind its label, broken between words.
    private void labelled(String label, String text) {
        var line = new StringBuilder(label).append(MARGIN.substring(label.length()));
        for (String word : text.split(" ", -1)) {
            if (line.length() + word.length() > WIDTH && line.length() > MARGIN.length()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                line.append(MARGIN);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().stripTrailing());
    }
}
