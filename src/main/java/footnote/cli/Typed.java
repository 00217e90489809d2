package footnote.cli;

/// A value as somebody typed it. Several are in one text, with commas between them.
///
/// @param name of the setting, such as `server.port`
record Typed(String name, String text, Origin origin) {}
