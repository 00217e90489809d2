package footnote.document;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Finds the furniture of a page. Where a page bears the marks of a website, a classifier weighs every line with its
/// neighbours ([FurnitureModel]); where it does not, only the wording of a line counts ([FurnitureRules]), so that a
/// letter, a report or minutes lose nothing for being made of short lines.
///
/// Immutable and safe for use by several threads.
final class FurnitureFinder {
    /// How many different lines with the wording of websites make a page one that was saved from a website. A report
    /// may quote two; menus, share bars and footers have more.
    private static final int WEBSITE_CUES = 3;

    /// How many lines of such a page must be furniture beyond doubt.
    private static final int WEBSITE_LINES = 5;

    /// The most lines of a page there may be to one of these where few cues are known.
    private static final int LINES_A_SURE = 5;

    /// So many lines in a row that the pages of a site share are the frame of a page, where one of its lines has a
    /// wording of websites. Without one, they may be the names of those who attended.
    private static final int FRAME_LINES = 5;

    /// Signs that are scarce away from websites, though one alone says little.
    private static final Set<LineSign> MARKS = EnumSet.of(
            LineSign.MOSTLY_WEBSITE_WORDS,
            LineSign.COMMAND,
            LineSign.SYMBOL,
            LineSign.BREADCRUMB,
            LineSign.GLUED_WORDS);

    private static final double WORDING_ADDS = .3;

    private static final int LONGEST_BANNER = 100;

    /// Two headings of one page may be called the same, so a banner comes at least three times.
    private static final int BANNER_REPEATS = 3;

    /// How likely a line must be furniture to be taken for it: more likely than not, since prose lost can never
    /// be cited, while furniture kept is merely ugly. Chosen by cross-validation over sites.
    static final double LEAST_PROBABILITY = 0.7;

    private final FurnitureRules rules;
    private final LineShape shape;
    private final FurnitureModel model;

    FurnitureFinder(FurnitureRules rules, LineShape shape, FurnitureModel model) {
        this.rules = rules;
        this.shape = shape;
        this.model = model;
    }

    static FurnitureFinder standard() {
        return of(FurnitureRules.standard());
    }

    static FurnitureFinder of(FurnitureRules rules) {
        return new FurnitureFinder(rules, new LineShape(rules), FurnitureModel.standard());
    }

    FurnitureRules rules() {
        return rules;
    }

    /// The page with what the classifier takes for furniture set aside, a block being a line. A row of a table stays.
    PageText setAside(PageText page, RepeatedLines repeated) {
        boolean[] furniture = furniture(lines(page, repeated));
        return withAside(page, i -> furniture[i]);
    }

    /// The same, where the page's own markup has told furniture already: of the rest, only what repeats is weighed.
    PageText setAsideRepeated(PageText page, RepeatedLines repeated) {
        List<PageLine> lines = lines(page, repeated);
        if (lines.stream().noneMatch(PageLine::onSite)) {
            return page;
        }
        boolean[] furniture = furniture(lines);
        return withAside(page, i -> furniture[i] && lines.get(i).onSite());
    }

    private static List<PageLine> lines(PageText page, RepeatedLines repeated) {
        return page.blocks().stream()
                .map(block -> {
                    String content = block.span().of(page.text());
                    return new PageLine(content, block.kind() == Block.Kind.LIST_ITEM, true, repeated.has(content));
                })
                .toList();
    }

    private static PageText withAside(PageText page, IntPredicate isFurniture) {
        List<Block> blocks = page.blocks();
        return page.withBlocks(IntStream.range(0, blocks.size())
                .mapToObj(i -> isFurniture.test(i) && blocks.get(i).kind() != Block.Kind.TABLE_ROW
                        ? Block.of(blocks.get(i).span(), Block.Kind.FURNITURE)
                        : blocks.get(i))
                .toList());
    }

    /// Says of each line whether it is furniture.
    boolean[] furniture(List<PageLine> lines) {
        double[] probability = probabilities(lines);
        var furniture = new boolean[lines.size()];
        for (int i = 0; i < furniture.length; i++) {
            furniture[i] = probability[i] >= LEAST_PROBABILITY;
        }
        return furniture;
    }

    /// How likely each line is furniture.
    double[] probabilities(List<PageLine> lines) {
        List<EnumSet<LineSign>> signs = PageSigns.of(lines, shape);
        double[] furniture = model.probabilities(lines, signs);
        if (!isOfWebsite(lines, signs, furniture)) {
            return byWording(lines);
        }
        for (int i = 0; i < furniture.length; i++) {
            furniture[i] = withWhatIsKnown(signs.get(i), furniture[i]);
        }
        return furniture;
    }

    /// Wordings that are never prose need no weighing, others need less, and the headline of a page is not its own
    /// teaser.
    private static double withWhatIsKnown(EnumSet<LineSign> of, double furniture) {
        if (of.contains(LineSign.TELLING_WORDING)) {
            return 1;
        }
        if (of.contains(LineSign.HEADLINE) && of.contains(LineSign.ON_TOPIC)) {
            return 0;
        }
        return of.contains(LineSign.WORDING) && !of.contains(LineSign.ONE_WORD)
                ? Math.min(1, furniture + WORDING_ADDS)
                : furniture;
    }

    private static boolean isOfWebsite(List<PageLine> lines, List<EnumSet<LineSign>> signs, double[] furniture) {
        long sure = Arrays.stream(furniture)
                .filter(probability -> probability >= LEAST_PROBABILITY)
                .count();
        long cues = different(lines, signs, FurnitureFinder::isCue);
        long marks = different(lines, signs, of -> !isCue(of) && !Collections.disjoint(of, MARKS));
        boolean marked = cues > 0 && cues + marks >= 2 * WEBSITE_CUES && sure * LINES_A_SURE >= lines.size();
        boolean framed = cues > 0 && longestFrame(lines, signs) >= FRAME_LINES;
        return sure >= WEBSITE_LINES && (cues >= WEBSITE_CUES || marked || framed);
    }

    /// The most lines in a row that other pages of the site have too and that are no sentences.
    private static int longestFrame(List<PageLine> lines, List<EnumSet<LineSign>> signs) {
        int longest = 0;
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean shared = lines.get(i).onSite() && !signs.get(i).contains(LineSign.SENTENCE);
            length = shared ? length + 1 : 0;
            longest = Math.max(longest, length);
        }
        return longest;
    }

    /// A single word is as likely a heading, and a long line a sentence that merely speaks of websites.
    private static boolean isCue(EnumSet<LineSign> of) {
        boolean singleWord = of.contains(LineSign.ONE_WORD) && !of.contains(LineSign.STRONG_WEBSITE_WORD);
        boolean lengthy = of.contains(LineSign.SENTENCE) || of.contains(LineSign.THIRTEEN_WORDS_OR_MORE);
        boolean known = of.contains(LineSign.TELLING_WORDING) || of.contains(LineSign.WORDING);
        return PageSigns.isCue(of) && !singleWord && (known || !lengthy);
    }

    private static long different(
            List<PageLine> lines, List<EnumSet<LineSign>> signs, Predicate<EnumSet<LineSign>> which) {
        return IntStream.range(0, lines.size())
                .filter(i -> which.test(signs.get(i)))
                .mapToObj(i -> lines.get(i).content())
                .distinct()
                .count();
    }

    /// By the wording of each line, by announced captions and by repetition alone.
    private double[] byWording(List<PageLine> lines) {
        Map<String, Long> times = lines.stream()
                .filter(line -> !line.bulleted() && !line.endsClause())
                .map(PageLine::content)
                .filter(content -> content.length() <= LONGEST_BANNER)
                .collect(Collectors.groupingBy(content -> content, Collectors.counting()));
        var furniture = new double[lines.size()];
        boolean captionFollows = false;
        for (int i = 0; i < furniture.length; i++) {
            String content = lines.get(i).content();
            boolean is = captionFollows
                    || rules.isTelling(content)
                    || (rules.isFurniture(content) && !content.endsWith(","))
                    || times.getOrDefault(content, 0L) >= BANNER_REPEATS;
            furniture[i] = is ? 1 : 0;
            captionFollows = is && rules.announcesCaption(content);
        }
        return furniture;
    }
}
