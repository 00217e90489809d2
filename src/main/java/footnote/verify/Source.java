package footnote.verify;

import footnote.document.Provenance;
import footnote.passage.Sentence;
import footnote.passage.Speaker;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A passage taken apart: its sentences, and the frame that they stand in, which is what its headings and the metadata
/// of
/// its document tell.
///
/// @param sentences as they are searched, in the order of the text
/// @param frame title, headings, publisher, author, owner, date and kind
record Source(GivenPassage given, List<Statement> sentences, Statement frame) {
    static Source of(GivenPassage given, StatementReader reader) {
        Provenance told = given.provenance();
        String frame = Stream.concat(
                        Stream.of(
                                told.title(),
                                told.publisher(),
                                told.author(),
                                told.owner(),
                                told.date(),
                                told.kind().label()),
                        given.passage().headings().stream())
                .filter(part -> part != null && !part.toString().isBlank())
                .map(Object::toString)
                .collect(Collectors.joining(". "));
        return new Source(
                given,
                given.passage().sentences().stream()
                        .map(sentence -> reader.read(sentence.searched()))
                        .toList(),
                reader.read(frame));
    }

    List<Sentence> passage() {
        return given.passage().sentences();
    }

    /// The year that its document is of.
    @Nullable
    Integer year() {
        return given.provenance().date() == null
                ? null
                : given.provenance().date().getYear();
    }

    /// All that is stated in it and about it.
    Stream<Statement> statements() {
        return Stream.concat(sentences.stream(), Stream.of(frame));
    }

    /// Who speaks in some of its sentences, with their roles.
    List<Speaker> speakers() {
        return passage().stream()
                .flatMap(sentence -> Stream.ofNullable(sentence.speaker()))
                .toList();
    }

    /// Whether it states a value, where need be with the year of its document.
    boolean states(StatedValue value) {
        return statements().flatMap(one -> one.values().stream()).anyMatch(own -> tells(own.value(), value));
    }

    boolean tells(StatedValue own, StatedValue value) {
        Integer year = year();
        StatedValue full = own instanceof StatedValue.Time time && year != null ? time.in(year) : own;
        return full.tells(value);
    }
}
