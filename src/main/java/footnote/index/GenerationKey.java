package footnote.index;

import footnote.document.Library;
import footnote.document.ResourceLines;
import footnote.document.Sha256;
import footnote.passage.PassageSplitter;
import java.nio.file.Path;

/// Names a way of making indexes: the format, how passages are cut and how words are analysed. An index made
/// in one way
/// is never read or continued in another.
///
/// @param value hexadecimal digits, a folder's name
record GenerationKey(String value) {
    /// What a folder of such a name looks like.
    static final String SHAPE = "[0-9a-f]{16}";

    private static final int DIGITS = 16;

    GenerationKey {
        if (!value.matches(SHAPE)) {
            throw new IllegalArgumentException("not the key of a generation: " + value);
        }
    }

    /// The way in which this program makes indexes.
    static GenerationKey current() {
        return of(
                LuceneParts.FORMAT,
                PassageSplitter.SENTENCES + " by " + PassageSplitter.STRIDE,
                ResourceLines.text(Library.class, "furniture.txt"),
                ResourceLines.text(Library.class, "html-furniture.txt"),
                ResourceLines.text(Library.class, "furniture-weights.txt"),
                ResourceLines.text(Library.class, "website-words.txt"),
                ResourceLines.text(Library.class, "turning-words.txt"),
                ResourceLines.text(PassageSplitter.class, "abbreviations.txt"),
                ResourceLines.text(PassageSplitter.class, "not-people.txt"),
                ResourceLines.text(PassageSplitter.class, "speech-sources.txt"),
                ResourceLines.text(PassageSplitter.class, "speech-verbs.txt"),
                ResourceLines.text(GenerationKey.class, "spelling.txt"));
    }

    /// The way that these settings describe together.
    static GenerationKey of(String... settings) {
        return new GenerationKey(Sha256.of(String.join("\n", settings)).hex().substring(0, DIGITS));
    }

    /// Where an index folder has what is made in this way.
    Path in(Path indexFolder) {
        return indexFolder.resolve(value);
    }
}
