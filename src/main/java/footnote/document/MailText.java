package footnote.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes the plain text of an e-mail: what its sender wrote as plain text is read, and what is quoted from others, or
/// stands below a signature's dashes, as furniture.
final class MailText {
    /// `-- ` alone on a line (RFC 3676, 4.3), the blank being lost now and then.
    private static final Pattern SIGNATURE = Pattern.compile("-- ?");

    private static final Pattern QUOTED = Pattern.compile("\\s*>.*");

    /// The line above a quotation that says whose it is.
    private static final Pattern ATTRIBUTION = Pattern.compile("(?i)on .{4,200}\\bwrote:|.{2,120}\\bwrote:");

    /// From here on all is another message, unmarked.
    private static final Pattern ORIGINAL =
            Pattern.compile("(?i)-{3,} ?(?:original message|forwarded message|original appointment) ?-{3,}|_{20,}");

    private final PageWriter out;
    private final PlainTextReader reader;

    MailText(FurnitureRules furniture, PageWriter out) {
        this.out = out;
        this.reader = new PlainTextReader(FurnitureFinder.of(furniture));
    }

    void write(String text) {
        List<String> lines = CanonicalText.of(text).lines().toList();
        var own = new ArrayList<String>();
        var others = new ArrayList<String>();
        boolean ended = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripTrailing();
            ended |= SIGNATURE.matcher(lines.get(i)).matches()
                    || ORIGINAL.matcher(line.strip()).matches();
            boolean other = ended || QUOTED.matcher(line).matches() || isAttribution(lines, i);
            if (other) {
                writeOwn(own);
                others.add(line);
            } else {
                writeOthers(others);
                own.add(line);
            }
        }
        writeOwn(own);
        writeOthers(others);
    }

    private static boolean isAttribution(List<String> lines, int at) {
        boolean quoteFollows = lines.stream()
                .skip(at + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> QUOTED.matcher(line).matches())
                .isPresent();
        return quoteFollows && ATTRIBUTION.matcher(lines.get(at).strip()).matches();
    }

    private void writeOwn(List<String> lines) {
        PageText page = reader.read(String.join("\n", lines));
        for (Block block : page.blocks()) {
            String words = block.span().of(page.text()).replace('\n', ' ');
            switch (block.kind()) {
                case HEADING -> out.heading(words, Math.max(2, block.level()));
                case PARAGRAPH, TABLE_ROW -> out.paragraph(words);
                case LIST_ITEM -> out.listItem(words);
                case FURNITURE -> out.furniture(words);
            }
        }
        lines.clear();
    }

    private void writeOthers(List<String> lines) {
        out.furniture(String.join("\n", lines));
        lines.clear();
    }
}
