package footnote.mcp;

import footnote.ask.Origin;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.index.PassageIndex;
import footnote.web.Paging;
import footnote.web.RequestException;
import footnote.web.RequestedDocument;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.SyncResourceTemplateSpecification;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.ListResourcesResult;
import io.modelcontextprotocol.spec.McpSchema.ReadResourceResult;
import io.modelcontextprotocol.spec.McpSchema.Resource;
import io.modelcontextprotocol.spec.McpSchema.ResourceTemplate;
import io.modelcontextprotocol.spec.McpSchema.TextResourceContents;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The documents that answer as resources, `footnote://documents/{id}` each, whose content is the canonical text.
final class DocumentResources {
    private static final String PLACE = "footnote://documents/";
    private static final String TEXT = "text/plain";
    private static final int PART = 100;

    /// The longest text that is given in one piece, in UTF-16 units.
    private static final int LONGEST = 1_000_000;

    private final PassageIndex index;
    private final Trouble trouble = new Trouble();

    DocumentResources(PassageIndex index) {
        this.index = index;
    }

    /// How a document is read by its address.
    SyncResourceTemplateSpecification template() {
        return new SyncResourceTemplateSpecification(
                ResourceTemplate.builder(PLACE + "{id}", "document")
                        .title("A document")
                        .description("The text of a document, by the id that citations and search results give.")
                        .mimeType(TEXT)
                        .build(),
                (_, request) -> read(request.uri()));
    }

    /// A part of the list.
    ///
    /// @param parameters of the protocol: `cursor` where it is not the first part
    ListResourcesResult list(@Nullable Object parameters) {
        Object cursor = parameters instanceof Map<?, ?> given ? given.get("cursor") : null;
        if (cursor != null && !(cursor instanceof String)) {
            throw invalid("The cursor is not a string: send what stood in 'nextCursor'.");
        }
        try (IndexSnapshot snapshot = index.snapshot()) {
            var part = new Paging(PART, (String) cursor)
                    .of(
                            snapshot.currentDocuments().stream(),
                            document -> document.id().value());
            List<Resource> resources =
                    part.items().stream().map(DocumentResources::resource).toList();
            return ListResourcesResult.builder(resources)
                    .nextCursor(part.next())
                    .build();
        }
    }

    private static Resource resource(IndexedDocument document) {
        String id = document.id().value();
        return Resource.builder(PLACE + URLEncoder.encode(id, StandardCharsets.UTF_8), id)
                .title(document.provenance().title())
                .description(Origin.of(document.provenance()).inBrief())
                .mimeType(TEXT)
                .build();
    }

    private ReadResourceResult read(String uri) {
        try (IndexSnapshot snapshot = index.snapshot()) {
            String id = URLDecoder.decode(uri.substring(PLACE.length()), StandardCharsets.UTF_8);
            var requested = RequestedDocument.named(id, snapshot);
            String text = snapshot.text(requested.document().version());
            if (text.length() > LONGEST) {
                throw invalid("The document has " + text.length()
                        + " characters, too many for one piece: read it in parts with the tool 'read_document'.");
            }
            return ReadResourceResult.builder(List.of(TextResourceContents.builder(uri, text)
                            .mimeType(TEXT)
                            .build()))
                    .build();
        } catch (IllegalArgumentException e) {
            throw McpError.RESOURCE_NOT_FOUND.apply(uri);
        } catch (RequestException e) {
            throw McpError.builder(ErrorCodes.RESOURCE_NOT_FOUND)
                    .message(trouble.told(e))
                    .build();
        }
    }

    private static McpError invalid(String message) {
        return McpError.builder(ErrorCodes.INVALID_PARAMS).message(message).build();
    }
}
