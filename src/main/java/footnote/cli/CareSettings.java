package footnote.cli;

import footnote.answer.Signpost;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is said to people who seem to be in danger or in crisis.
record CareSettings(
        @Setting(
                usual = "none",
                told = "whom people turn to here who are not safe, shown after 999, NHS 111, Samaritans, Shout and"
                        + " Childline",
                allowed = "entries such as Children's services: 020 7946 0000 (if a child is not safe), with commas"
                        + " between them, or none")
        List<Signpost> contacts) {
    private static final Pattern ENTRY = Pattern.compile("([^:()]+):\\s*([^()]+?)\\s*(?:\\(([^()]+)\\))?");

    CareSettings {
        contacts = List.copyOf(contacts);
    }

    /// Reads an entry.
    ///
    /// @throws IllegalArgumentException when it has another form
    static Signpost signpost(String text) {
        Matcher entry = ENTRY.matcher(text.strip());
        if (!entry.matches()) {
            throw new IllegalArgumentException("no entry for somebody to turn to");
        }
        String when = entry.group(3);
        return new Signpost(entry.group(1).strip(), entry.group(2), when == null ? "" : when.strip());
    }
}
