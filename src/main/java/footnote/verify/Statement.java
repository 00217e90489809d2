package footnote.verify;

import footnote.document.Span;
import java.util.List;
import java.util.stream.IntStream;

/// A text taken apart: its words with their clauses, its values, names and markers.
///
/// @param names runs of capitals; the first word of a sentence is part of one only where another capital follows it
record Statement(
        String text, List<Token> tokens, List<ValueMention> values, List<NamedRun> names, List<Marker> markers) {
    Statement {
        tokens = List.copyOf(tokens);
        values = List.copyOf(values);
        names = List.copyOf(names);
        markers = List.copyOf(markers);
    }

    /// The numbers of the tokens that tell something and are no part of a value.
    List<Integer> content() {
        return IntStream.range(0, tokens.size())
                .filter(i -> !tokens.get(i).isLight() && !isOfValue(i))
                .boxed()
                .toList();
    }

    boolean isOfValue(int token) {
        return values.stream()
                .anyMatch(value -> overlap(value.span(), tokens.get(token).span()));
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /// The number of the first token at a place or behind it; the number of tokens where there is none.
    int tokenFrom(int place) {
        int token = 0;
        while (token < tokens.size() && tokens.get(token).span().start() < place) {
            token++;
        }
        return token;
    }

    /// The number of the token that a value begins with.
    int tokenOf(ValueMention value) {
        int token = 0;
        while (token < tokens.size() - 1
                && tokens.get(token).span().end() <= value.span().start()) {
            token++;
        }
        return token;
    }

    /// The same as speech that is told of, where what will be stands as what would.
    Statement asTold() {
        return new Statement(
                text,
                tokens,
                values,
                names,
                markers.stream()
                        .map(marker -> marker.kind() == MarkerKind.WOULD
                                ? new Marker(MarkerKind.FUTURE, marker.span())
                                : marker)
                        .toList());
    }

    boolean has(MarkerKind kind) {
        return markers.stream().anyMatch(marker -> marker.kind() == kind);
    }
}
