package footnote.verify;

import footnote.document.Library;
import footnote.document.SourceDocument;
import footnote.passage.PassageSplitter;
import footnote.passage.Sentences;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The passages of the sample documents, as a model is given them.
record Briefings(List<GivenPassage> passages) {
    static Briefings read() {
        var splitter = new PassageSplitter(new Sentences());
        var passages = new ArrayList<GivenPassage>();
        try (Library library = Library.open(Path.of("documents"))) {
            for (var file : library.list().files()) {
                SourceDocument document = library.read(library.load(file)).document();
                splitter.split(document)
                        .forEach(passage -> passages.add(new GivenPassage(passage, document.provenance())));
            }
        }
        return new Briefings(List.copyOf(passages));
    }

    /// The passage of a document that has a text in it.
    GivenPassage with(String document, String text) {
        return passages.stream()
                .filter(given -> given.passage().document().value().equals(document))
                .filter(given -> given.passage().text().contains(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(document + " has no passage with: " + text));
    }
}
