/// The searchable form of a library, on disk.
///
/// In go source documents and their passages; out come, for a list of terms, the passages that say most about
/// them, and for a version its stored text. The port is [footnote.index.PassageIndex];
/// [footnote.index.LuceneIndex] is the embedded one. [footnote.index.Indexer] brings an index up to date with
/// a folder: it touches only what changed, commits in steps, and can be killed at any moment;
/// [footnote.index.IndexingProgress] is told how far it is. What a process reads is kept for as long as it
/// reads it ([footnote.index.Holds]).
///
/// An index is disposable: everything in it is made from the documents folder, and one that is damaged or of another
/// format is built again. This package decides what counts as the same word (stemming, possessives, spelling), so all
/// others get their terms here. It is the only one that may use Lucene.
@NullMarked
package footnote.index;

import org.jspecify.annotations.NullMarked;
