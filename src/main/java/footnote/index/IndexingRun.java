package footnote.index;

import footnote.document.DocumentFile;
import footnote.document.DocumentId;
import footnote.document.FileContent;
import footnote.document.FileStamp;
import footnote.document.Library;
import footnote.document.LibraryException;
import footnote.document.LibraryListing;
import footnote.document.RepeatedLines;
import footnote.document.Sha256;
import footnote.document.UnreadableDocumentException;
import footnote.index.IndexingReport.Renamed;
import footnote.passage.Passage;
import footnote.passage.PassageSplitter;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One run of the indexer. It commits now and then, so that one that is killed loses little, and until its end all
/// documents of the state before are there, as they were or as they are now.
final class IndexingRun {
    private final Library library;
    private final LibraryListing listing;
    private final TextStore texts;
    private final GenerationWriter writer;
    private final SeenFiles seen;
    private final Comparison comparison;
    private final RunProgress progress;
    private final DocumentWriter documents;
    private final Settlement settlement;
    private final boolean continued;
    private final Map<DocumentId, IndexedDocument> before;
    private final Set<DocumentId> present = new TreeSet<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<Renamed> renamed = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private final List<UnreadableDocumentException> skipped = new ArrayList<>();

    IndexingRun(
            Library library,
            LibraryListing listing,
            PassageSplitter splitter,
            TextStore texts,
            GenerationWriter writer,
            SeenFiles seen,
            Comparison comparison,
            RunProgress progress) {
        this.library = library;
        this.texts = texts;
        this.writer = writer;
        this.seen = seen;
        this.comparison = comparison;
        this.progress = progress;
        this.listing = listing;
        this.documents = new DocumentWriter(splitter, texts, writer, progress);
        this.settlement = new Settlement(library, listing, documents);
        this.continued = !writer.isFinished();
        this.before = new TreeMap<>(writer.records());
    }

    /// Makes the index follow the folder.
    ///
    /// @param rebuilt why nothing was built upon; null where something was, or where there was nothing
    IndexingReport run(@Nullable String rebuilt) throws IOException {
        skipped.addAll(listing.leftOut());
        var gone = new GoneFiles(before.values(), listing);
        for (DocumentFile file : listing.files()) {
            try {
                follow(file, gone);
            } catch (UnreadableDocumentException e) {
                skip(file, e);
            }
            progress.looked(listing.files().size());
            if (progress.commitIsDue()) {
                settlement.markSuperseded();
                documents.commit();
            }
        }
        if (present.isEmpty()) {
            throw LibraryException.noneReadable(
                    library.folder(), listing.files().size(), skipped.getLast());
        }
        List<String> removed = removeTheRest();
        settlement.settle(continued);
        if (!writer.isFinished()) {
            writer.finish(settlement.isComplete());
            progress.committed();
        }
        seen.save();
        return report(removed, rebuilt);
    }

    private void follow(DocumentFile file, GoneFiles gone) throws IOException {
        IndexedDocument known = before.get(file.id());
        IndexedDocument same = known != null && known.path().equals(file.path()) ? known : null;
        Instant now = Instant.now();
        FileStamp stamp = library.stamp(file);
        if (same != null
                && comparison == Comparison.BY_STAMP
                && seen.vouchFor(same, stamp)
                && texts.isThere(same.version())) {
            seen.keep(same.id());
            present.add(same.id());
            return;
        }
        FileContent content = library.load(file);
        Sha256 fingerprint = content.fingerprint();
        seen.put(file.id(), fingerprint, stamp, now);
        if (same != null && same.fingerprint().equals(fingerprint)) {
            if (texts.holds(same.version())) {
                present.add(same.id());
                return;
            }
            repairs.add("The stored text of " + file.shownPath() + " was damaged and was made again.");
        }
        IndexedDocument moved = same == null ? gone.take(fingerprint).orElse(null) : null;
        if (moved != null) {
            rename(moved, content, fingerprint);
            return;
        }
        write(content, fingerprint, known);
        (known == null ? added : changed).add(file.path());
    }

    /// What was made of the content goes over to the new path, unless the path has a part in it.
    private void rename(IndexedDocument moved, FileContent content, Sha256 fingerprint) throws IOException {
        DocumentFile file = content.file();
        if (isFreeOfItsPath(moved, file) && texts.holds(moved.version())) {
            IndexedDocument record = moved.movedTo(file);
            List<Passage> passages = writer.passagesBefore(moved.id()).stream()
                    .map(each -> new Passage(record.id(), each.version(), each.headings(), each.sentences()))
                    .toList();
            documents.put(record, passages);
            present.add(record.id());
        } else {
            write(content, fingerprint, before.get(file.id()));
        }
        if (!present.contains(moved.id())) {
            writer.delete(moved.id());
        }
        renamed.add(new Renamed(moved.path(), file.path()));
    }

    /// A path's ending tells how to read a file, its name can be the title, and warnings and suggestions
    /// name it. The passages of a document that is not searched are not there to be taken over.
    private static boolean isFreeOfItsPath(IndexedDocument moved, DocumentFile file) {
        return ending(moved.path()).equals(ending(file.path()))
                && !moved.path().endsWith(moved.provenance().title())
                && moved.warnings().isEmpty()
                && moved.suggestions().isEmpty()
                && moved.standing().isSearched();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// The standing is as it was until it is settled; only a copy that has changed is looked upon as none.
    private void write(FileContent content, Sha256 fingerprint, @Nullable IndexedDocument known) throws IOException {
        var standing = new Standing(known == null ? null : known.supersededBy(), null);
        documents.write(library.read(content), fingerprint, RepeatedLines.NONE, standing, known);
        present.add(content.file().id());
        if (known != null) {
            settlement.freeCopiesOf(known.id());
        }
    }

    /// What was read of the file before stays if the file may be readable in a moment.
    private void skip(DocumentFile file, UnreadableDocumentException e) {
        skipped.add(e);
        IndexedDocument known = before.get(file.id());
        if (known != null && e.reason().isPassing()) {
            present.add(known.id());
        }
    }

    private List<String> removeTheRest() throws IOException {
        Set<String> moved = new HashSet<>();
        renamed.forEach(each -> moved.add(each.from()));
        var removed = new ArrayList<String>();
        for (IndexedDocument record : before.values()) {
            if (!present.contains(record.id()) && !moved.contains(record.path())) {
                writer.delete(record.id());
                removed.add(record.path());
            }
        }
        return removed;
    }

    private IndexingReport report(List<String> removed, @Nullable String rebuilt) {
        int unchanged = present.size() - added.size() - changed.size() - renamed.size();
        List<String> warnings = Stream.of(
                        repairs.stream(),
                        writer.records().values().stream().flatMap(record -> record.warnings().stream()),
                        settlement.warnings().stream())
                .flatMap(each -> each)
                .toList();
        List<String> suggestions = writer.records().values().stream()
                .flatMap(record -> record.suggestions().stream())
                .toList();
        return new IndexingReport(added, changed, renamed, removed, unchanged, skipped, warnings, suggestions, rebuilt);
    }
}
