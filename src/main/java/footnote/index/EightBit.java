package footnote.index;

/// Vectors of unit length in eight bits a component, all on one scale, so that a dot product is a sum of integers: the
/// same on every machine, whatever the order of adding.
final class EightBit {
    /// What a component of 1 would be. Those of a text embedding are small; a rare larger one is cut off.
    private static final float SCALE = 127 / 0.3f;

    private static final int LARGEST = 127;

    private EightBit() {}

    static byte[] of(float[] vector) {
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(vector[i] * SCALE), -LARGEST, LARGEST);
        }
        return bytes;
    }

    /// The cosine that a dot product of two such vectors stands for.
    static double cosine(int dotProduct) {
        return dotProduct / (double) (SCALE * SCALE);
    }
}
