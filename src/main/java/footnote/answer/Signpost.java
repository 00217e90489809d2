package footnote.answer;

/// Where somebody finds help.
///
/// @param name of whoever helps, such as `Samaritans`
/// @param contact how they are reached, such as `116 123`
/// @param when they are to be turned to, as it goes on after the name, such as `to talk to somebody`; empty where
///     nothing more is to be said
public record Signpost(String name, String contact, String when) {
    public Signpost {
        if (name.isBlank() || contact.isBlank()) {
            throw new IllegalArgumentException("a signpost to nobody");
        }
    }

    /// On one line.
    public String line() {
        return name + ": " + contact + (when.isEmpty() ? "" : " (" + when + ")");
    }

    /// Whether it is a number that a telephone can dial as it stands.
    public boolean isNumber() {
        return contact.chars().allMatch(c -> c == ' ' || Character.isDigit(c));
    }
}
