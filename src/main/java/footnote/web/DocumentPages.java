package footnote.web;

import footnote.document.Span;
import footnote.document.Version;
import footnote.index.IndexSnapshot;
import footnote.index.PassageIndex;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The page of a document: `GET /documents/{id}`, with `version`, `start` and `end` to mark what a footnote
/// quotes. Offsets mean something in their own version alone, so where that is not kept nothing is marked, and
/// the page says so.
final class DocumentPages {
    private final PassageIndex index;
    private final HtmlBodies html;

    DocumentPages(PassageIndex index, HtmlBodies html) {
        this.index = index;
        this.html = html;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/documents/{id}", this::show, Scope.SEARCH);
    }

    private void show(Context context) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            var requested = RequestedDocument.named(context.pathParam("id"), snapshot);
            html.of(page(requested, CitedPlace.of(context))).send(context, 200);
        }
    }

    private static DocumentPage page(RequestedDocument requested, CitedPlace place) {
        var notices = new ArrayList<String>();
        if (requested.document().provenance().withdrawn()) {
            notices.add("This document has been withdrawn, and no answer is taken from it.");
        }
        if (requested.document().supersededBy() != null) {
            notices.add("This document has been superseded by '"
                    + requested.document().supersededBy() + "', and no answer is taken from it.");
        }
        if (requested.document().copyOf() != null) {
            notices.add("This document says the same as '"
                    + requested.document().copyOf() + "', which answers are taken from.");
        }
        Optional<Version> version = version(place, notices);
        Optional<String> kept = version.flatMap(requested::text);
        boolean current = version.isEmpty() || requested.isCurrent(version.get());
        if (!current) {
            notices.add(
                    kept.isPresent()
                            ? "This document has changed since it was quoted. This is its text as it was then."
                            : "The version that the link names is not kept; most likely the document has changed since "
                                    + "it was quoted. This is its current text, in which nothing is marked.");
        }
        String text = kept.orElseGet(requested::currentText);
        Span cited = kept.isPresent() ? cited(place, text, notices) : null;
        List<Span> furniture = current ? requested.document().furniture() : List.of();
        return DocumentPage.of(requested.document(), notices, Paragraph.of(text, furniture, cited));
    }

    /// The version that the place names, with a notice where it names none that could be.
    private static Optional<Version> version(CitedPlace place, List<String> notices) {
        Optional<Version> version = Optional.ofNullable(place.version()).flatMap(RequestedDocument::version);
        if (version.isEmpty() && (place.version() != null || place.hasOffsets())) {
            notices.add("The link names no version of this document, so nothing is marked in its current text.");
        }
        return version;
    }

    private static @Nullable Span cited(CitedPlace place, String text, List<String> notices) {
        Span cited = place.span(text).orElse(null);
        if (cited == null && place.hasOffsets()) {
            notices.add("The link points at no place in this text, so nothing is marked.");
        }
        return cited;
    }
}
