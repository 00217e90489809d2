package footnote.ask;

import footnote.document.FootnoteException;

/// What was typed cannot be taken as a filter.
public final class InvalidFilterException extends FootnoteException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_SHOWN = 80;

    private final FilterField field;
    private final String problem;

    /// @param value the value at fault, of any length
    /// @param matter what is the matter with it and what is allowed, as the sentence goes on after the value
    InvalidFilterException(FilterField field, String value, String matter) {
        this(field, "'" + shown(value) + "' " + matter);
    }

    private InvalidFilterException(FilterField field, String problem) {
        super("The filter '" + field.label() + "' cannot be used: " + problem + ".");
        this.field = field;
        this.problem = problem;
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
