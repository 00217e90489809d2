package footnote.cli;

import footnote.model.ModelException;
import footnote.model.ModelFile;
import footnote.model.ShippedModel;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "models",
        description = "Prints the models that come with the program, and whether their files are whole and can be run.",
        mixinStandardHelpOptions = true)
final class ModelsCommand implements Callable<Integer> {
    private static final double MEGA = 1e6;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean sound = true;
        for (ShippedModel model : ShippedModel.values()) {
            out.println("%s: %s; licence: %s".formatted(model.label(), model.purpose(), model.licence()));
            for (ModelFile file : model.files()) {
                sound &= isWhole(file, out);
            }
            sound &= runs(model, out);
        }
        return sound ? ExitCode.OK : ExitCode.FAILED;
    }

    private static boolean isWhole(ModelFile file, PrintWriter out) {
        Optional<ModelFile.Found> found;
        try {
            found = file.found();
        } catch (ModelException e) {
            out.println("  " + e.getMessage());
            return false;
        }
        boolean whole = found.map(ModelFile.Found::sha256).stream().anyMatch(file.sha256()::equals);
        String size = found.map(there ->
                        String.format(Locale.ROOT, ", %.1f MB, SHA-256 %s: ", there.bytes() / MEGA, there.sha256()))
                .orElse(": MISSING, ");
        out.println("  " + file.resource() + size + (whole ? "as shipped" : "its SHA-256 must be " + file.sha256()));
        return whole;
    }

    private static boolean runs(ShippedModel model, PrintWriter out) {
        try {
            model.tryOut();
            out.println("  runs on this machine");
            return true;
        } catch (ModelException e) {
            out.println("  " + e.getMessage());
            return false;
        }
    }
}
