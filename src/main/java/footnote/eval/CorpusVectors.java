package footnote.eval;

import footnote.model.Embedder;
import java.util.List;
import java.util.Random;

/// Where the vectors of a measured corpus come from. Implementations are safe for use by several threads.
interface CorpusVectors {
    /// None: only words are searched.
    CorpusVectors NONE = new CorpusVectors() {
        @Override
        public boolean areThere() {
            return false;
        }

        @Override
        public float[] passage(String text) {
            throw new UnsupportedOperationException("no vectors here");
        }

        @Override
        public float[] query(String text) {
            throw new UnsupportedOperationException("no vectors here");
        }
    };

    boolean areThere();

    float[] passage(String text);

    float[] query(String text);

    /// Every vector made by the model.
    static CorpusVectors of(Embedder model) {
        return new CorpusVectors() {
            @Override
            public boolean areThere() {
                return true;
            }

            @Override
            public float[] passage(String text) {
                return model.passage(text);
            }

            @Override
            public float[] query(String text) {
                return model.query(text);
            }
        };
    }

    /// Those of questions made by the model, those of passages like it: making a million would take hours. A
    /// text's vector depends on the text alone.
    static CorpusVectors like(List<String> sample, Embedder model) {
        var pool = new VectorPool(sample.stream().map(model::passage).toList());
        return new CorpusVectors() {
            @Override
            public boolean areThere() {
                return true;
            }

            @Override
            public float[] passage(String text) {
                return pool.vector(new Random(text.hashCode()));
            }

            @Override
            public float[] query(String text) {
                return model.query(text);
            }
        };
    }
}
