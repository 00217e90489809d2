package footnote.cli;

import footnote.evidence.Caution;
import picocli.CommandLine.Option;

/// The option that says how sure an answer must be.
final class CautionOption {
    @Option(
            names = "--caution",
            paramLabel = "HOW",
            defaultValue = "normal",
            description = "how sure it must be before it answers: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Caution caution = Caution.NORMAL;

    Caution caution() {
        return caution;
    }
}
