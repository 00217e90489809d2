package footnote.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Map;

/// Tells what a text means as a vector: `bge-small-en-v1.5` (Xiao et al., 2023), with weights of eight bits.
///
/// The vector is the model's output for the start mark, made unit length. Each text is run by itself: the
/// model scales its activations over all that it is given at once, so that in a batch a vector would depend on
/// its neighbours. Calls from several threads run beside each other, each on the thread that calls.
public final class Embedder implements AutoCloseable {
    /// How many components a vector has.
    public static final int DIMENSIONS = 384;

    /// Names the model; vectors of another name cannot be compared with this one's.
    public static final String MODEL = "bge-small-en-v1.5-q";

    /// What the model wants in front of a question, and of nothing else.
    private static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";

    /// The longest text, in word pieces; what is beyond is not read.
    private static final int LONGEST = 512;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece pieces;

    private Embedder(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// Loads the model, which takes some tenths of a second and some 100 MB.
    ///
    /// @throws ModelException when it cannot run on this machine
    public static Embedder load() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment("footnote");
            try (var options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                return new Embedder(environment, session(environment, options), pieces());
            }
        } catch (OrtException | IOException | UnsatisfiedLinkError | NoClassDefFoundError e) {
            throw new ModelException(
                    "The model " + MODEL + " cannot be loaded on this machine (" + e.getMessage()
                            + "): passages are found by their words alone.",
                    e);
        }
    }

    private static WordPiece pieces() throws IOException {
        try (InputStream tokenizer = resource(MODEL + "-tokenizer.json").openStream()) {
            return WordPiece.read(tokenizer);
        }
    }

    /// Reads the weights into memory of their own, which is given back at once: on the heap they would leave it three
    /// times their size for as long as the program runs.
    private static OrtSession session(OrtEnvironment environment, OrtSession.SessionOptions options)
            throws OrtException, IOException {
        URLConnection weights = resource(MODEL + ".onnx").openConnection();
        try (Arena arena = Arena.ofConfined();
                ReadableByteChannel in = Channels.newChannel(weights.getInputStream())) {
            ByteBuffer buffer = arena.allocate(weights.getContentLengthLong()).asByteBuffer();
            while (buffer.hasRemaining()) {
                if (in.read(buffer) < 0) {
                    throw new IOException("the resource " + MODEL + ".onnx ends too early");
                }
            }
            return environment.createSession(buffer.flip(), options);
        }
    }

    private static URL resource(String name) throws IOException {
        URL resource = Embedder.class.getClassLoader().getResource(name);
        if (resource == null) {
            throw new IOException("the resource " + name + " is missing");
        }
        return resource;
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
        long[][] ids = {pieces.encode(text, LONGEST)};
        long[][] mask = {new long[ids[0].length]};
        long[][] types = {new long[ids[0].length]};
        Arrays.fill(mask[0], 1);
        try (var idTensor = OnnxTensor.createTensor(environment, ids);
                var maskTensor = OnnxTensor.createTensor(environment, mask);
                var typeTensor = OnnxTensor.createTensor(environment, types);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            var output = (OnnxTensor) result.get(0);
            float[] first = new float[DIMENSIONS];
            output.getFloatBuffer().get(first);
            return unit(first);
        } catch (OrtException e) {
            throw new ModelException(
                    "The model " + MODEL + " failed on a text of " + text.length() + " characters.", e);
        }
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
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("The model " + MODEL + " could not be closed.", e);
        }
    }
}
