package footnote.document;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/// Makes PDFs for tests. Places are in points from the top left corner of an A4 page.
public final class PdfMaker implements AutoCloseable {
    private static final float HEIGHT = PDRectangle.A4.getHeight();
    private static final float LEADING = 1.2f;

    private final PDDocument document = new PDDocument();
    private final PDFont regular = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private PDPage page = new PDPage(PDRectangle.A4);
    private Color colour = Color.BLACK;

    /// Begins a page.
    public PdfMaker page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    PdfMaker turned(int degrees) {
        page.setRotation(degrees);
        return this;
    }

    PdfMaker colour(Color colour) {
        this.colour = colour;
        return this;
    }

    /// Writes lines below one another.
    ///
    /// @param top of the first line's letters, about
    public PdfMaker lines(float left, float top, float size, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(left, top + i * size * LEADING, size, lines.get(i));
        }
        return this;
    }

    public PdfMaker line(float left, float top, float size, String words) {
        return show(regular, Matrix.getTranslateInstance(left, HEIGHT - top - size), size, words);
    }

    PdfMaker bold(float left, float top, float size, String words) {
        return show(bold, Matrix.getTranslateInstance(left, HEIGHT - top - size), size, words);
    }

    /// A scan of some pages.
    static byte[] scans(int pages) {
        var pdf = new PdfMaker();
        for (int i = 0; i < pages; i++) {
            pdf.page().scan();
        }
        return pdf.bytes();
    }

    float width(float size, String words) {
        try {
            return regular.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfMaker slanted(float left, float top, float size, double angle, String words) {
        return show(bold, Matrix.getRotateInstance(angle, left, HEIGHT - top), size, words);
    }

    private PdfMaker show(PDFont font, Matrix at, float size, String words) {
        return draw(content -> {
            content.setNonStrokingColor(colour);
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(at);
            content.showText(words);
            content.endText();
        });
    }

    PdfMaker box(float left, float top, float width, float height) {
        return draw(content -> {
            content.setNonStrokingColor(colour);
            content.addRect(left, HEIGHT - top - height, width, height);
            content.fill();
        });
    }

    /// A picture all over the page, as a scanner makes.
    public PdfMaker scan() {
        var pixels = new java.awt.image.BufferedImage(40, 56, java.awt.image.BufferedImage.TYPE_INT_RGB);
        pixels.setRGB(7, 7, Color.GRAY.getRGB());
        return draw(content -> content.drawImage(
                LosslessFactory.createFromImage(document, pixels), 0, 0, PDRectangle.A4.getWidth(), HEIGHT));
    }

    /// A page whose content is forms within forms, each shown ten times by the next: it would take years to paint.
    PdfMaker endless() {
        try {
            PDFormXObject inner = null;
            for (int i = 0; i < 12; i++) {
                var form = new PDFormXObject(document);
                form.setBBox(PDRectangle.A4);
                form.setResources(new PDResources());
                String content = "0 0 m 1 1 l S ";
                if (inner != null) {
                    form.getResources().put(COSName.getPDFName("F"), inner);
                    content = "/F Do ".repeat(10);
                }
                try (var out = form.getContentStream().createOutputStream()) {
                    out.write(content.getBytes(StandardCharsets.US_ASCII));
                }
                inner = form;
            }
            PDFormXObject outermost = Objects.requireNonNull(inner);
            return draw(content -> content.drawForm(outermost));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A page with more characters than anyone could read, in a file that is small.
    PdfMaker crowded() {
        try {
            var stream = new PDStream(document);
            byte[] words = ("(" + "word ".repeat(1_000) + ") Tj ").getBytes(StandardCharsets.US_ASCII);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write("BT /F1 9 Tf ".getBytes(StandardCharsets.US_ASCII));
                for (int i = 0; i < 1_000; i++) {
                    out.write(words);
                }
            }
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("F1"), regular);
            page.setContents(stream);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Drawing {
        void on(PDPageContentStream content) throws IOException;
    }

    private PdfMaker draw(Drawing drawing) {
        try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
            drawing.on(content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PdfMaker called(String title, String author) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setAuthor(author);
        return this;
    }

    PdfMaker made(java.util.Calendar when) {
        document.getDocumentInformation().setCreationDate(when);
        return this;
    }

    /// Protects it; an empty password of the user lets everyone read.
    public PdfMaker locked(String userPassword) {
        try {
            document.protect(new StandardProtectionPolicy("owner's", userPassword, new AccessPermission()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file; nothing can be added after it.
    public byte[] bytes() {
        try (document) {
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
