package footnote.web;

/// How many requests a minute are served. Who was quiet for a minute may send them all at once.
///
/// @param perAddress for each address that sends no key, all those of an IPv6 /64 together; 0 for any number
/// @param perKey for each key; 0 for any number
public record Rates(int perAddress, int perKey) {
    /// Any number.
    public static final Rates UNLIMITED = new Rates(0, 0);

    public Rates {
        if (perAddress < 0 || perKey < 0) {
            throw new IllegalArgumentException("a rate is 0 or more: " + perAddress + ", " + perKey);
        }
    }
}
