package footnote.web;

/// What a page shows, without a word on how it looks.
sealed interface Page permits AnswerPage, ApiPage, AskPage, HelpPage, DocumentPage, ProblemPage {
    /// The file of the template that turns it into HTML.
    String template();
}
