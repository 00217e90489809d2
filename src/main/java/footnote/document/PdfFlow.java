package footnote.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The text of a PDF as it is read on from page to page. A paragraph that is cut by the end of a column or a page is
/// put together again; what stands between its halves, such as a footer and footnotes, comes before it.
final class PdfFlow {
    private final PdfStyle body;
    private final List<Item> items = new ArrayList<>();

    PdfFlow(PdfStyle body) {
        this.body = body;
    }

    /// One thing to write.
    sealed interface Item {
        /// The page that it begins on, from 0.
        int page();
    }

    record Furniture(int page, String text) implements Item {}

    record Rows(int page, PdfTable table) implements Item {}

    /// @param parts one for each column that it goes through, those of one page after another
    record Paragraph(List<Placed> parts) implements Item {
        Paragraph {
            parts = List.copyOf(parts);
        }

        @Override
        public int page() {
            return parts.getFirst().page;
        }

        PdfProse first() {
            return parts.getFirst().prose;
        }

        PdfProse last() {
            return parts.getLast().prose;
        }
    }

    record Placed(int page, PdfProse prose) {}

    /// Adds what is written of a page, column by column, and what stands at its edges.
    void add(int page, PdfFurniture.Parted parted, List<List<PdfPart>> columns, String slanted) {
        boolean headed = false;
        for (List<PdfPart> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                PdfPart part = column.get(i);
                boolean joined = i == 0 && part instanceof PdfProse prose && isJoined(page, prose);
                if (!headed && !joined) {
                    addFurniture(page, parted.upper());
                }
                switch (part) {
                    case PdfTable table -> items.add(new Rows(page, table));
                    case PdfProse prose when !joined -> items.add(new Paragraph(List.of(new Placed(page, prose))));
                    case PdfProse _ -> {
                        // is with the paragraph that it continues
                    }
                }
                if (!headed && joined) {
                    addFurniture(page, parted.upper());
                }
                headed = true;
            }
        }
        if (!headed) {
            addFurniture(page, parted.upper());
        }
        addFurniture(page, parted.lower());
        items.add(new Furniture(page, slanted));
    }

    private void addFurniture(int page, List<PdfSegment> lines) {
        lines.forEach(line -> items.add(new Furniture(page, line.text())));
    }

    /// Joins the first paragraph of a column to the last one before it, where that is cut.
    private boolean isJoined(int page, PdfProse next) {
        int at = lastOfBody();
        if (at < 0 || !(items.get(at) instanceof Paragraph open) || open.parts.getLast().page < page - 1) {
            return false;
        }
        PdfProse last = open.last();
        boolean cut = !last.endsSentence() && !last.isHeading(body) && !next.isHeading(body) && !next.isItem();
        boolean alike = last.size() == next.size() && !next.isLeader() && !last.isLeader();
        boolean continues = next.startsInSmallLetters() || last.full();
        if (!cut || !alike || !continues) {
            return false;
        }
        items.remove(at);
        var parts = new ArrayList<>(open.parts);
        parts.add(new Placed(page, next));
        items.add(new Paragraph(parts));
        return true;
    }

    /// The last thing that is neither furniture nor a footnote; -1 where there is none.
    private int lastOfBody() {
        for (int i = items.size() - 1; i >= 0; i--) {
            boolean passedOver = switch (items.get(i)) {
                case Furniture _ -> true;
                case Rows _ -> false;
                case Paragraph paragraph -> paragraph.first().isSmall(body);
            };
            if (!passedOver) {
                return i;
            }
        }
        return -1;
    }

    List<Item> items() {
        return List.copyOf(items);
    }

    /// The headings in order.
    List<PdfProse> headings() {
        var headings = new ArrayList<PdfProse>();
        for (Item item : items) {
            PdfProse heading = heading(item);
            if (heading != null) {
                headings.add(heading);
            }
        }
        return headings;
    }

    /// The heading that an item is; null where it is anything else.
    @Nullable
    PdfProse heading(Item item) {
        return item instanceof Paragraph paragraph
                        && paragraph.parts.size() == 1
                        && paragraph.first().isHeading(body)
                ? paragraph.first()
                : null;
    }
}
