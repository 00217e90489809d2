package footnote.ask;

import footnote.document.FootnoteException;
import java.time.LocalDate;

/// What was typed cannot be taken as a filter.
public final class InvalidFilterException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 80;

    private final FilterField field;
    private final String problem;
    private final boolean contradictory;

    /// @param value the value at fault, of any length
    /// @param matter what is the matter with it and what is allowed, as the sentence goes on after the value
    InvalidFilterException(FilterField field, String value, String matter) {
        this(field, "'" + shown(value) + "' " + matter, false);
    }

    /// A first day that comes after the last.
    static InvalidFilterException noDay(LocalDate first, LocalDate last) {
        return new InvalidFilterException(
                FilterField.FROM,
                "'" + first + "' is after the last day, '" + last + "': put the earlier day first",
                true);
    }

    private InvalidFilterException(FilterField field, String problem, boolean contradictory) {
        super("The filter '" + field.label() + "' cannot be used: " + problem + ".");
        this.field = field;
        this.problem = problem;
        this.contradictory = contradictory;
    }

    /// Whether each field could be used by itself.
    public boolean isContradictory() {
        return contradictory;
    }

    /// The field at fault.
    public FilterField field() {
        return field;
    }

    /// The part of the message that names the value and what is allowed, without a full stop, for a door
    /// that has a way of its own to name the field.
    public String problem() {
        return problem;
    }

    private static String shown(String value) {
        return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + "…";
    }
}
