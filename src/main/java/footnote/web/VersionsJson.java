package footnote.web;

import footnote.document.Version;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The versions of a document that are known, newest first.
record VersionsJson(String document, List<VersionJson> versions) {
    /// A version.
    ///
    /// @param current whether answers quote it
    /// @param kept whether its text can be read
    record VersionJson(String version, boolean current, boolean kept) {}

    static VersionsJson of(RequestedDocument requested) {
        return new VersionsJson(
                requested.document().id().value(),
                Stream.of(requested.document().version(), requested.document().previous())
                        .filter(Objects::nonNull)
                        .map(version -> told(version, requested))
                        .toList());
    }

    private static VersionJson told(Version version, RequestedDocument requested) {
        return new VersionJson(
                version.toString(),
                requested.isCurrent(version),
                requested.text(version).isPresent());
    }
}
