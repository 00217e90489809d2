package footnote.web;

import footnote.ask.AskService;
import footnote.ask.CitationService;
import footnote.ask.SearchService;
import footnote.index.PassageIndex;
import footnote.llm.ModelUse;
import java.util.List;

/// What the server is a door to. All of it stays the caller's to close.
///
/// @param index from which documents are read
/// @param use what people are told of a language model before they ask
/// @param health the parts that it all rests on
public record Services(
        AskService asking,
        SearchService searching,
        CitationService checking,
        PassageIndex index,
        ModelUse use,
        List<HealthCheck> health) {
    public Services {
        health = List.copyOf(health);
    }
}
