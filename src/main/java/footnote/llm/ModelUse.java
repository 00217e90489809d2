package footnote.llm;

import java.util.Optional;

/// What people are to know of a language model before they ask.
///
/// @param model by which its provider knows it; empty where none is set up
/// @param host where a question goes to, where that is not this machine; empty where it stays
public record ModelUse(Optional<String> model, Optional<String> host) {
    /// No language model.
    public static final ModelUse NONE = new ModelUse(Optional.empty(), Optional.empty());

    /// That of a model that is set up.
    public static ModelUse of(ModelSettings settings) {
        return new ModelUse(
                Optional.of(settings.model()),
                settings.leavesThisMachine() ? Optional.of(settings.baseUrl().getHost()) : Optional.empty());
    }

    /// The same in whole sentences.
    public String told() {
        if (model.isEmpty()) {
            return "No language model takes part, and what you ask stays on this machine.";
        }
        String words = "A language model (" + model.get()
                + ") may word the answers, and a program checks each of its sentences. ";
        return words
                + host.map(
                                name -> "What you ask, with passages that were found, is sent to " + name
                                        + " for that, unless it seems to hold what is about a person. Leave out names, addresses and numbers.")
                        .orElse("What you ask stays on this machine.");
    }
}
