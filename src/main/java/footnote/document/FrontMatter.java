package footnote.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text parted into the YAML that opens it between two lines of `---`, and the rest.
///
/// @param yaml empty where the text has no front matter
record FrontMatter(String yaml, String body) {
    private static final Pattern FENCED =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)(?:(?<=\\n)|\\R)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);

    static FrontMatter none(String raw) {
        return new FrontMatter("", raw);
    }

    static FrontMatter split(String raw) {
        Matcher fenced = FENCED.matcher(raw);
        return fenced.lookingAt()
                ? new FrontMatter(fenced.group(1), raw.substring(fenced.end()))
                : new FrontMatter("", raw);
    }
}
