package footnote.cli;

import footnote.web.Key;
import footnote.web.Keys;
import footnote.web.Scope;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Makes, lists and revokes keys. A running service follows within its next request.
@Command(
        name = "keys",
        description = "Makes, lists and revokes the keys by which programs and staff are known.",
        mixinStandardHelpOptions = true)
final class KeysCommand implements Runnable {
    private static final int LONGEST_NAME = 80;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "add",
            description = "Makes a key and prints it, once: it is not kept.",
            mixinStandardHelpOptions = true)
    int add(
            @Option(
                            names = "--name",
                            required = true,
                            paramLabel = "NAME",
                            description = "what it is called, such as whom it is for")
                    String name,
            @Option(
                            names = "--scope",
                            required = true,
                            split = ",",
                            paramLabel = "SCOPE",
                            description = "what it is for: ${COMPLETION-CANDIDATES}, with commas between them")
                    List<Scope> scopes,
            @Option(
                            names = "--expires",
                            paramLabel = "DAY",
                            description =
                                    "the last day on which it is valid, such as 2027-12-31 (default: it does not expire)")
                    @Nullable
                    LocalDate expires,
            @Mixin Folders folders) {
        CommandLine line = spec.commandLine();
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.equals(Terminal.printable(name))) {
            throw new ParameterException(
                    line,
                    "Invalid value for option '--name': a name has 1 to " + LONGEST_NAME + " characters on one line");
        }
        Keys keys = keys(folders);
        if (expires != null && expires.isBefore(keys.today())) {
            throw new ParameterException(line, "Invalid value for option '--expires': " + expires + " is past");
        }
        Keys.Made made = keys.add(name, EnumSet.copyOf(scopes), expires);
        line.getOut().println(made.text());
        line.getErr()
                .println("Give this key to whoever it is for now: it is kept nowhere. Its id is "
                        + made.key().id() + ".");
        return ExitCode.OK;
    }

    @Command(
            name = "list",
            description = "Prints what is known of each key: its id, scopes, days and name.",
            mixinStandardHelpOptions = true)
    int list(@Mixin Folders folders) {
        PrintWriter out = spec.commandLine().getOut();
        Keys keys = keys(folders);
        for (Key key : keys.list()) {
            out.printf(
                    "%s  %-27s  made %s  %-18s  %s%n",
                    key.id(), scopes(key), key.made(), validity(key, keys.today()), Terminal.printable(key.name()));
        }
        return ExitCode.OK;
    }

    @Command(name = "revoke", description = "Has a key count no more.", mixinStandardHelpOptions = true)
    int revoke(
            @Parameters(paramLabel = "ID", description = "the id of the key, as 'keys list' has it") String id,
            @Mixin Folders folders) {
        CommandLine line = spec.commandLine();
        return keys(folders)
                .revoke(id)
                .map(key -> {
                    line.getOut().println("Revoked " + key.id() + ", " + Terminal.printable(key.name()) + ".");
                    return ExitCode.OK;
                })
                .orElseGet(() -> {
                    line.getErr()
                            .println("There is no key of the id " + Terminal.printable(id)
                                    + ": 'footnote keys list' has" + " those there are.");
                    return ExitCode.FAILED;
                });
    }

    private static Keys keys(Folders folders) {
        return folders.settings().values().keys().keys();
    }

    private static String scopes(Key key) {
        return key.scopes().stream().sorted().map(Scope::label).collect(Collectors.joining(","));
    }

    private static String validity(Key key, LocalDate today) {
        if (key.expires() == null) {
            return "does not expire";
        }
        return (key.isExpired(today) ? "expired " : "expires ") + key.expires();
    }
}
