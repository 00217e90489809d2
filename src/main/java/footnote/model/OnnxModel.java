package footnote.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/// A BERT model with the vocabulary of its word pieces, run on the thread that calls; safe for use by several.
///
/// Each text is run by itself: with weights of eight bits a model scales its activations over all that it is
/// given at once, so that what comes out for a text would depend on its neighbours. A batch would not be
/// quicker on one core.
final class OnnxModel implements AutoCloseable {
    private final ShippedModel shipped;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece pieces;

    private OnnxModel(ShippedModel shipped, OrtEnvironment environment, OrtSession session, WordPiece pieces) {
        this.shipped = shipped;
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
    }

    /// Loads a model, which takes some tenths of a second and two to three times the size of its weights.
    ///
    /// @param otherwise what becomes of it where the model cannot be loaded, as a clause
    /// @throws ModelException when it cannot be run on this machine, or its files are not what they must be
    static OnnxModel load(ShippedModel shipped, String otherwise) {
        try (Arena arena = Arena.ofConfined();
                var options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment("footnote");
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            WordPiece pieces = vocabulary(shipped.tokenizer(), arena);
            OrtSession session = environment.createSession(shipped.weights().read(arena), options);
            return new OnnxModel(shipped, environment, session, pieces);
        } catch (OrtException | IOException | LinkageError e) {
            throw new ModelException(
                    "The model " + shipped.label() + " cannot be loaded on this machine (" + e.getMessage() + "): "
                            + otherwise + ".",
                    e);
        }
    }

    private static WordPiece vocabulary(ModelFile tokenizer, Arena arena) throws IOException {
        ByteBuffer content = tokenizer.read(arena);
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        try (InputStream in = new ByteArrayInputStream(bytes)) {
            return WordPiece.read(in);
        }
    }

    WordPiece pieces() {
        return pieces;
    }

    /// Runs the model over one text.
    ///
    /// @param ids of its pieces, marks included
    /// @param types as many
    /// @param read makes of the outputs what is wanted, in the model's order; they are gone afterwards
    <T> T run(long[] ids, long[] types, Function<FloatBuffer[], T> read) {
        long[] shape = {1, ids.length};
        long[] mask = new long[ids.length];
        Arrays.fill(mask, 1);
        try (var idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
                var maskTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
                var typeTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(types), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", idTensor, "attention_mask", maskTensor, "token_type_ids", typeTensor))) {
            var outputs = new FloatBuffer[result.size()];
            for (int i = 0; i < outputs.length; i++) {
                outputs[i] = ((OnnxTensor) result.get(i)).getFloatBuffer();
            }
            return read.apply(outputs);
        } catch (OrtException e) {
            throw new ModelException(
                    "The model " + shipped.label() + " failed on a text of " + ids.length + " word pieces.", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ModelException("The model " + shipped.label() + " could not be closed.", e);
        }
    }
}
