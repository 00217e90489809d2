package footnote.eval;

import java.util.List;
import java.util.random.RandomGenerator;

/// Vectors of real passages, from which any number of others like them can be made: making a million with the model
/// would take days, and what is measured is the search among them.
///
/// @param vectors of unit length, at least one
record VectorPool(List<float[]> vectors) {
    /// Of each component, in standard deviations: enough that no two are the same, too little to leave the part of
    /// the sphere that real ones lie in.
    private static final double NOISE = 0.01;

    VectorPool {
        vectors = List.copyOf(vectors);
    }

    /// The mean of any two of the pool with some noise, made unit length.
    float[] vector(RandomGenerator random) {
        float[] one = vectors.get(random.nextInt(vectors.size()));
        float[] other = vectors.get(random.nextInt(vectors.size()));
        var vector = new float[one.length];
        double squares = 0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) ((one[i] + other[i]) / 2 + random.nextGaussian() * NOISE);
            squares += (double) vector[i] * vector[i];
        }
        double length = Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }
}
