package footnote.web;

import footnote.ask.Answering;
import footnote.ask.CitationService;
import footnote.ask.SearchService;
import footnote.document.LibraryEditor;
import footnote.index.IndexingRuns;
import footnote.index.PassageIndex;
import footnote.llm.ModelUse;
import footnote.record.Recording;
import java.util.List;
import java.util.Optional;

/// What the server is a door to. All of it stays the caller's to close.
///
/// @param record of what was asked and answered; empty where none is kept
/// @param index from which documents are read
/// @param use what people are told of a language model before they ask
/// @param metrics in which what is served is counted
/// @param editor of the documents; empty where nobody may change them
/// @param runs that bring the index up to date
/// @param health the parts that it all rests on
/// @param appearance how the pages present themselves
public record Services(
        Answering answering,
        SearchService searching,
        CitationService checking,
        PassageIndex index,
        Optional<Recording> record,
        ModelUse use,
        Metrics metrics,
        Availability availability,
        Optional<LibraryEditor> editor,
        IndexingRuns runs,
        List<HealthCheck> health,
        Appearance appearance) {
    public Services {
        health = List.copyOf(health);
    }
}
