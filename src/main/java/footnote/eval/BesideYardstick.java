package footnote.eval;

import footnote.conversation.Question;
import footnote.index.PlainSearch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A system with the yardstick beside it: the same passages in memory, searched by plain BM25.
final class BesideYardstick implements RetrievalSystem {
    private final RetrievalSystem system;
    private final List<String> ids;
    private final PlainSearch plain;

    private BesideYardstick(RetrievalSystem system, List<String> ids, PlainSearch plain) {
        this.system = system;
        this.ids = ids;
        this.plain = plain;
    }

    static BesideYardstick of(RetrievalSystem system, PassageSource source) {
        var ids = new ArrayList<String>();
        var texts = new ArrayList<String>();
        source.each(passage -> {
            ids.add(passage.id());
            texts.add(passage.text());
        });
        return new BesideYardstick(system, ids, PlainSearch.ofPassages(texts));
    }

    @Override
    public Set<RetrievalMethod> methods() {
        var methods = EnumSet.of(RetrievalMethod.BM25);
        methods.addAll(system.methods());
        return methods;
    }

    @Override
    public IndexingCost cost() {
        return system.cost();
    }

    @Override
    public List<RankedPassage> search(Question question, RetrievalMethod method, int limit) {
        if (method != RetrievalMethod.BM25) {
            return system.search(question, method, limit);
        }
        return plain.search(question.text(), limit).stream()
                .map(hit -> new RankedPassage(ids.get(hit.number()), hit.score()))
                .toList();
    }

    /// Closes the system, too.
    @Override
    public void close() {
        try (system) {
            plain.close();
        }
    }
}
