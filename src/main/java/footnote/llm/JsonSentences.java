package footnote.llm;

import footnote.passage.Sentences;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;

/// Reads an answer in the JSON of an [AnswerSchema]: a sentence is given out as soon as its object is
/// closed. A text of several sentences is cut, and its sources are those of each.
final class JsonSentences implements SentenceReader {
    private final Sentences sentences;
    private final JsonParser parser;
    private final ByteArrayFeeder feeder;
    private final List<Integer> sources = new ArrayList<>();
    private String text = "";
    private @Nullable String property;
    /// The first half of a character of two Java chars.
    private String half = "";

    private int depth;
    private boolean isClosed;
    private boolean broken;

    JsonSentences(Sentences sentences) {
        this.sentences = sentences;
        this.parser = new JsonFactory().createNonBlockingByteArrayParser(ObjectReadContext.empty());
        this.feeder = (ByteArrayFeeder) parser.nonBlockingInputFeeder();
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public List<ModelSentence> take(String piece) {
        String whole = half + piece;
        int end = whole.length();
        if (end > 0 && Character.isHighSurrogate(whole.charAt(end - 1))) {
            end--;
        }
        half = whole.substring(end);
        byte[] bytes = whole.substring(0, end).getBytes(StandardCharsets.UTF_8);
        return bytes.length == 0 ? List.of() : read(() -> feeder.feedInput(bytes, 0, bytes.length));
    }

    @Override
    public List<ModelSentence> end() {
        List<ModelSentence> last = read(feeder::endOfInput);
        broken |= !isClosed;
        return last;
    }

    private List<ModelSentence> read(Runnable feed) {
        var whole = new ArrayList<ModelSentence>();
        try {
            if (!broken) {
                feed.run();
                for (JsonToken token = parser.nextToken();
                        token != null && token != JsonToken.NOT_AVAILABLE;
                        token = parser.nextToken()) {
                    take(token, whole);
                }
            }
        } catch (JacksonException _) {
            broken = true;
        }
        return whole;
    }

    private void take(JsonToken token, List<ModelSentence> whole) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        isClosed = depth == 0;
        switch (token) {
            case START_OBJECT -> {
                text = "";
                sources.clear();
            }
            case PROPERTY_NAME -> property = parser.currentName();
            case VALUE_STRING -> {
                if (AnswerSchema.TEXT.equals(property)) {
                    text = parser.getString();
                }
            }
            case VALUE_NUMBER_INT -> {
                if (AnswerSchema.SOURCES.equals(property)) {
                    sources.add(parser.getIntValue());
                }
            }
            case END_OBJECT -> {
                whole.addAll(cut());
                text = "";
            }
            default -> {
                // brackets of arrays, and what the schema does not know
            }
        }
    }

    private List<ModelSentence> cut() {
        var stream = new SentenceStream(sentences);
        var found = new ArrayList<>(stream.take(text));
        found.addAll(stream.end());
        return found.stream()
                .map(sentence -> sources.isEmpty()
                        ? sentence
                        : new ModelSentence(
                                sentence.text(), sources.stream().distinct().toList()))
                .toList();
    }
}
