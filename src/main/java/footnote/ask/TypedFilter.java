package footnote.ask;

import footnote.document.CanonicalText;
import footnote.document.DocumentId;
import footnote.document.DocumentKind;
import footnote.index.PassageFilter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A filter as somebody typed it at a door. An empty list lets all pass.
///
/// @param from the first day of publication, as in 2024-05-17
/// @param to the last day, as in 2024-05-17
public record TypedFilter(
        List<String> publishers,
        List<String> kinds,
        List<String> documents,
        @Nullable String from,
        @Nullable String to) {
    private static final String KINDS =
            Arrays.stream(DocumentKind.values()).map(DocumentKind::label).collect(Collectors.joining(", "));

    public TypedFilter {
        publishers = List.copyOf(publishers);
        kinds = List.copyOf(kinds);
        documents = List.copyOf(documents);
    }

    /// Reads what was typed. White space around a value does not count.
    ///
    /// @throws InvalidFilterException when a value cannot be used, or no day can pass
    public PassageFilter read() {
        LocalDate first = day(FilterField.FROM, from);
        LocalDate last = day(FilterField.TO, to);
        if (first != null && last != null && first.isAfter(last)) {
            throw InvalidFilterException.noDay(first, last);
        }
        return new PassageFilter(
                each(publishers, TypedFilter::publisher),
                each(kinds, TypedFilter::kind),
                each(documents, TypedFilter::document),
                first,
                last);
    }

    private static <T> Set<T> each(List<String> typed, Function<String, T> reader) {
        return typed.stream()
                .map(CanonicalText::onOneLine)
                .map(reader)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String publisher(String name) {
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new InvalidFilterException(FilterField.PUBLISHER, name, "names no publisher");
        }
        return name;
    }

    private static DocumentKind kind(String name) {
        return DocumentKind.named(name)
                .orElseThrow(() ->
                        new InvalidFilterException(FilterField.KIND, name, "is no kind, which is one of " + KINDS));
    }

    private static DocumentId document(String id) {
        try {
            return new DocumentId(id);
        } catch (IllegalArgumentException _) {
            throw new InvalidFilterException(
                    FilterField.DOCUMENT, id, "is no document id, which has letters, digits and single hyphens alone");
        }
    }

    private static @Nullable LocalDate day(FilterField field, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String day = CanonicalText.onOneLine(typed);
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException _) {
            throw new InvalidFilterException(field, day, "is no day, which is written as 2024-05-17");
        }
    }
}
