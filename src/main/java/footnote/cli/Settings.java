package footnote.cli;

import footnote.ask.Contacts;
import footnote.evidence.Caution;
import java.nio.file.Path;

/// All that an operator can set. `footnote settings` prints it, and `src/docs/operating.md` tells of it.
record Settings(
        @Setting(usual = "{home}/documents", told = "the folder of documents that are asked")
        Path documents,

        @Setting(usual = "{home}/index", told = "the folder where indexes are kept, one for each folder of documents")
        Path index,

        @Setting(usual = "normal", told = "how sure it must be before it answers")
        Caution caution,

        @Setting(
                usual = "text",
                told = "how a running service writes down what happens: lines for people, or a JSON object on each"
                        + " line, and one for every request")
        LogForm log,

        ServerSettings server,
        CareSettings care,
        KeySettings keys,
        LimitSettings limits,
        ModelTexts llm,
        RecordTexts record) {
    /// The people to turn to.
    Contacts contacts() {
        return new Contacts(server.contact().strip(), care.contacts());
    }

    /// The workspace that they name.
    ///
    /// @throws footnote.document.LibraryException when there is no such documents folder
    Workspace workspace() {
        return Workspace.open(documents, index, caution);
    }
}
