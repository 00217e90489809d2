package footnote.document;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;

/// The texts of a workbook, which its cells name by number.
final class SharedStrings extends XmlPart {
    private final int mostCharacters;
    private final List<String> strings = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean inText;
    private long length;

    SharedStrings(int mostCharacters) {
        this.mostCharacters = mostCharacters;
    }

    /// The text of a number; empty where the file has none.
    String get(String number) {
        if (!number.matches("\\d{1,9}")) {
            return "";
        }
        int at = Integer.parseInt(number);
        return at < strings.size() ? strings.get(at) : "";
    }

    @Override
    void start(String name, Attributes attributes) {
        switch (name) {
            case "x:si" -> words.setLength(0);
            case "x:rPh" -> passOver(); // how it is pronounced
            case "x:t" -> inText = true;
            default -> {
                // how it looks
            }
        }
    }

    @Override
    void text(String text) {
        if (inText) {
            words.append(text);
        }
    }

    @Override
    void end(String name) {
        if (name.equals("x:t")) {
            inText = false;
        } else if (name.equals("x:si")) {
            strings.add(words.toString());
            length += words.length();
            if (length > mostCharacters) {
                throw ContentException.tooMuchText();
            }
        }
    }
}
