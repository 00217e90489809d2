package footnote.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A page of `src/test/resources/furniture`: its text, and which of its lines are furniture.
///
/// @param site pages of one folder are of one site; any other page is a site of its own
/// @param furniture by line, split at `\n`; null where the line is blank
record LabelledPage(String site, String name, String text, List<@Nullable Boolean> furniture) {
    private static final Path FOLDER = Path.of("src/test/resources/furniture");
    private static final Path SEEDS = Path.of("../shared/seeds");

    /// The pages whose text is ours, of one of the folders.
    static List<LabelledPage> in(String folder) {
        Path top = FOLDER.resolve(folder);
        return files(top, ".txt").map(file -> read(top, file)).toList();
    }

    /// The pages whose labels alone are ours; none where their text is not at hand.
    static List<LabelledPage> seeds() {
        if (!Files.isDirectory(SEEDS)) {
            return List.of();
        }
        return files(FOLDER.resolve("built-with"), ".labels")
                .map(LabelledPage::seed)
                .toList();
    }

    private static Stream<Path> files(Path top, String ending) {
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledPage read(Path top, Path file) {
        var text = new ArrayList<String>();
        var labels = new ArrayList<@Nullable Boolean>();
        for (String line : string(file).lines().skip(1).toList()) {
            int tab = line.indexOf('\t');
            text.add(line.isBlank() ? "" : line.substring(tab + 1));
            labels.add(line.isBlank() ? null : line.startsWith("F"));
        }
        String name = top.relativize(file).toString();
        boolean alone = name.indexOf('/') < 0;
        return new LabelledPage(
                alone ? name : name.substring(0, name.lastIndexOf('/')), name, String.join("\n", text), labels);
    }

    private static LabelledPage seed(Path file) {
        List<String> lines = string(file).lines().toList();
        String text = string(SEEDS.resolve(lines.get(1).substring("file ".length())));
        var labels = new ArrayList<@Nullable Boolean>();
        text.lines().forEach(line -> labels.add(null));
        for (String line : lines.subList(2, lines.size())) {
            String[] cells = line.split(" ", -1);
            labels.set(Integer.parseInt(cells[0]) - 1, cells[1].equals("F"));
        }
        return new LabelledPage(
                file.getFileName().toString(), file.getFileName().toString(), text, labels);
    }

    private static String string(Path file) {
        try {
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines that other pages of the same site have as well, by page.
    static Map<LabelledPage, Set<String>> onSite(List<LabelledPage> pages) {
        var repeated = new HashMap<LabelledPage, Set<String>>();
        for (LabelledPage page : pages) {
            var elsewhere = new HashSet<String>();
            pages.stream()
                    .filter(other -> !other.name.equals(page.name) && other.site.equals(page.site))
                    .forEach(other -> PlainTextReader.pageLines(other.text, RepeatedLines.NONE)
                            .forEach(line -> elsewhere.add(line.content())));
            repeated.put(page, elsewhere);
        }
        return repeated;
    }

    /// The labels of the lines that are not blank.
    boolean[] labels() {
        List<Boolean> labelled = new ArrayList<>();
        for (Boolean label : furniture) {
            if (label != null) {
                labelled.add(label);
            }
        }
        var labels = new boolean[labelled.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labelled.get(i);
        }
        return labels;
    }
}
