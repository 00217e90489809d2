package footnote.document;

import java.util.List;

/// A document together with what its owner should know about the reading of it.
///
/// @param warnings whole sentences, such as one about a date that could not be understood; often none
/// @param suggestions whole sentences about what its owner may want to add, such as the date that the page prints
public record ReadDocument(SourceDocument document, List<String> warnings, List<String> suggestions) {
    public ReadDocument {
        suggestions = List.copyOf(suggestions);
        warnings = List.copyOf(warnings);
    }
}
