/// Whether answers are right: questions whose passages are known, asked and counted.
///
/// In goes a file of [footnote.eval.KnownPassages]; out come an [footnote.eval.Evaluation] with what became of each
/// question and the figures over all of them, beside those of plain search over the same sentences. The same files run
/// as tests and by `footnote eval`. An [footnote.eval.EvaluationRun] is what is kept of it, a
/// [footnote.eval.RunComparison] sets two beside each other, [footnote.eval.Expectations] say what a build fails for,
/// and
/// an [footnote.eval.EvaluationReport] shows all of it as a page.
///
/// Retrieval alone is measured over public sets: a [footnote.eval.RetrievalSet] goes in, and the figures of each
/// [footnote.eval.RetrievalMethod] come out as a table, by [footnote.eval.RetrievalEvaluation]; how cost grows with the
/// number of passages, by [footnote.eval.ScaleEvaluation]. Both search an index of the form that answers questions.
@NullMarked
package footnote.eval;

import org.jspecify.annotations.NullMarked;
