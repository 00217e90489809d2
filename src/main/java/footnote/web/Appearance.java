package footnote.web;

/// How the pages present themselves.
///
/// @param name of the service, at the top of each page; never blank
public record Appearance(String name, Accent accent) {
    public static final Appearance USUAL = new Appearance("Footnote", Accent.USUAL);
}
