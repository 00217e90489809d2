package footnote.verify;

import footnote.document.ResourceLines;
import footnote.document.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the markers of a text, by the list `markers.txt`.
///
/// Immutable and safe for use by several threads.
final class Markers {
    /// The month, which looks like the marker.
    private static final Pattern MONTH = Pattern.compile("May");

    private final Map<MarkerKind, Pattern> patterns = new EnumMap<>(MarkerKind.class);

    Markers() {
        for (String line : ResourceLines.of(Markers.class, "markers.txt")) {
            int colon = line.indexOf(':');
            String words = List.of(line.substring(colon + 1).strip().split(" \\| ", -1)).stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                    .collect(Collectors.joining("|"));
            MarkerKind kind = MarkerKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            String contracted = kind == MarkerKind.NEGATION ? "|(?<=n)['’]t\\b|\\bcannot\\b" : "";
            String shortened = kind == MarkerKind.FUTURE ? "|(?<=\\p{L})['’]ll\\b" : "";
            patterns.put(
                    kind,
                    Pattern.compile(
                            "(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])" + contracted + shortened,
                            Pattern.CASE_INSENSITIVE));
        }
    }

    /// The markers by kind, then in the order of the text.
    List<Marker> in(String text) {
        var found = new ArrayList<Marker>();
        patterns.forEach((kind, pattern) -> {
            Matcher marker = pattern.matcher(text);
            while (marker.find()) {
                if (!MONTH.matcher(marker.group()).matches()) {
                    found.add(new Marker(kind, new Span(marker.start(), marker.end())));
                }
            }
        });
        return found.stream()
                .filter(marker -> found.stream().noneMatch(other -> isWithin(marker.span(), other.span())))
                .toList();
    }

    /// `more than` in `no more than` is no marker of its own.
    private static boolean isWithin(Span one, Span other) {
        return other.start() <= one.start() && one.end() <= other.end() && one.length() < other.length();
    }
}
