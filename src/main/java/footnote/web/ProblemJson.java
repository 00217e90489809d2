package footnote.web;

/// Problem details as RFC 9457 has them.
///
/// @param type a relative address that programs tell problems apart by
/// @param title a few words, the same for each problem of the type
/// @param detail a whole sentence about this one
record ProblemJson(String type, String title, int status, String detail) {}
