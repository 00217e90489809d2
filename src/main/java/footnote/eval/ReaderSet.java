package footnote.eval;

import footnote.model.WindowReader;
import java.util.List;

/// Questions or claims of which it is known what a reader should say.
public interface ReaderSet {
    /// Lets a reader read all of it.
    ///
    /// @throws RetrievalSetException when a file of the set breaks its format
    List<ReaderFigure> measure(WindowReader reader);
}
