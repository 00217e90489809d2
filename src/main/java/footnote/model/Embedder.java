package footnote.model;

/// Tells what a text means as a vector.
///
/// The vector is the model's output for the start mark, made unit length. Calls from several threads run beside
/// each other, each on the thread that calls.
public final class Embedder implements Model {
    /// How many components a vector has.
    public static final int DIMENSIONS = 384;

    /// Names the model; vectors of another name cannot be compared with this one's.
    public static final String MODEL = "bge-small-en-v1.5-q";

    /// What the model wants in front of a question, and of nothing else.
    private static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";

    /// The longest text, in word pieces; what is beyond is not read.
    private static final int LONGEST = 512;

    private final OnnxModel model;

    private Embedder(OnnxModel model) {
        this.model = model;
    }

    /// Loads the model, which takes some tenths of a second and some 100 MB.
    ///
    /// @throws ModelException when it cannot run on this machine
    public static Embedder load() {
        return new Embedder(OnnxModel.load(ShippedModel.EMBEDDER, "passages are found by their words alone"));
    }

    /// The vector of a question.
    public float[] query(String question) {
        return vector(QUERY_PREFIX + question);
    }

    /// The vector of a passage.
    public float[] passage(String text) {
        return vector(text);
    }

    private float[] vector(String text) {
        long[] ids = model.pieces().encode(text, LONGEST);
        return model.run(ids, new long[ids.length], outputs -> {
            float[] first = new float[DIMENSIONS];
            outputs[0].get(first);
            return unit(first);
        });
    }

    private static float[] unit(float[] vector) {
        double squares = 0;
        for (float component : vector) {
            squares += (double) component * component;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    @Override
    public void close() {
        model.close();
    }
}
