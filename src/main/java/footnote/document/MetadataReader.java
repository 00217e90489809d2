package footnote.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reads metadata from YAML: `title`, `publisher`, `author`, `date` and `review-by` (ISO 8601 days), `kind`, `url`
/// (http or https), `supersedes` (a document id or a list of them), `withdrawn` (true or false), `owner`, in capitals
/// or not. Other keys are left alone, since other programs keep theirs there. A value that cannot be used
/// counts as unknown and is
/// reported; it never costs the document.
final class MetadataReader {
    private static final Pattern KEY = Pattern.compile(
            "(?mi)^(?:title|publisher|author|date|kind|url|supersedes|withdrawn|review-by|owner)[ \\t]*:");

    private final YAMLMapper yaml = new YAMLMapper();

    /// What was read, and a sentence for each value that could not be used.
    record Result(Metadata metadata, List<String> warnings) {
        Result {
            warnings = List.copyOf(warnings);
        }

        /// Nothing, since the whole source had to be left out.
        static Result leftOut(String warning) {
            return new Result(Metadata.NONE, List.of(warning));
        }

        static final Result NOTHING = new Result(Metadata.NONE, List.of());
    }

    /// Whether the text is metadata, be it with mistakes, and not prose between two rules: it has a line that starts
    /// with one of the keys, or is blank.
    boolean isMetadata(String source) {
        return source.isBlank() || KEY.matcher(source).find();
    }

    /// @param where names the source in warnings, such as `front matter of report.md`
    Result read(String source, String where) {
        if (source.length() > Sidecar.LARGEST) {
            return Result.leftOut(String.format(
                    Locale.UK,
                    "The %s has %,d characters and was left out: metadata is up to %,d.",
                    where,
                    source.length(),
                    Sidecar.LARGEST));
        }
        JsonNode root;
        try {
            root = yaml.readTree(source);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            String line = place == null ? "it" : "line " + Math.max(1, place.getLineNr());
            return Result.leftOut("The " + where + " is not valid YAML and was left out: mend " + line
                    + ". A value with a colon or a bracket needs quotation marks.");
        }
        if (root == null || root.isMissingNode() || root.isNull()) {
            return Result.NOTHING;
        }
        if (!(root instanceof ObjectNode object)) {
            return Result.leftOut("The " + where + " is not a list of 'key: value' lines and was left out.");
        }
        return new Fields(inLowerCase(object), where).read();
    }

    private ObjectNode inLowerCase(ObjectNode object) {
        ObjectNode lower = yaml.createObjectNode();
        object.properties()
                .forEach(field -> lower.putIfAbsent(field.getKey().toLowerCase(Locale.ROOT), field.getValue()));
        return lower;
    }

    /// The fields of one source, with the warnings that reading them gives.
    private static final class Fields {
        private final JsonNode root;
        private final String where;
        private final List<String> warnings = new ArrayList<>();

        Fields(JsonNode root, String where) {
            this.root = root;
            this.where = where;
        }

        Result read() {
            var metadata = new Metadata(
                    text("title"),
                    text("publisher"),
                    text("author"),
                    day("date"),
                    kind(),
                    url(),
                    supersedes(),
                    withdrawn(),
                    day("review-by"),
                    text("owner"));
            return new Result(metadata, warnings);
        }

        private @Nullable String text(String key) {
            JsonNode node = root.path(key);
            if (!node.isValueNode() || node.isNull()) {
                return null;
            }
            String value = CanonicalText.onOneLine(node.asString());
            return value.isEmpty() ? null : value;
        }

        private @Nullable LocalDate day(String key) {
            String value = text(key);
            if (value == null) {
                return null;
            }
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException _) {
                warn(key, value, "write a day as 2024-05-17");
                return null;
            }
        }

        private @Nullable DocumentKind kind() {
            String value = text("kind");
            if (value == null) {
                return null;
            }
            DocumentKind kind = DocumentKind.named(value).orElse(null);
            if (kind == null) {
                warn("kind", value, "use news, statement, report, opinion, minutes or other");
            }
            return kind;
        }

        private @Nullable URI url() {
            String value = text("url");
            if (value == null) {
                return null;
            }
            try {
                var url = new URI(value);
                boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
                if (web && url.getHost() != null) {
                    return url;
                }
            } catch (URISyntaxException _) {
                // reported below, like any other address that cannot be opened
            }
            warn("url", value, "use an http or https address");
            return null;
        }

        private @Nullable List<DocumentId> supersedes() {
            JsonNode node = root.path("supersedes");
            if (node.isMissingNode() || node.isNull()) {
                return null;
            }
            var ids = new ArrayList<DocumentId>();
            for (JsonNode each : node.isArray() ? node : List.of(node)) {
                try {
                    ids.add(new DocumentId(each.asString("")));
                } catch (IllegalArgumentException _) {
                    warn("supersedes", each.asString(""), "name documents by their ids");
                }
            }
            return ids;
        }

        private @Nullable Boolean withdrawn() {
            JsonNode node = root.path("withdrawn");
            if (node.isMissingNode() || node.isNull()) {
                return null;
            }
            if (node.isBoolean()) {
                return node.booleanValue();
            }
            warn("withdrawn", node.asString(""), "write true or false");
            return null;
        }

        private void warn(String key, String value, String advice) {
            warnings.add("The %s has a %s '%s' that cannot be used and counts as unknown: %s."
                    .formatted(where, key, CanonicalText.onOneLine(value), advice));
        }
    }
}
