package footnote.eval;

import footnote.model.Embedder;
import footnote.model.WindowReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What it is worth to let the reader put the best passages of a search in a new order ([PassageReading]).
///
/// @param set what is searched
/// @param indexes where an index is made, and deleted afterwards
/// @param depth how many passages an answer is chosen from
public record ReRanking(RetrievalSet set, Path indexes, int depth) implements ReaderSet {
    @Override
    public List<ReaderFigure> measure(WindowReader reader) {
        try (var folder = TemporaryFolder.in(indexes);
                var model = Embedder.load();
                var system = IndexedCorpus.of(
                        set.corpus(),
                        folder.path(),
                        CorpusVectors.of(model),
                        Optional.of(new PassageReading(reader)))) {
            var measurement = new RetrievalMeasurement(system, depth);
            RetrievalRun found = measurement.run(set.queries(), RetrievalMethod.HYBRID);
            RetrievalRun read = measurement.run(set.queries(), RetrievalMethod.READ);
            PairedDifference gain = read.ndcgOver(found, RetrievalTable.CUT);
            String name = "%,d queries over %,d passages"
                    .formatted(set.queries().size(), system.cost().passages());
            return List.of(
                    new ReaderFigure(name, "nDCG@10 of the search", found.ndcgInterval(RetrievalTable.CUT)),
                    new ReaderFigure(name, "nDCG@10 read", read.ndcgInterval(RetrievalTable.CUT)),
                    new ReaderFigure(name, "difference", new BootstrapInterval(gain.mean(), gain.low(), gain.high())));
        }
    }
}
