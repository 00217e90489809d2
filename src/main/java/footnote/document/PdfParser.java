package footnote.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/// Reads PDFs by where their characters stand: columns, then lines, then paragraphs, headings, lists and tables.
final class PdfParser implements ContentParser {
    private static final int MOST_PAGES = 5_000;

    /// A page with fewer letters and digits has no text of its own: a page number, or a stamp on a scan.
    private static final int LEAST_LETTERS = 25;

    private final FurnitureRules furniture;
    private final Set<String> english;
    private final int mostCharacters;

    PdfParser(FurnitureRules furniture, Set<String> english, int mostCharacters) {
        this.furniture = furniture;
        this.english = Set.copyOf(english);
        this.mostCharacters = mostCharacters;
        FontMappers.set(new BuiltInFonts());
    }

    @Override
    public PageText read(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            int number = document.getNumberOfPages();
            if (number > MOST_PAGES) {
                throw ContentException.tooMuchText();
            }
            if (number == 0) {
                throw ContentException.damaged(new IOException("no pages"));
            }
            var pages = new ArrayList<PdfPage>();
            long letters = 0;
            for (int i = 0; i < number; i++) {
                pages.add(GlyphCollector.collect(document.getPage(i)));
                letters += pages.getLast().letters();
                if (letters > mostCharacters) {
                    throw ContentException.tooMuchText();
                }
            }
            List<String> remarks = remarks(pages);
            return text(pages, PdfProperties.of(document.getDocumentInformation()), remarks);
        } catch (InvalidPasswordException _) {
            throw ContentException.withPassword();
        }
    }

    /// A sentence about pages that cannot be read.
    ///
    /// @throws ContentException when none can be
    private static List<String> remarks(List<PdfPage> pages) {
        List<Integer> without = IntStream.range(0, pages.size())
                .filter(i -> pages.get(i).pictured() && pages.get(i).letters() < LEAST_LETTERS)
                .map(i -> i + 1)
                .boxed()
                .toList();
        int letters = pages.stream().mapToInt(PdfPage::letters).sum();
        int unknown = pages.stream().mapToInt(PdfPage::unknown).sum();
        if (unknown > letters) {
            throw ContentException.withoutText("does not tell which letters its shapes stand for");
        }
        if (letters == 0 || without.size() == pages.size()) {
            throw ContentException.withoutText("is a scan without text");
        }
        if (without.isEmpty()) {
            return List.of();
        }
        return List.of(
                "has no text on page%s %s, which %s and cannot be searched: put it through text recognition (OCR)."
                        .formatted(
                                without.size() == 1 ? "" : "s",
                                inWords(without),
                                without.size() == 1 ? "is a scan" : "are scans"));
    }

    private static String inWords(List<Integer> numbers) {
        String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " and" + all.substring(last + 1);
    }

    private PageText text(List<PdfPage> pages, Metadata metadata, List<String> remarks) {
        List<PdfFurniture.PageOfSegments> segments = pages.stream()
                .map(page -> new PdfFurniture.PageOfSegments(
                        page.layers().isEmpty()
                                ? List.of()
                                : SegmentBuilder.segments(page.layers().getFirst()),
                        page.height()))
                .toList();
        var edges = new PdfFurniture(segments);
        var parted = new ArrayList<PdfFurniture.Parted>();
        var columns = new ArrayList<List<List<PdfLines.Line>>>();
        for (int i = 0; i < pages.size(); i++) {
            parted.add(edges.parted(i, segments.get(i)));
            columns.add(columns(parted.getLast().text(), pages.get(i)));
        }
        List<List<PdfLines.Line>> all = columns.stream().flatMap(List::stream).toList();
        PdfStyle style = PdfStyle.of(all);
        var hyphens = new Hyphens(english);
        all.forEach(column ->
                hyphens.learn(column.stream().map(line -> line.joined().text()).toList()));
        var flow = new PdfFlow(style);
        for (int i = 0; i < pages.size(); i++) {
            List<List<PdfPart>> parts = columns.get(i).stream()
                    .map(column -> ParagraphFinder.parts(style, column))
                    .toList();
            flow.add(i, parted.get(i), parts, pages.get(i).slanted());
        }
        var out = new PageWriter(furniture);
        var writer = new PdfWriter(flow, hyphens, out, mostCharacters);
        writer.write(pages.size());
        return out.finished(writer.title(), metadata, remarks);
    }

    /// The columns of the page, and after them what stands on it in other directions.
    private static List<List<PdfLines.Line>> columns(List<PdfSegment> text, PdfPage page) {
        var columns = new ArrayList<>(ColumnOrder.columns(text));
        page.layers().stream()
                .skip(1)
                .forEach(layer -> columns.addAll(ColumnOrder.columns(SegmentBuilder.segments(layer))));
        return columns.stream().map(PdfLines::of).toList();
    }
}
