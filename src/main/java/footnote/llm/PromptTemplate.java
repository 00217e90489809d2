package footnote.llm;

/// A text of a prompt with two places to fill in. What is filled in is never looked at for a place. Immutable.
record PromptTemplate(String before, String between, String after) {
    /// Takes a text apart.
    ///
    /// @param first the name of the first place, which stands in the text as `{name}`
    /// @param second the name of the other, which stands behind it
    static PromptTemplate of(String text, String first, String second) {
        String one = "{" + first + "}";
        String other = "{" + second + "}";
        int start = text.indexOf(one);
        int end = text.indexOf(other, start);
        return new PromptTemplate(
                text.substring(0, start),
                text.substring(start + one.length(), end),
                text.substring(end + other.length()).stripTrailing());
    }

    String filled(String first, String second) {
        return before + first + between + second + after;
    }

    /// A text as it may stand on a line of its own.
    static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
