package footnote.document;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads tables of comma-separated values (RFC 4180), with commas, semicolons or tabs: each row is a table row, shown
/// as its cells and searched with the names of its columns.
///
/// The row of names becomes furniture: a person sees it above the rows, and each row is found by its words,
/// but it answers nothing by itself. As a heading its words would count twice in every row; as a row it
/// would be the best answer to every question that uses them. Lines above it, such as a title, are
/// paragraphs. A text that is no table after all is read as plain text.
final class CsvReader {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /// How many rows may stand above the names of the columns.
    private static final int LONGEST_PREAMBLE = 20;

    private final FurnitureRules furniture;
    private final PlainTextReader plainText;

    CsvReader(FurnitureRules furniture, PlainTextReader plainText) {
        this.furniture = furniture;
        this.plainText = plainText;
    }

    PageText read(String raw) {
        return DELIMITERS.stream()
                .flatMap(delimiter -> sample(raw, delimiter).stream())
                .max(Comparator.comparingInt(Sample::fit))
                .filter(sample -> sample.width() > 1)
                .flatMap(sample -> table(raw, sample))
                .orElseGet(() -> plainText.read(raw));
    }

    /// The first rows as they are with one delimiter.
    private record Sample(char delimiter, List<List<String>> rows) {
        /// The number of cells that most rows have; the larger one where two are as frequent.
        int width() {
            List<Integer> widths = rows.stream().map(List::size).toList();
            return widths.stream()
                    .max(Comparator.<Integer>comparingInt(width -> Collections.frequency(widths, width))
                            .thenComparing(Comparator.naturalOrder()))
                    .orElse(0);
        }

        /// How many cells are in rows of that width: the right delimiter makes many rows of many cells.
        int fit() {
            int width = width();
            return width < 2
                    ? 0
                    : (int) rows.stream().filter(row -> row.size() == width).count() * width;
        }
    }

    /// Empty where the text breaks the rules before enough of it has been seen.
    private static Optional<Sample> sample(String raw, char delimiter) {
        try (CSVParser parser = parser(raw, delimiter)) {
            var rows = new ArrayList<List<String>>();
            for (CSVRecord row : parser) {
                rows.add(row.toList());
                if (rows.size() == HeaderRow.LOOKED_AT) {
                    break;
                }
            }
            return Optional.of(new Sample(delimiter, rows));
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /// Empty where the text breaks the rules further down.
    private Optional<PageText> table(String raw, Sample sample) {
        var writer = new PageWriter(furniture);
        int preamble = preamble(sample);
        boolean named = HeaderRow.isPlausible(sample.rows().get(preamble));
        try (CSVParser parser = parser(raw, sample.delimiter());
                Stream<CSVRecord> rows = parser.stream()) {
            var columns = ColumnNames.NONE;
            for (CSVRecord row : (Iterable<CSVRecord>) rows::iterator) {
                long number = row.getRecordNumber() - 1;
                if (number < preamble) {
                    writer.paragraph(String.join(" ", row.toList()));
                } else if (number == preamble && named) {
                    columns = new ColumnNames(row.toList());
                    writer.furniture(ColumnNames.shown(row.toList()));
                } else {
                    writer.row(row.toList(), columns);
                }
            }
            return Optional.of(writer.finished("", Metadata.NONE, List.of()));
        } catch (IOException | UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /// How many rows stand above the table: those that are not filled to its width, if there is one below that is.
    private static int preamble(Sample sample) {
        int width = sample.width();
        for (int i = 0; i < Math.min(LONGEST_PREAMBLE, sample.rows().size()); i++) {
            List<String> row = sample.rows().get(i);
            if (row.size() == width && row.stream().skip(1).noneMatch(String::isBlank)) {
                return i;
            }
            if (row.stream().filter(cell -> !cell.isBlank()).count() > 1) {
                return 0;
            }
        }
        return 0;
    }

    private static CSVParser parser(String raw, char delimiter) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new StringReader(raw));
    }
}
