package footnote.eval;

/// A figure of the reader over a set.
///
/// @param set what it was measured on
/// @param name what it says
public record ReaderFigure(String set, String name, BootstrapInterval interval) {}
