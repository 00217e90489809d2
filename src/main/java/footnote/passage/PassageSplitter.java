package footnote.passage;

import footnote.document.Block;
import footnote.document.SourceDocument;
import footnote.document.Span;
import footnote.document.UnreadableDocumentException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Cuts a document into passages: windows of [#SENTENCES] sentences that move on by [#STRIDE], so that neighbours
/// overlap and every sentence is seen with what stands before and after it. A heading ends a window and is carried by
/// those below it.
///
/// Immutable and safe for use by several threads.
public final class PassageSplitter {
    /// How many sentences a passage has, unless its section has fewer.
    public static final int SENTENCES = 3;

    /// By how many sentences the next passage starts later.
    public static final int STRIDE = 1;

    /// The most passages of a document: a book has some ten thousand.
    private static final int MOST = 200_000;

    private final Sentences sentences;
    private final SpeakerFinder speakers = new SpeakerFinder();

    /// A splitter that finds sentences by the given rules.
    public PassageSplitter(Sentences sentences) {
        this.sentences = sentences;
    }

    /// The passages of a document in the order of its text; none where it is all headings and furniture.
    ///
    /// @throws UnreadableDocumentException when it has more sentences than any real text
    public List<Passage> split(SourceDocument document) {
        var passages = new ArrayList<Passage>();
        var headings = new ArrayDeque<Block>();
        var section = new ArrayList<Sentence>();
        Map<Block, List<Sentence>> all = sentences(document);
        for (Block block : document.blocks()) {
            switch (block.kind()) {
                case FURNITURE -> {
                    // stays in the text, but nothing rests on it
                }
                case HEADING -> {
                    checkNumber(document, passages.size() + section.size());
                    passages.addAll(windows(document, headings, section));
                    section.clear();
                    while (!headings.isEmpty() && headings.getLast().level() >= block.level()) {
                        headings.removeLast();
                    }
                    headings.addLast(block);
                }
                case PARAGRAPH, LIST_ITEM, TABLE_ROW -> section.addAll(all.getOrDefault(block, List.of()));
            }
        }
        checkNumber(document, passages.size() + section.size());
        passages.addAll(windows(document, headings, section));
        return passages;
    }

    /// The sentences of each block that has any, with their speakers, in the order of the text.
    private Map<Block, List<Sentence>> sentences(SourceDocument document) {
        var all = new LinkedHashMap<Block, List<Sentence>>();
        var spans = new LinkedHashMap<Block, List<Span>>();
        for (Block block : document.blocks()) {
            List<Sentence> own = switch (block.kind()) {
                case FURNITURE, HEADING -> List.of();
                case PARAGRAPH -> parted(document.text(), block.span());
                case LIST_ITEM, TABLE_ROW -> whole(document.text(), block);
            };
            if (!own.isEmpty()) {
                all.put(block, own);
                spans.put(block, own.stream().map(Sentence::span).toList());
            }
        }
        Map<Span, Speaker> said = speakers.of(document, spans);
        all.replaceAll((_, own) -> own.stream()
                .map(sentence -> {
                    Speaker speaker = said.get(sentence.span());
                    return speaker == null ? sentence : sentence.saidBy(speaker);
                })
                .toList());
        return all;
    }

    private static void checkNumber(SourceDocument document, int number) {
        if (number > MOST) {
            throw UnreadableDocumentException.tooManySentences(document, MOST);
        }
    }

    /// A list item or a table row is quoted whole, unless it is an essay.
    private List<Sentence> whole(String text, Block item) {
        if (item.span().length() > Sentences.LONGEST) {
            return parted(text, item.span());
        }
        String shown = item.span().of(text);
        return List.of(new Sentence(
                item.span(),
                shown,
                item.searched() == null ? shown : item.searched(),
                item.kind() == Block.Kind.LIST_ITEM,
                null));
    }

    private List<Sentence> parted(String text, Span block) {
        return sentences.of(text, block).stream()
                .map(span -> new Sentence(span, span.of(text)))
                .toList();
    }

    private static List<Passage> windows(SourceDocument document, Deque<Block> headings, List<Sentence> section) {
        List<String> carried =
                headings.stream().map(block -> block.span().of(document.text())).toList();
        var windows = new ArrayList<Passage>();
        for (int start = 0; start < section.size(); start += STRIDE) {
            int end = Math.min(section.size(), start + SENTENCES);
            windows.add(new Passage(document.id(), document.version(), carried, section.subList(start, end)));
            if (end == section.size()) {
                break;
            }
        }
        return windows;
    }
}
