package footnote.document;

import java.util.List;

/// A document together with what its owner should know about the reading of it.
///
/// @param warnings whole sentences, such as one about a date that could not be understood; often none
public record ReadDocument(SourceDocument document, List<String> warnings) {
    public ReadDocument {
        warnings = List.copyOf(warnings);
    }
}
