package footnote.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What must come of a known question.
public sealed interface Due {
    /// An answer that cites one of these passages first.
    ///
    /// @param cite any one of them is right; at least one
    /// @param every of each of these groups one has to be cited somewhere in the answer; often none
    /// @param shortAnswers any one of them is right; none where no short answer is due
    /// @param speaker who says it, as the document names them; null where nobody is asked for
    record Cited(
            List<KnownPassage> cite,
            List<List<KnownPassage>> every,
            List<String> shortAnswers,
            @Nullable String speaker)
            implements Due {
        public Cited {
            cite = List.copyOf(cite);
            every = every.stream().map(List::copyOf).toList();
            shortAnswers = List.copyOf(shortAnswers);
        }
    }

    /// A refusal.
    ///
    /// @param why the documents do not answer
    record Refused(String why) implements Due {}

    /// A question back.
    ///
    /// @param why it can be understood in several ways
    record AskedBack(String why) implements Due {}
}
