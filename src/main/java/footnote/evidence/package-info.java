/// From the passages found to the sentences that answer, or to the reason why none does.
///
/// In go an analysed question and the sentences of the passages found for it ([footnote.evidence.Candidate]);
/// out comes
/// an [footnote.evidence.Assessment]: all of them ranked, those that may be shown as an answer, and a
/// [footnote.evidence.Refusal] where there are none. The port is [footnote.evidence.EvidenceAssessor].
/// [footnote.evidence.ReadingAssessor] has a small model read the best of them;
/// [footnote.evidence.OverlapAssessor] goes
/// by the words alone. Nothing is quoted or worded here.
@NullMarked
package footnote.evidence;

import org.jspecify.annotations.NullMarked;
