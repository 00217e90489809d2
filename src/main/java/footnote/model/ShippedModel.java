package footnote.model;

import footnote.document.ResourceLines;
import footnote.document.Span;
import java.util.List;

/// The models that come with the program.
public enum ShippedModel {
    /// Tells what a text means: `bge-small-en-v1.5` (Xiao et al., 2023), with weights of eight bits.
    EMBEDDER(Embedder.MODEL, "", "finds passages by what they mean", "MIT"),
    /// Tells which sentence answers. Ours; `training/MODEL_CARD.md` has its data, figures and limits.
    READER(
            "evidence-reader",
            "footnote/model/",
            "tells which sentence answers, and whether any does",
            "as the program");

    /// In the format of `sha256sum`.
    private static final String DIGESTS = "models.sha256";

    private final String label;
    private final String folder;
    private final String purpose;
    private final String licence;

    ShippedModel(String label, String folder, String purpose, String licence) {
        this.label = label;
        this.folder = folder;
        this.purpose = purpose;
        this.licence = licence;
    }

    /// Its name. What was made with a model of another name cannot be compared.
    public String label() {
        return label;
    }

    /// What it is for, to follow its name.
    public String purpose() {
        return purpose;
    }

    public String licence() {
        return licence;
    }

    /// All files that it is made of.
    public List<ModelFile> files() {
        return List.of(weights(), tokenizer());
    }

    /// Loads it and has it read a few words.
    ///
    /// @throws ModelException when it cannot be run on this machine
    public void tryOut() {
        switch (this) {
            case EMBEDDER -> {
                try (var embedder = Embedder.load()) {
                    embedder.query("a few words");
                }
            }
            case READER -> {
                try (var reader = EvidenceReader.load(EvidenceReader.PATIENCE)) {
                    reader.read("a few words", List.of(new Window("", "words", List.of(new Span(0, 5)))));
                }
            }
        }
    }

    ModelFile weights() {
        return file(".onnx");
    }

    ModelFile tokenizer() {
        return file("-tokenizer.json");
    }

    private ModelFile file(String ending) {
        String resource = folder + label + ending;
        return ResourceLines.of(ShippedModel.class, DIGESTS).stream()
                .map(line -> line.split(" {2}", 2))
                .filter(line -> line[1].equals(resource))
                .map(line -> new ModelFile(resource, line[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(DIGESTS + " has no line for " + resource));
    }
}
