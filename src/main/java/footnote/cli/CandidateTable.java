package footnote.cli;

import footnote.ask.CandidateJson;
import footnote.ask.TraceJson;
import footnote.ask.TraceJson.ContributionJson;
import footnote.ask.TraceJson.PlaceJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The sentences that were looked at, as a table of at most 120 columns: the numbers of each, then what it
/// says.
record CandidateTable(TraceJson trace) {
    private static final int WIDTH = 120;

    /// The first so many are shown, and those that are in the answer.
    private static final int MOST = 10;

    private static final int MOST_CONTRIBUTIONS = 4;
    private static final String NONE = "–";
    private static final String ROW = "%4s %7s %6s %7s %7s %6s %7s %5s %6s %7s  %s";

    private static final List<String> LEGEND = List.of(
            "passage, words, meaning: its passage's rank, BM25 and cosine; reader, span, window: what the model says of the",
            "sentence, of a short answer in it and of what stands around it, above 0 is likelier than not; time: how near it",
            "lies to the time asked about; beside: how likely it answers if the first does; then what tells it from the mean.");

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(ROW.formatted(
                "rank", "passage", "words", "meaning", "reader", "span", "window", "time", "beside", "score",
                "outcome"));
        List<CandidateJson> shown =
                trace.candidates().stream().filter(CandidateTable::isShown).toList();
        shown.forEach(candidate -> lines.addAll(rows(candidate)));
        int left = trace.candidates().size() - shown.size();
        if (left > 0) {
            lines.add("     %d more with --json".formatted(left));
        }
        lines.addAll(LEGEND);
        return lines;
    }

    private static boolean isShown(CandidateJson candidate) {
        Integer rank = candidate.rank();
        return rank == null || rank <= MOST || candidate.footnote() != null;
    }

    private List<String> rows(CandidateJson candidate) {
        var rows = new ArrayList<String>();
        CandidateJson.PassageJson passage = candidate.passage();
        CandidateJson.ReaderJson reader = candidate.reader();
        rows.add(ROW.formatted(
                candidate.rank() == null ? NONE : candidate.rank(),
                passage == null ? NONE : passage.rank(),
                number("%.2f", passage == null ? null : passage.words()),
                number("%.3f", passage == null ? null : passage.meaning()),
                number("%+.2f", reader == null ? null : reader.sentence()),
                number("%+.2f", reader == null ? null : reader.spanScore()),
                number("%+.2f", reader == null ? null : reader.answerable()),
                number("%.2f", candidate.timeNearness()),
                number("%.3f", candidate.beside()),
                number("%.2f", candidate.score()),
                outcome(candidate)));
        String text = candidate.text() == null ? "(does not hold against the stored text)" : candidate.text();
        rows.add(cut("     %s: %s".formatted(place(candidate.place()), text.replaceAll("\\s+", " "))));
        if (!candidate.contributions().isEmpty()) {
            rows.add(cut("     " + told(candidate)));
        }
        return rows;
    }

    private String outcome(CandidateJson candidate) {
        String footnote = candidate.footnote() == null ? "" : " [" + candidate.footnote() + "]";
        String other = candidate.other() == null ? "" : " " + rankOf(candidate.other());
        return candidate.outcome().replace('_', ' ') + other + footnote;
    }

    /// The rank of another sentence, or else its place.
    private String rankOf(PlaceJson other) {
        return trace.candidates().stream()
                .filter(candidate -> candidate.place().equals(other) && candidate.rank() != null)
                .map(candidate -> "of " + candidate.rank())
                .findFirst()
                .orElseGet(() -> "of " + place(other));
    }

    private static String told(CandidateJson candidate) {
        String lacking = candidate.lacking() == null
                ? ""
                : "; lacking: " + candidate.lacking().replace('_', ' ');
        return candidate.contributions().stream()
                        .limit(MOST_CONTRIBUTIONS)
                        .map(CandidateTable::told)
                        .collect(Collectors.joining(", "))
                + lacking;
    }

    private static String told(ContributionJson contribution) {
        return String.format(Locale.UK, "%s %+.2f", contribution.feature(), contribution.beyondUsual());
    }

    private static String place(PlaceJson place) {
        return place.document() + " " + place.start() + "–" + place.end();
    }

    private static String number(String format, @Nullable Double number) {
        return number == null ? NONE : String.format(Locale.UK, format, number);
    }

    private static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1).stripTrailing() + "…";
    }
}
