package footnote.cli;

import java.util.regex.Pattern;

/// What defaults depend on.
///
/// @param home the folder of the installation
/// @param cores how many processor cores there are
record Machine(String home, int cores) {
    private static final Pattern CORES = Pattern.compile("\\{(\\d+) per core}");

    static Machine current() {
        return new Machine(
                System.getProperty("footnote.home", "."), Runtime.getRuntime().availableProcessors());
    }

    /// Fills in `{home}`, and such as `{2 per core}`.
    String fill(String usual) {
        return CORES.matcher(usual.replace("{home}", home))
                .replaceAll(found -> Integer.toString(Integer.parseInt(found.group(1)) * cores));
    }
}
