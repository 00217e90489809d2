package footnote.web;

/// What a page of an error shows.
///
/// @param detail whole sentences that say what to do
record ProblemPage(String title, String detail) implements Page {
    @Override
    public String template() {
        return "problem.jte";
    }
}
