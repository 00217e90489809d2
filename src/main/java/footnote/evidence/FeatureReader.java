package footnote.evidence;

import footnote.conversation.AnswerType;
import footnote.conversation.QuestionAnalysis;
import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the features of sentences for one question. What several sentences share is looked up once. For use by one
/// thread.
final class FeatureReader {
    /// A name that at least this share of a document's passages have is what the whole document is about.
    private static final double THROUGHOUT = 0.2;

    /// A sentence of fewer terms is a scrap.
    private static final int SCRAP = 3;

    private final QuestionAnalysis question;
    private final IndexSnapshot index;
    private final QuestionWeights weights;
    private final Map<String, List<String>> terms = new HashMap<>();
    private final Map<DocumentId, Set<String>> about = new HashMap<>();
    private final Map<DocumentId, Set<String>> namesThroughout = new HashMap<>();

    FeatureReader(QuestionAnalysis question, IndexSnapshot index) {
        this.question = question;
        this.index = index;
        this.weights = new QuestionWeights(question, index);
    }

    SentenceFeatures read(Candidate candidate) {
        String text = candidate.sentence().searched();
        List<String> sentence = termsOf(text);
        var own = new HashSet<>(sentence);
        Set<String> above = above(candidate);
        boolean typed = question.wanted() != AnswerType.ANY && TypeEvidence.has(question.wanted(), text);
        boolean opening = text.endsWith(":") || text.endsWith("?") || sentence.size() < SCRAP;
        var ownAndAbove = new HashSet<>(above);
        ownAndAbove.addAll(own);
        return new SentenceFeatures(
                weights.share(own),
                weights.askedShare(ownAndAbove),
                weights.shareBeyond(above, own),
                weights.familyShare(own),
                weights.pairShare(sentence),
                typed ? 1 : 0,
                candidate.retrieval(),
                candidate.meaning(),
                opening ? 1 : 0,
                shareOf(question.names(), missingNames(candidate)),
                shareOf(question.numbers(), missingNumbers(candidate)));
    }

    /// The terms of names asked about that neither the candidate's passage has nor its document is about.
    List<String> missingNames(Candidate candidate) {
        Set<String> throughout = namesThroughout(candidate.passage().document());
        return missing(question.names(), near(candidate)).stream()
                .filter(name -> !throughout.contains(name))
                .toList();
    }

    /// The numbers asked about that the candidate's passage lacks.
    List<String> missingNumbers(Candidate candidate) {
        return missing(question.numbers(), near(candidate));
    }

    private Set<String> near(Candidate candidate) {
        Set<String> near = above(candidate);
        candidate.passage().sentences().forEach(sentence -> near.addAll(termsOf(sentence.searched())));
        return near;
    }

    private Set<String> above(Candidate candidate) {
        var above = new HashSet<>(about(candidate.passage().document()));
        candidate.passage().headings().forEach(heading -> above.addAll(termsOf(heading)));
        return above;
    }

    private Set<String> namesThroughout(DocumentId id) {
        return namesThroughout.computeIfAbsent(id, _ -> {
            int passages = index.document(id).map(IndexedDocument::passages).orElse(0);
            var throughout = new HashSet<String>();
            for (String name : question.names()) {
                int mentions = index.mentions(id, name);
                if (mentions > 1 && mentions >= passages * THROUGHOUT) {
                    throughout.add(name);
                }
            }
            return throughout;
        });
    }

    /// The terms of a document's title, publisher and year, and of those of its copies.
    private Set<String> about(DocumentId id) {
        return about.computeIfAbsent(id, _ -> {
            var known = new HashSet<String>();
            index.document(id).map(IndexedDocument::provenance).ifPresent(from -> known.addAll(aboutOf(from)));
            index.copiesOf(id).forEach(copy -> known.addAll(aboutOf(copy.provenance())));
            return known;
        });
    }

    private List<String> aboutOf(Provenance from) {
        String year = from.date() == null ? "" : Integer.toString(from.date().getYear());
        String publisher = from.publisher() == null ? "" : from.publisher();
        return index.terms(from.title() + " " + publisher + " " + year);
    }

    private List<String> termsOf(String text) {
        return terms.computeIfAbsent(text, index::terms);
    }

    private static List<String> missing(List<String> wanted, Set<String> present) {
        return wanted.stream().filter(term -> !present.contains(term)).toList();
    }

    private static double shareOf(List<String> all, List<String> some) {
        return all.isEmpty() ? 0 : (double) some.size() / all.size();
    }
}
