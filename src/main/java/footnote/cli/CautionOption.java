package footnote.cli;

import footnote.evidence.Caution;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says how sure an answer must be.
final class CautionOption {
    @Option(
            names = "--caution",
            paramLabel = "HOW",
            description = "how sure it must be before it answers: ${COMPLETION-CANDIDATES} (default: normal)")
    private @Nullable Caution caution;

    Caution caution() {
        return Objects.requireNonNullElse(caution, Caution.NORMAL);
    }

    /// It as a setting, where it was given.
    List<Typed> given() {
        return caution == null
                ? List.of()
                : List.of(new Typed("caution", caution.label(), new Origin.Option("--caution")));
    }
}
