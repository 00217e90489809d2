package footnote.eval;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// An evaluation as one page of HTML that needs nothing else: no server, no script, no file beside it. The figures
/// beside the yardstick, what changed since an earlier run, and what became of every question, to be filtered by
/// that.
///
/// Everything that comes from documents and questions is escaped by the template.
public final class EvaluationReport {
    private static final String TEMPLATE = "report.jte";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, EvaluationReport.class.getPackageName());
    private final ReportPage page;

    /// The report of an evaluation.
    ///
    /// @param run what the evaluation was
    /// @param comparison of it with an earlier one; null where there is none
    public EvaluationReport(Evaluation evaluation, EvaluationRun run, @Nullable RunComparison comparison) {
        this.page = ReportPage.of(evaluation, run, comparison);
    }

    /// The page.
    public String html() {
        var html = new StringOutput();
        templates.render(TEMPLATE, page, html);
        return html.toString();
    }

    /// Writes the page to a file.
    ///
    /// @throws EvaluationFileException when it cannot be written
    public void write(Path file) {
        EvaluationFileException.writing(file, html());
    }
}
