package footnote.index;

import footnote.document.DocumentFile;
import footnote.document.DocumentId;
import footnote.document.FileContent;
import footnote.document.FileStamp;
import footnote.document.Library;
import footnote.document.LibraryException;
import footnote.document.LibraryListing;
import footnote.document.ReadDocument;
import footnote.document.Sha256;
import footnote.document.SourceDocument;
import footnote.document.UnreadableDocumentException;
import footnote.document.Version;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One run of the indexer. It commits now and then, so that one that is killed loses little, and until its end all
/// documents of the state before are there, as they were or as they are now.
final class IndexingRun {
    private final Library library;
    private final PassageSplitter splitter;
    private final TextStore texts;
    private final GenerationWriter writer;
    private final SeenFiles seen;
    private final Comparison comparison;
    private final RunProgress progress;
    private final Map<DocumentId, IndexedDocument> before;
    private final Map<DocumentId, IndexedDocument> after = new TreeMap<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private final List<Renamed> renamed = new ArrayList<>();
    private final List<String> repairs = new ArrayList<>();
    private final List<UnreadableDocumentException> skipped = new ArrayList<>();

    IndexingRun(
            Library library,
            PassageSplitter splitter,
            TextStore texts,
            GenerationWriter writer,
            SeenFiles seen,
            Comparison comparison,
            RunProgress progress) {
        this.library = library;
        this.splitter = splitter;
        this.texts = texts;
        this.writer = writer;
        this.seen = seen;
        this.comparison = comparison;
        this.progress = progress;
        this.before = new TreeMap<>(writer.records());
    }

    /// Makes the index follow the folder.
    ///
    /// @param rebuilt why nothing was built upon; null where something was, or where there was nothing
    IndexingReport over(LibraryListing listing, @Nullable String rebuilt) throws IOException {
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
                markSuperseded();
                writer.commitSoFar();
                progress.committed();
            }
        }
        if (after.isEmpty()) {
            throw LibraryException.noneReadable(
                    library.folder(), listing.files().size(), skipped.getLast());
        }
        List<String> removed = removeTheRest();
        Supersession supersession = markSuperseded();
        bringBack(listing, supersession);
        if (!writer.isFinished()) {
            writer.finish();
            progress.committed();
        }
        seen.save();
        return report(removed, supersession, rebuilt);
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
            after.put(same.id(), same);
            return;
        }
        FileContent content = library.load(file);
        Sha256 fingerprint = content.fingerprint();
        seen.put(file.id(), fingerprint, stamp, now);
        if (same != null && same.fingerprint().equals(fingerprint)) {
            if (texts.holds(same.version())) {
                after.put(same.id(), same);
                return;
            }
            repairs.add("The stored text of " + file.shownPath() + " was damaged and was made again.");
        }
        IndexedDocument moved = same == null ? gone.take(fingerprint).orElse(null) : null;
        if (moved != null) {
            rename(moved, content, fingerprint);
            return;
        }
        write(library.read(content), fingerprint, known);
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
            put(record, passages);
        } else {
            write(library.read(content), fingerprint, before.get(file.id()));
        }
        if (!after.containsKey(moved.id())) {
            writer.delete(moved.id());
        }
        renamed.add(new Renamed(moved.path(), file.path()));
    }

    /// A path's ending tells how to read a file, its name can be the title, and warnings and suggestions
    /// name it. The passages of a superseded document are not there to be taken over.
    private static boolean isFreeOfItsPath(IndexedDocument moved, DocumentFile file) {
        return ending(moved.path()).equals(ending(file.path()))
                && !moved.path().endsWith(moved.provenance().title())
                && moved.warnings().isEmpty()
                && moved.suggestions().isEmpty()
                && moved.supersededBy() == null;
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private void write(ReadDocument read, Sha256 fingerprint, @Nullable IndexedDocument known) throws IOException {
        SourceDocument document = read.document();
        DocumentId newer = known == null ? null : known.supersededBy();
        boolean searched = newer == null && !document.provenance().withdrawn();
        List<Passage> passages = searched ? splitter.split(document) : List.of();
        texts.put(document.version(), document.text());
        Version previous = previousOf(known, document.version());
        put(IndexedDocument.of(read, fingerprint, passages.size(), previous, newer), passages);
    }

    private static @Nullable Version previousOf(@Nullable IndexedDocument known, Version version) {
        if (known == null) {
            return null;
        }
        return known.version().equals(version) ? known.previous() : known.version();
    }

    private void put(IndexedDocument record, List<Passage> passages) throws IOException {
        writer.put(record, passages);
        after.put(record.id(), record);
        progress.wrote(record.path());
    }

    /// What was read of the file before stays if the file may be readable in a moment.
    private void skip(DocumentFile file, UnreadableDocumentException e) {
        skipped.add(e);
        IndexedDocument known = before.get(file.id());
        if (known != null && e.reason().isPassing()) {
            after.put(known.id(), known);
        }
    }

    private List<String> removeTheRest() throws IOException {
        Set<String> moved = new HashSet<>();
        renamed.forEach(each -> moved.add(each.from()));
        var removed = new ArrayList<String>();
        for (IndexedDocument record : before.values()) {
            if (!after.containsKey(record.id()) && !moved.contains(record.path())) {
                writer.delete(record.id());
                removed.add(record.path());
            }
        }
        return removed;
    }

    /// Takes the passages of superseded documents out of the search.
    private Supersession markSuperseded() throws IOException {
        var supersession = new Supersession(writer.records().values());
        for (IndexedDocument record : writer.records().values()) {
            DocumentId newer = supersession.newerThan(record.id()).orElse(null);
            if (newer != null && !newer.equals(record.supersededBy())) {
                IndexedDocument superseded = record.supersededBy(newer);
                writer.put(superseded, List.of());
                after.computeIfPresent(record.id(), (_, _) -> superseded);
            }
        }
        return supersession;
    }

    /// Reads those again that are no longer superseded, since their passages are not kept.
    private void bringBack(LibraryListing listing, Supersession supersession) throws IOException {
        for (DocumentFile file : listing.files()) {
            IndexedDocument record = after.get(file.id());
            if (record != null
                    && record.supersededBy() != null
                    && supersession.newerThan(record.id()).isEmpty()) {
                try {
                    FileContent content = library.load(file);
                    write(library.read(content), content.fingerprint(), record.supersededBy(null));
                } catch (UnreadableDocumentException e) {
                    skipped.add(e);
                }
            }
        }
    }

    private IndexingReport report(List<String> removed, Supersession supersession, @Nullable String rebuilt) {
        int unchanged = after.size() - added.size() - changed.size() - renamed.size();
        List<String> warnings = Stream.of(
                        repairs.stream(),
                        after.values().stream().flatMap(record -> record.warnings().stream()),
                        supersession.warnings().stream())
                .flatMap(each -> each)
                .toList();
        List<String> suggestions = after.values().stream()
                .flatMap(record -> record.suggestions().stream())
                .toList();
        return new IndexingReport(added, changed, renamed, removed, unchanged, skipped, warnings, suggestions, rebuilt);
    }
}
