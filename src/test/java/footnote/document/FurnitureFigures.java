package footnote.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// How many lines of labelled pages were kept and how many were taken out, by the reader as it is.
record FurnitureFigures(int prose, int kept, int furniture, int caught) {
    static FurnitureFigures of(List<LabelledPage> pages) {
        Map<LabelledPage, Set<String>> onSite = LabelledPage.onSite(pages);
        var reader = new PlainTextReader(FurnitureFinder.standard());
        return pages.stream()
                .map(page -> of(page, reader.read(page.text(), new RepeatedLines(onSite.getOrDefault(page, Set.of())))))
                .reduce(new FurnitureFigures(0, 0, 0, 0), FurnitureFigures::plus);
    }

    private static FurnitureFigures of(LabelledPage page, PageText read) {
        var sum = new FurnitureFigures(0, 0, 0, 0);
        int start = 0;
        for (int i = 0; i < page.furniture().size(); i++) {
            int newline = read.text().indexOf('\n', start);
            int end = newline < 0 ? read.text().length() : newline;
            Boolean label = page.furniture().get(i);
            if (label != null) {
                boolean taken = isTaken(read, start, end);
                sum = sum.plus(new FurnitureFigures(
                        label ? 0 : 1, !label && !taken ? 1 : 0, label ? 1 : 0, label && taken ? 1 : 0));
            }
            start = end + 1;
        }
        return sum;
    }

    private static boolean isTaken(PageText read, int start, int end) {
        return read.blocks().stream()
                .anyMatch(block -> block.kind() == Block.Kind.FURNITURE
                        && block.span().start() >= start
                        && block.span().end() <= end);
    }

    private FurnitureFigures plus(FurnitureFigures other) {
        return new FurnitureFigures(
                prose + other.prose, kept + other.kept, furniture + other.furniture, caught + other.caught);
    }

    double proseKept() {
        return (double) kept / prose;
    }

    double furnitureCaught() {
        return (double) caught / furniture;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "prose kept %.3f (%d of %d), furniture caught %.3f (%d of %d)",
                proseKept(),
                kept,
                prose,
                furnitureCaught(),
                caught,
                furniture);
    }

    public static void main(String[] folders) {
        for (String folder : folders) {
            System.out.println(
                    folder + ": " + of(folder.equals("seeds") ? LabelledPage.seeds() : LabelledPage.in(folder)));
        }
    }
}
