package footnote.document;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xml.sax.Attributes;

/// The zip file that an office document is, and its parts. What is unpacked is counted, so that a small file cannot
/// become an endless one.
final class OfficePackage implements Closeable {
    /// The most bytes that all parts may come to.
    private static final long MOST_UNPACKED = 400_000_000;

    /// How many times its size a part may grow to, once it is large: text shrinks to a tenth, a sheet to a fiftieth.
    private static final long MOST_GROWTH = 200;

    private static final long LARGE = 10_000_000;

    private final Path file;
    private final ZipFile zip;
    private long unpacked;

    private OfficePackage(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static OfficePackage open(byte[] content) throws IOException {
        Path file = Files.createTempFile("package", ".zip");
        try {
            Files.write(file, content);
            return new OfficePackage(file, new ZipFile(file.toFile()));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /// Reads a part with a handler; a part that is not there reads as nothing.
    void read(String part, XmlPart handler) throws IOException {
        if (has(part)) {
            handler.read(open(part));
        }
    }

    /// The part that the others hang on.
    ///
    /// @param usual what it is called where the package does not say
    /// @throws IOException when there is none
    String mainPart(String usual) throws IOException {
        String part = relations("").values().stream()
                .filter(relation -> relation.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse(usual);
        require(part);
        return part;
    }

    /// @throws IOException when the package lacks the part
    void require(String part) throws IOException {
        if (!has(part)) {
            throw new IOException("no part " + part);
        }
    }

    private InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        InputStream in = zip.getInputStream(entry);
        return in == null
                ? new ByteArrayInputStream(new byte[0])
                : new Counted(in, Math.max(1, entry.getCompressedSize()));
    }

    /// The parts that a part refers to, by the names it has for them. What lies outside of the package is left out.
    Map<String, Relation> relations(String part) throws IOException {
        var relations = new LinkedHashMap<String, Relation>();
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        read(folder + "_rels/" + part.substring(folder.length()) + ".rels", new XmlPart() {
            @Override
            void start(String name, Attributes attributes) {
                if (name.equals("rel:Relationship") && !"External".equals(value(attributes, "TargetMode"))) {
                    String type = value(attributes, "Type");
                    String target = resolved(folder, value(attributes, "Target"));
                    relations.put(
                            value(attributes, "Id"), new Relation(type.substring(type.lastIndexOf('/') + 1), target));
                }
            }
        });
        return relations;
    }

    /// @param type the last word of its address, such as `header`
    /// @param target the name of a part
    record Relation(String type, String target) {}

    private static String resolved(String folder, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : Path.of("/")
                        .resolve(folder)
                        .resolve(target)
                        .normalize()
                        .toString()
                        .substring(1);
    }

    @Override
    public void close() throws IOException {
        try {
            zip.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long own;

        private Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            own += read;
            unpacked += read;
            if (unpacked > MOST_UNPACKED || (own > LARGE && own / packed > MOST_GROWTH)) {
                throw ContentException.tooIntricate(null);
            }
        }
    }
}
