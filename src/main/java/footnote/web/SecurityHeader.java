package footnote.web;

/// The headers of every response, which keep a browser from loading or running anything but the page, its
/// style sheet and its script, from framing it, and from telling other sites about it.
enum SecurityHeader {
    CONTENT(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'"),
    TYPE("X-Content-Type-Options", "nosniff"),
    REFERRER("Referrer-Policy", "no-referrer"),
    /// Replaced where a response may be kept; answers never are.
    CACHE("Cache-Control", "no-store");

    private final String header;
    private final String value;

    SecurityHeader(String header, String value) {
        this.header = header;
        this.value = value;
    }

    String header() {
        return header;
    }

    String value() {
        return value;
    }
}
