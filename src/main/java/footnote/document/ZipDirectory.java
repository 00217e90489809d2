package footnote.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// What a zip file holds, by its central directory (PKWARE's APPNOTE 6.3, sections 4.3.12 to 4.3.16). Nothing is
/// unpacked but the start of an entry that is asked for, so a file that would fill the disk costs nothing here.
final class ZipDirectory {
    private static final int LOCAL_HEADER = 0x04034b50;
    private static final int CENTRAL_HEADER = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int ZIP64_END = 0x06064b50;
    private static final int ZIP64_LOCATOR = 0x07064b50;

    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int IN_ZIP64 = 0xFFFFFFFF;
    private static final int MOST_ENTRIES = 100_000;
    private static final int STORED = 0;

    private final ByteBuffer zip;
    private final Map<String, Integer> headers = new HashMap<>();

    private ZipDirectory(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static boolean startsLikeZip(byte[] bytes) {
        if (bytes.length < END_LENGTH) {
            return false;
        }
        int signature = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(0);
        return signature == LOCAL_HEADER || signature == END;
    }

    /// The directory of a zip file; one without entries where the file is cut short or makes no sense.
    static ZipDirectory of(byte[] bytes) {
        var directory = new ZipDirectory(bytes);
        try {
            directory.read();
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            // an offset that points outside of the file: what was found so far is all there is to find
        }
        return directory;
    }

    boolean isEmpty() {
        return headers.isEmpty();
    }

    /// The start of an entry's content as Latin letters, which is what the names in it are written in.
    ///
    /// @param most bytes that are unpacked
    Optional<String> start(String name, int most) {
        Integer header = headers.get(name);
        try {
            return header == null ? Optional.empty() : Optional.of(content(header, most));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException _) {
            return Optional.empty();
        }
    }

    private void read() {
        int end = end();
        if (end < 0) {
            return;
        }
        int at = zip.getInt(end + 16);
        int locator = end - LOCATOR_LENGTH;
        if (locator >= 0 && zip.getInt(locator) == ZIP64_LOCATOR) {
            int zip64 = Math.toIntExact(zip.getLong(locator + 8));
            at = zip.getInt(zip64) == ZIP64_END ? Math.toIntExact(zip.getLong(zip64 + 48)) : at;
        }
        while (headers.size() < MOST_ENTRIES && zip.getInt(at) == CENTRAL_HEADER) {
            int nameLength = zip.getShort(at + 28) & 0xFFFF;
            int extraLength = zip.getShort(at + 30) & 0xFFFF;
            headers.putIfAbsent(text(at + CENTRAL_LENGTH, nameLength), at);
            at += CENTRAL_LENGTH + nameLength + extraLength + (zip.getShort(at + 32) & 0xFFFF);
        }
    }

    private int end() {
        int last = zip.limit() - END_LENGTH;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private String content(int header, int most) throws DataFormatException {
        int local = localOf(header);
        if (zip.getInt(local) != LOCAL_HEADER) {
            throw new IllegalArgumentException("no entry at " + local);
        }
        int data = local + LOCAL_LENGTH + (zip.getShort(local + 26) & 0xFFFF) + (zip.getShort(local + 28) & 0xFFFF);
        if (zip.getShort(header + 10) == STORED) {
            int size = zip.getInt(header + 20);
            return text(data, Math.min(most, size < 0 ? most : size));
        }
        try (var inflater = new Inflater(true)) {
            inflater.setInput(zip.array(), data, zip.limit() - data);
            byte[] unpacked = new byte[most];
            int length = inflater.inflate(unpacked);
            return new String(unpacked, 0, length, StandardCharsets.ISO_8859_1);
        }
    }

    /// Where an entry's local header is. Of the values that did not fit the central header, it is the last.
    private int localOf(int header) {
        int offset = zip.getInt(header + 42);
        if (offset != IN_ZIP64) {
            return offset;
        }
        int extra = header + CENTRAL_LENGTH + (zip.getShort(header + 28) & 0xFFFF);
        int end = extra + (zip.getShort(header + 30) & 0xFFFF);
        while (extra < end && zip.getShort(extra) != 1) {
            extra += 4 + (zip.getShort(extra + 2) & 0xFFFF);
        }
        int before = (zip.getInt(header + 24) == IN_ZIP64 ? 8 : 0) + (zip.getInt(header + 20) == IN_ZIP64 ? 8 : 0);
        return Math.toIntExact(zip.getLong(extra + 4 + before));
    }

    private String text(int start, int length) {
        byte[] bytes = new byte[Math.min(length, Math.max(0, zip.limit() - start))];
        zip.get(start, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
