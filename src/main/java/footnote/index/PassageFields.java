package footnote.index;

import footnote.document.DocumentId;
import footnote.document.Provenance;
import footnote.document.Span;
import footnote.document.Version;
import footnote.passage.Passage;
import footnote.passage.Sentence;
import footnote.passage.Speaker;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// How passages and document records are laid out as Lucene documents, in both directions.
///
/// A document of the library is one record (with [#RECORD], as JSON) and any number of passages (with
/// [#TEXT]), all under its id in [#DOCUMENT], by which they are replaced and deleted together.
final class PassageFields {
    static final String DOCUMENT = "document";
    static final String RECORD = "record";
    static final String IS_RECORD = "isRecord";
    static final String TEXT = "text";
    /// The words of the text as they are spelt, which misspelt ones are compared with.
    static final String WORD = "word";

    static final String HEADING = "heading";
    static final String TITLE = "title";
    /// The [VectorKey] of the passage's vector.
    static final String VECTOR_KEY = "vectorKey";

    /// The keys of a document's lines, with its record.
    static final String SITE_LINE = "siteLine";
    /// The document that another is a copy of, with the record of that other.
    static final String COPY_OF = "copyOf";
    /// The document that a record is of, and the version of its text.
    static final String RECORD_OF = "recordOf";

    static final String ORDER_DOCUMENT = "orderDocument";
    static final String ORDER_START = "orderStart";

    /// In UTF-16 units, with what furniture may stand between its sentences.
    private static final int LONGEST_PASSAGE = 20_000;

    private static final String VERSION = "version";
    private static final String SPANS = "spans";
    private static final String SHOWN = "shown";
    private static final String ABOUT = "about";

    /// One value for each sentence, in their order; none where all are searched as they are shown.
    private static final String SEARCHED = "searched";

    /// The speakers of the sentences, in their order, as JSON; none where nobody says any.
    private static final String SPEAKERS = "speakers";

    private final ObjectMapper json = JsonMapper.shared();

    static Term of(DocumentId id) {
        return new Term(DOCUMENT, id.value());
    }

    /// Passages that may have a sentence within the span: a passage begins before its other sentences, by not much.
    static Query startingIn(Span within) {
        return NumericDocValuesField.newSlowRangeQuery(
                ORDER_START, Math.max(0, within.start() - LONGEST_PASSAGE), within.end());
    }

    /// @param siteLines the keys of its lines
    Document of(IndexedDocument record, Set<String> siteLines) {
        var fields = new Document();
        fields.add(new StringField(DOCUMENT, record.id().value(), Field.Store.NO));
        fields.add(new StringField(IS_RECORD, "yes", Field.Store.NO));
        fields.add(new StoredField(RECORD, json.writeValueAsString(record)));
        fields.add(new SortedDocValuesField(RECORD_OF, new BytesRef(record.id() + " " + record.version())));
        if (record.copyOf() != null) {
            fields.add(new StringField(COPY_OF, record.copyOf().value(), Field.Store.NO));
        }
        siteLines.forEach(line -> fields.add(new StringField(SITE_LINE, line, Field.Store.NO)));
        return fields;
    }

    IndexedDocument record(Document fields) {
        return json.readValue(fields.get(RECORD), IndexedDocument.class);
    }

    /// @param about what the document is called, for the vector; empty where it has only a file's name
    Document of(Passage passage, Provenance provenance, String about) {
        var fields = new Document();
        String id = passage.document().value();
        fields.add(new StringField(DOCUMENT, id, Field.Store.YES));
        fields.add(new StoredField(VERSION, passage.version().toString()));
        fields.add(new TextField(TEXT, passage.searched(), Field.Store.NO));
        fields.add(new TextField(WORD, passage.searched(), Field.Store.NO));
        fields.add(new TextField(TITLE, provenance.title(), Field.Store.NO));
        passage.headings().forEach(heading -> fields.add(new TextField(HEADING, heading, Field.Store.YES)));
        fields.add(new StoredField(SPANS, packed(passage.sentences())));
        fields.add(new StoredField(SHOWN, passage.text()));
        if (!passage.searched().equals(passage.text())) {
            passage.sentences().forEach(sentence -> fields.add(new StoredField(SEARCHED, sentence.searched())));
        }
        List<@Nullable Speaker> speakers = new ArrayList<>();
        passage.sentences().forEach(sentence -> speakers.add(sentence.speaker()));
        if (speakers.stream().anyMatch(Objects::nonNull)) {
            fields.add(new StoredField(SPEAKERS, json.writeValueAsString(speakers)));
        }
        fields.add(new StoredField(ABOUT, about));
        fields.add(new BinaryDocValuesField(
                VECTOR_KEY,
                VectorKey.of(embedded(about, passage.headings(), passage.searched()))
                        .bytes()));
        fields.add(new SortedDocValuesField(ORDER_DOCUMENT, new BytesRef(id)));
        fields.add(new NumericDocValuesField(
                ORDER_START, passage.sentences().getFirst().span().start()));
        return fields;
    }

    Passage passage(Document fields) {
        return new Passage(
                new DocumentId(fields.get(DOCUMENT)),
                Version.parse(fields.get(VERSION)),
                List.of(fields.getValues(HEADING)),
                sentences(fields));
    }

    /// The text that a passage's vector is made of.
    String embedded(Document fields) {
        String searched = String.join(" ", fields.getValues(SEARCHED));
        return embedded(
                fields.get(ABOUT),
                List.of(fields.getValues(HEADING)),
                searched.isEmpty() ? fields.get(SHOWN) : searched);
    }

    /// A passage is read with what stands above it: many a sentence names its topic nowhere else.
    private static String embedded(String about, List<String> headings, String searched) {
        return Stream.of(Stream.of(about), headings.stream(), Stream.of(searched))
                .flatMap(parts -> parts)
                .filter(part -> !part.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static byte[] packed(List<Sentence> sentences) {
        var bytes = ByteBuffer.allocate(sentences.size() * (2 * Integer.BYTES + 1));
        for (Sentence sentence : sentences) {
            bytes.putInt(sentence.span().start()).putInt(sentence.span().end()).put((byte) (sentence.isItem() ? 1 : 0));
        }
        return bytes.array();
    }

    /// The passage's text is its sentences with one unit between them, so their lengths tell where each lies
    /// in it.
    private List<Sentence> sentences(Document fields) {
        BytesRef packed = fields.getBinaryValue(SPANS);
        String text = fields.get(SHOWN);
        String[] searched = fields.getValues(SEARCHED);
        String said = fields.get(SPEAKERS);
        @Nullable Speaker[] speakers = said == null ? null : json.readValue(said, Speaker[].class);
        var spans = ByteBuffer.wrap(packed.bytes, packed.offset, packed.length);
        var sentences = new ArrayList<Sentence>();
        int at = 0;
        for (int i = 0; spans.hasRemaining(); i++) {
            var span = new Span(spans.getInt(), spans.getInt());
            boolean isItem = spans.get() == 1;
            String shown = text.substring(at, at + span.length());
            sentences.add(new Sentence(
                    span,
                    shown,
                    searched.length == 0 ? shown : searched[i],
                    isItem,
                    speakers == null ? null : speakers[i]));
            at += span.length() + 1;
        }
        return sentences;
    }
}
