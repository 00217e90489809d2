package footnote.cli;

/// What the program ends with.
final class ExitCode {
    /// It did what was asked. A refusal to answer is an answer.
    static final int OK = 0;

    /// It could not do what was asked, and said why.
    static final int FAILED = 1;

    /// The command line was wrong.
    static final int USAGE = 2;

    /// It did what was asked, but some files could not be read.
    static final int FILES_LEFT_OUT = 3;

    /// It measured what was asked, and something is not as expected.
    static final int NOT_AS_EXPECTED = 4;

    private ExitCode() {}
}
