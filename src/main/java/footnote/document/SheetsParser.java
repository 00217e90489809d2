package footnote.document;

import footnote.document.Block.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/// Reads Excel workbooks (`.xlsx`): each sheet that is shown, with its name as a heading, its rows as a table. Cells
/// stand as they are shown, dates and percentages too; what a formula says is what it came to when the file was saved.
final class SheetsParser implements ContentParser {
    private final FurnitureRules furniture;
    private final int mostCharacters;

    SheetsParser(FurnitureRules furniture, int mostCharacters) {
        this.furniture = furniture;
        this.mostCharacters = mostCharacters;
    }

    /// @param part that holds it
    private record Sheet(String name, String part) {}

    @Override
    public PageText read(byte[] content) throws IOException {
        try (OfficePackage file = OfficePackage.open(content)) {
            String main = file.mainPart("xl/workbook.xml");
            Map<String, OfficePackage.Relation> relations = file.relations(main);
            var sheets = new ArrayList<Sheet>();
            var formats = new CellFormats();
            file.read(main, new XmlPart() {
                @Override
                void start(String name, Attributes attributes) {
                    OfficePackage.Relation sheet = relations.get(reference(attributes));
                    if (name.equals("x:workbookPr")) {
                        formats.countFrom1904(value(attributes, "date1904").matches("1|true"));
                    } else if (name.equals("x:sheet")
                            && sheet != null
                            && value(attributes, "state").matches("|visible")) {
                        sheets.add(new Sheet(value(attributes, "name"), sheet.target()));
                    }
                }
            });
            var strings = new SharedStrings(mostCharacters);
            for (OfficePackage.Relation relation : relations.values()) {
                switch (relation.type()) {
                    case "sharedStrings" -> file.read(relation.target(), strings);
                    case "styles" -> file.read(relation.target(), formats);
                    default -> {
                        // the sheets themselves, themes and the like
                    }
                }
            }
            var text = new OfficeText(new PageWriter(furniture), mostCharacters);
            for (Sheet sheet : sheets) {
                text.add(Kind.HEADING, 1, sheet.name);
                var rows = new SheetRows(strings, formats, mostCharacters);
                file.read(sheet.part, rows);
                rows.write(text);
            }
            return text.untitled(OfficeProperties.of(file, "docProps/core.xml"), List.of());
        }
    }
}
