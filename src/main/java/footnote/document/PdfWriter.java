package footnote.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;

/// Writes what was found on the pages of a PDF as blocks.
final class PdfWriter {
    private static final int DEEPEST_LEVEL = 6;

    private final PdfFlow flow;
    private final Hyphens hyphens;
    private final PageWriter out;
    private final int mostCharacters;
    private final List<Look> looks;
    private int pagesBegun;

    /// How a heading is set: the larger and heavier, the higher.
    private record Look(float size, boolean bold) {
        static Look of(PdfProse heading) {
            return new Look(heading.size(), heading.bold());
        }
    }

    PdfWriter(PdfFlow flow, Hyphens hyphens, PageWriter out, int mostCharacters) {
        this.flow = flow;
        this.hyphens = hyphens;
        this.out = out;
        this.mostCharacters = mostCharacters;
        this.looks = flow.headings().stream()
                .map(Look::of)
                .distinct()
                .sorted(Comparator.comparingDouble((Look look) -> -look.size).thenComparing(look -> !look.bold))
                .toList();
    }

    void write(int pages) {
        for (PdfFlow.Item item : flow.items()) {
            beginPages(item.page());
            write(item);
            if (out.length() > mostCharacters) {
                throw ContentException.tooMuchText();
            }
        }
        beginPages(pages - 1);
    }

    /// The heading of the first page that has one which is set largest; empty where there is none.
    String title() {
        PdfProse title = null;
        int page = -1;
        for (PdfFlow.Item item : flow.items()) {
            PdfProse heading = flow.heading(item);
            if (heading != null && (page < 0 || item.page() == page)) {
                page = item.page();
                title = title == null || heading.size() > title.size() ? heading : title;
            }
        }
        return title == null ? "" : joined(title.lines());
    }

    private void beginPages(int page) {
        for (; pagesBegun <= page; pagesBegun++) {
            out.page();
        }
    }

    private void write(PdfFlow.Item item) {
        switch (item) {
            case PdfFlow.Furniture furniture -> out.furniture(furniture.text());
            case PdfFlow.Rows rows -> rows.table().cells().write(out);
            case PdfFlow.Paragraph paragraph -> write(paragraph);
        }
    }

    private void write(PdfFlow.Paragraph paragraph) {
        PdfProse heading = flow.heading(paragraph);
        PdfProse first = paragraph.first();
        if (heading != null) {
            out.heading(joined(heading.lines()), Math.min(DEEPEST_LEVEL, looks.indexOf(Look.of(heading)) + 1));
        } else if (first.isLeader()) {
            out.furniture(joined(first.lines()));
        } else {
            boolean item = first.isItem();
            List<String> pages = byPage(paragraph, item);
            out.overPages(item ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH, pages);
            pagesBegun += pages.size() - 1;
        }
    }

    private String joined(List<PdfSegment> lines) {
        return byPage(new PdfFlow.Paragraph(List.of(new PdfFlow.Placed(0, new PdfProse(lines, false)))), false)
                .getFirst();
    }

    /// The running text, parted where a page ends.
    private List<String> byPage(PdfFlow.Paragraph paragraph, boolean item) {
        var pages = new ArrayList<String>();
        int page = paragraph.page();
        var done = new StringBuilder();
        String open = "";
        for (PdfFlow.Placed part : paragraph.parts()) {
            for (PdfSegment line : part.prose().lines()) {
                String words = item && pages.isEmpty() && done.isEmpty() && open.isEmpty()
                        ? withoutMarker(line.text())
                        : line.text();
                done.append(hyphens.beforeNext(open, words));
                if (part.page() > page) {
                    pages.add(done.toString());
                    done.setLength(0);
                    page = part.page();
                }
                open = words;
            }
        }
        pages.add(done.append(open).toString());
        return pages;
    }

    private static String withoutMarker(String line) {
        Matcher marker = PdfSegment.MARKER.matcher(line);
        return marker.lookingAt() ? line.substring(marker.end()) : line;
    }
}
