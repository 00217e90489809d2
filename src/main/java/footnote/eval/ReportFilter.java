package footnote.eval;

import java.util.List;
import java.util.stream.Stream;

/// A choice of the questions that the report shows, which works without a script: a choice that is made hides every
/// question without its mark by a rule of the style sheet.
///
/// @param mark of the questions that are shown, a word with hyphens
/// @param count of them
record ReportFilter(String mark, String label, long count) {
    private static final ReportFilter ALL = new ReportFilter(QuestionView.ANY, "All", 0);

    /// The filters under which there is any question, all of them first.
    static List<ReportFilter> of(List<QuestionView> questions) {
        Stream<ReportFilter> filters = Stream.of(
                        Stream.of(
                                ALL,
                                new ReportFilter(QuestionView.RIGHT, "Right", 0),
                                new ReportFilter(QuestionView.WRONG, "Wrong", 0),
                                new ReportFilter(QuestionView.NOT_AS_MARKED, "Not as marked", 0),
                                new ReportFilter(QuestionView.KNOWN_MISS, "Known misses", 0),
                                new ReportFilter(QuestionView.BETTER, "Better than before", 0),
                                new ReportFilter(QuestionView.WORSE, "Worse than before", 0),
                                new ReportFilter(QuestionView.OTHER, "Shown otherwise than before", 0)),
                        Stream.of(OutcomeKind.values())
                                .map(kind -> new ReportFilter(kind.slug(), capital(kind.label()), 0)))
                .flatMap(each -> each);
        return filters.map(filter -> filter.counting(questions))
                .filter(filter -> filter.count > 0)
                .toList();
    }

    private ReportFilter counting(List<QuestionView> questions) {
        return new ReportFilter(
                mark,
                label,
                questions.stream()
                        .filter(question -> question.marks().contains(mark))
                        .count());
    }

    boolean isAll() {
        return mark.equals(QuestionView.ANY);
    }

    /// What hides the other questions.
    String rule() {
        return "body:has(#show-%s:checked) .question:not(.is-%s) { display: none; }".formatted(mark, mark);
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
