package footnote.mcp;

import footnote.ask.CitationChecksJson;
import footnote.ask.CitationChecksJson.CheckJson;
import footnote.ask.SearchJson;
import footnote.ask.SearchJson.PassageJson;
import footnote.ask.SearchJson.SentenceJson;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What tools give, for whoever reads text alone.
final class ToolText {
    private ToolText() {}

    static String of(SearchJson found) {
        return found.passages().isEmpty()
                ? "No passage was found."
                : found.passages().stream().map(ToolText::passage).collect(Collectors.joining("\n\n"));
    }

    private static String passage(PassageJson passage) {
        String text = passage.sentences().stream().map(SentenceJson::text).collect(Collectors.joining(" "));
        return source(passage.title(), passage.publisher(), passage.date()) + "\n"
                + "document %s, version %s, characters %d to %d\n"
                        .formatted(passage.document(), passage.version(), passage.start(), passage.end())
                + text;
    }

    static String of(DocumentPartJson part) {
        String rest = part.next() == null ? "" : ", more from " + part.next();
        return source(part.title(), part.publisher(), part.date()) + "\n"
                + "version %s, characters %d to %d of %d%s\n\n"
                        .formatted(part.version(), part.start(), part.end(), part.length(), rest)
                + part.text();
    }

    static String of(CitationChecksJson checks) {
        List<CheckJson> all = checks.checks();
        return IntStream.range(0, all.size())
                .mapToObj(i -> "%d. %s".formatted(i + 1, found(all.get(i))))
                .collect(Collectors.joining("\n"));
    }

    private static String found(CheckJson check) {
        String exact = check.exact() ? "The quotation is exact." : "The quotation does not hold.";
        String supports = check.supports() == null
                ? ""
                : check.supports() ? " It supports the sentence." : " It does not support the sentence.";
        return exact + supports + (check.message() == null ? "" : " " + check.message());
    }

    private static String source(String title, @Nullable String publisher, @Nullable String date) {
        return "%s (%s, %s)"
                .formatted(
                        title,
                        Objects.requireNonNullElse(publisher, "publisher unknown"),
                        Objects.requireNonNullElse(date, "date unknown"));
    }
}
