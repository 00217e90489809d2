package footnote.ask;

import footnote.verify.GateVerdict;
import footnote.verify.Verdict;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What was found of citations that somebody brought, in their order.
public record CitationChecksJson(String generation, List<CheckJson> checks) {
    /// What was found of one.
    ///
    /// @param exact whether the current version of the document has these very words at this place, outside page
    ///     furniture
    /// @param stale whether the document has changed since the version that was cited
    /// @param supports whether the quotation supports the sentence; null where that was not asked, or could not
    ///     be told
    /// @param support that it does, 0 to 1; null unless it does
    /// @param reason a code for what is wrong; null where nothing is
    /// @param message the same in a sentence
    public record CheckJson(
            boolean exact,
            boolean stale,
            @Nullable Boolean supports,
            @Nullable Double support,
            @Nullable String reason,
            @Nullable String message) {
        static final CheckJson EXACT = new CheckJson(true, false, null, null, null, null);

        static CheckJson rejected(Verdict.Reason reason, String message) {
            return new CheckJson(false, reason == Verdict.Reason.STALE_VERSION, null, null, label(reason), message);
        }

        static CheckJson supported(double probability) {
            return new CheckJson(true, false, true, probability, null, null);
        }

        static CheckJson unsupported(GateVerdict.Reason reason, String message) {
            return new CheckJson(true, false, false, null, label(reason), message);
        }

        static CheckJson unchecked(String why) {
            return new CheckJson(true, false, null, null, "not_checked", why);
        }

        private static String label(Enum<?> reason) {
            return reason.name().toLowerCase(Locale.ROOT);
        }
    }
}
