package footnote.verify;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How a text says that a value is meant: exactly, or as at least, at most, above, below or about so much.
final class ValueMarkers {
    /// In UTF-16 units: `more than a £54m`, `at least another 20`.
    private static final int NEAR = 10;

    private ValueMarkers() {}

    /// The value that a marker stands before, or behind where it is `or more` or the like, or where none follows on
    /// `at most`.
    static Optional<ValueMention> value(Marker marker, Statement statement) {
        String words = marker.span().of(statement.text());
        if (words.startsWith("or ") || words.startsWith("and ")) {
            return before(marker, statement);
        }
        Optional<ValueMention> behind = statement.values().stream()
                .filter(value -> isNear(marker.span().end(), value.span().start(), statement.text()))
                .findFirst();
        return words.equals("at most") || words.equals("at least")
                ? behind.or(() -> before(marker, statement))
                : behind;
    }

    private static Optional<ValueMention> before(Marker marker, Statement statement) {
        return statement.values().stream()
                .filter(value -> isNear(value.span().end(), marker.span().start(), statement.text()))
                .findFirst();
    }

    private static boolean isNear(int end, int start, String text) {
        return start >= end && start - end <= NEAR && text.substring(end, start).indexOf(',') < 0;
    }

    /// The kinds of markers that a value has.
    static Set<MarkerKind> of(ValueMention value, Statement statement) {
        return statement.markers().stream()
                .filter(marker -> marker.kind().isOfValues())
                .filter(marker -> value(marker, statement).filter(value::equals).isPresent())
                .map(Marker::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MarkerKind.class)));
    }
}
