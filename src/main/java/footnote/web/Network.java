package footnote.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.net.InetAddress;
import java.util.HexFormat;

/// A range of addresses, such as `10.0.0.0/8` or `2001:db8::/32`; or a single one, such as `127.0.0.1`.
///
/// @param start the bytes of its first address, in hexadecimal
/// @param bits how many bits of it all of them share
public record Network(String start, int bits) {
    /// The range that somebody typed.
    ///
    /// @param typed in the notation of RFC 4632
    /// @throws IllegalArgumentException when it is no range of addresses
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Network of(String typed) {
        String[] parts = typed.strip().split("/", 2);
        InetAddress address = InetAddress.ofLiteral(parts[0]);
        int most = address.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? most : Integer.parseInt(parts[1]);
        if (bits < 0 || bits > most) {
            throw new IllegalArgumentException("a network has 0 to " + most + " bits, not " + bits);
        }
        return around(address, bits);
    }

    /// The network of an address.
    static Network around(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.clamp(bits - (long) i * Byte.SIZE, 0, Byte.SIZE);
            bytes[i] &= (byte) (0xff00 >> kept);
        }
        return new Network(HexFormat.of().formatHex(bytes), bits);
    }

    boolean contains(InetAddress address) {
        return equals(around(address, bits));
    }
}
