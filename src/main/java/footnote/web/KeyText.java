package footnote.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A key as its holder has it: `fn_<id>_<secret>`.
///
/// The secret is 256 random bits. That is why its plain SHA-256 may be kept: slow, salted hashes protect what people
/// think up, of which an attacker can try all that is likely; of these nobody can try enough.
///
/// @param id ten hexadecimal digits, which are no secret
/// @param secret in base64url
record KeyText(String id, String secret) {
    /// What every key begins with, so that it is told from others and found where it has leaked.
    static final String PREFIX = "fn_";

    private static final int ID_BYTES = 5;
    private static final int SECRET_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "([0-9a-f]{10})_([A-Za-z0-9_-]{43})");

    static KeyText random(SecureRandom random) {
        var id = new byte[ID_BYTES];
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(id);
        random.nextBytes(secret);
        return new KeyText(
                HexFormat.of().formatHex(id),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /// Empty where it has not the form of a key.
    static Optional<KeyText> of(String typed) {
        Matcher matcher = FORM.matcher(typed);
        return matcher.matches() ? Optional.of(new KeyText(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /// What is kept of the secret: its SHA-256 in hexadecimal.
    String digest() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether the secret is the one that a digest was made of. Takes as long wherever the two begin to differ.
    boolean isOf(String digest) {
        return MessageDigest.isEqual(
                digest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    /// The whole key, for its holder alone.
    String revealed() {
        return PREFIX + id + "_" + secret;
    }

    @Override
    public String toString() {
        return PREFIX + id + "_(secret)";
    }
}
