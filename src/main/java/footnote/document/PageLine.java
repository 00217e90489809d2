package footnote.document;

import java.util.regex.Pattern;

/// A line of a page as the classifier of furniture sees it. In Markdown a block is a line.
///
/// @param content without list marker and outer white space, never empty
/// @param bulleted whether a bullet or a number stood in front
/// @param blankAbove whether a blank line parts it from the line before
/// @param onSite whether other documents of the same site have the line as well
record PageLine(String content, boolean bulleted, boolean blankAbove, boolean onSite) {
    private static final Pattern END = Pattern.compile("(?s).*[.!?:;,…][\"'”’)\\]]*");

    /// Whether a clause or a sentence ends with the line, so that it is neither a heading nor a banner.
    boolean endsClause() {
        return END.matcher(content).matches();
    }
}
