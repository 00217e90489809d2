package footnote.document;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What one source of metadata (front matter, a sidecar) says of a document; null where it is silent.
record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable LocalDate date,
        @Nullable DocumentKind kind,
        @Nullable URI url,
        @Nullable List<DocumentId> supersedes,
        @Nullable Boolean withdrawn,
        @Nullable LocalDate reviewBy,
        @Nullable String owner) {
    static final Metadata NONE = new Metadata(null, null, null, null, null, null, null, null, null, null);

    /// The provenance that several sources give together: for each value the first source that has one decides.
    ///
    /// @param title used where no source names one
    static Provenance combined(List<Metadata> sources, String title) {
        return new Provenance(
                first(sources, Metadata::title).orElse(title),
                first(sources, Metadata::publisher).orElse(null),
                first(sources, Metadata::author).orElse(null),
                first(sources, Metadata::date).orElse(null),
                first(sources, Metadata::kind).orElse(DocumentKind.OTHER),
                first(sources, Metadata::url).orElse(null),
                first(sources, Metadata::supersedes).orElse(List.of()),
                first(sources, Metadata::withdrawn).orElse(false),
                first(sources, Metadata::reviewBy).orElse(null),
                first(sources, Metadata::owner).orElse(null));
    }

    private static <T> Optional<T> first(List<Metadata> sources, Function<Metadata, @Nullable T> value) {
        return sources.stream()
                .flatMap(source -> Optional.ofNullable(value.apply(source)).stream())
                .findFirst();
    }
}
