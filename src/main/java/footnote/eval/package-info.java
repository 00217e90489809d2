/// Whether answers are right: questions whose passages are known, asked and counted.
///
/// In goes a file of [footnote.eval.KnownPassages]; out come an [footnote.eval.Evaluation] with what became of each
/// question and the figures over all of them, beside those of plain search over the same sentences. The same files run
/// as tests and by `footnote eval`.
@NullMarked
package footnote.eval;

import org.jspecify.annotations.NullMarked;
