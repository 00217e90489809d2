package footnote.web;

/// Where help is found, for somebody who seems to need it more than an answer. It repeats nothing of what was asked.
///
/// @param notice what becomes of a question, in whole sentences
record HelpPage(String message, SignpostsView signposts, String notice) implements Page {
    @Override
    public String template() {
        return "help.jte";
    }

    /// What stands in the browser's bar before the service's name.
    String title() {
        return "Please talk to somebody";
    }
}
