package footnote.document;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// How a file and the sidecar beside it look from outside: sizes, times of the last change, and the keys by which the
/// file system knows them. Equal stamps mean equal bytes, unless a file changed twice within one tick of its clock.
///
/// @param value to be compared, without white space
/// @param newest when one of them was last changed
public record FileStamp(String value, Instant newest) {
    /// @param files the file itself, and its sidecar where it has one
    static FileStamp of(List<BasicFileAttributes> files) {
        String value = files.stream().map(FileStamp::written).collect(Collectors.joining("|"));
        Instant newest = files.stream()
                .map(BasicFileAttributes::lastModifiedTime)
                .map(FileTime::toInstant)
                .max(Instant::compareTo)
                .orElseThrow();
        return new FileStamp(value.replaceAll("\\s", ""), newest);
    }

    private static String written(BasicFileAttributes file) {
        return file.size() + ":" + file.lastModifiedTime().to(TimeUnit.NANOSECONDS) + ":" + file.fileKey();
    }
}
