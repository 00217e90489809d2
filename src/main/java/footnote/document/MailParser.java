package footnote.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/// Reads e-mails (`.eml`, RFC 5322 and MIME): the subject as title, the sender as author, and the text, plain
/// where the message has it so. What is quoted from other messages and what follows a signature's dashes is
/// furniture. Attachments are named in a remark and are not read.
final class MailParser implements ContentParser {
    private static final int DEEPEST = 50;
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2}) (\\p{Alpha}{3})\\p{Alpha}* (\\d{4})\\b");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final FurnitureRules furniture;
    private final HtmlReader html;
    private final int mostCharacters;

    MailParser(FurnitureRules furniture, int mostCharacters) {
        this.furniture = furniture;
        this.html = new HtmlReader(FurnitureFinder.of(furniture));
        this.mostCharacters = mostCharacters;
    }

    @Override
    public PageText read(byte[] content) throws IOException {
        var builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(2_000)
                .build());
        Message message = builder.parseMessage(new ByteArrayInputStream(content));
        try {
            return text(message);
        } finally {
            message.dispose();
        }
    }

    private PageText text(Message message) throws IOException {
        String subject = message.getSubject() == null ? "" : message.getSubject();
        var out = new PageWriter(furniture);
        out.heading(subject, 1);
        out.furniture(envelope(message));
        var attachments = new ArrayList<String>();
        TextBody body = textOf(message, attachments, 0);
        if (body != null) {
            String words = words(body);
            if (isHtml(body)) {
                html.write(words, out);
            } else {
                new MailText(furniture, out).write(words);
            }
        }
        List<String> remarks = attachments.isEmpty()
                ? List.of()
                : List.of("has attachments that are not read (%s): save those that matter beside it."
                        .formatted(String.join(", ", attachments)));
        var metadata =
                OwnMetadata.of(null, sender(message), day(message.getHeader().getField("Date")));
        return out.finished(CanonicalText.of(subject).strip(), metadata, remarks);
    }

    /// Who wrote to whom and when, as mail programs show it above the text.
    private static String envelope(Message message) {
        var lines = new ArrayList<String>();
        for (String name : List.of("From", "To", "Cc", "Date")) {
            Field field = message.getHeader().getField(name);
            if (field != null) {
                lines.add(name + ": " + DecodedHeader.of(field.getBody()));
            }
        }
        return String.join("\n", lines);
    }

    private static String sender(Message message) {
        MailboxList from = message.getFrom();
        if (from == null || from.isEmpty()) {
            return "";
        }
        Mailbox first = from.getFirst();
        return first.getName() == null ? first.getAddress() : first.getName();
    }

    /// The day as the sender's clock had it.
    private static @Nullable LocalDate day(@Nullable Field date) {
        Matcher day = DAY.matcher(date == null ? "" : date.getBody());
        if (!day.find()) {
            return null;
        }
        int month = MONTHS.indexOf(day.group(2).toLowerCase(Locale.ROOT)) + 1;
        try {
            return LocalDate.of(Integer.parseInt(day.group(3)), month, Integer.parseInt(day.group(1)));
        } catch (DateTimeException _) {
            return null; // no day of the calendar
        }
    }

    /// The text of an entity: of alternatives the plain one, of several parts the first that is text and no
    /// attachment.
    private static @Nullable TextBody textOf(Entity entity, List<String> attachments, int depth) {
        Body body = entity.getBody();
        if (depth > DEEPEST) {
            throw ContentException.tooIntricate(null);
        }
        if (body instanceof Multipart parts) {
            TextBody found = null;
            for (Entity part : parts.getBodyParts()) {
                TextBody text = textOf(part, attachments, depth + 1);
                if (text != null && (found == null || (isHtml(found) && !isHtml(text)))) {
                    found = text;
                }
            }
            return found;
        }
        String name = entity.getFilename();
        boolean attached = name != null || "attachment".equalsIgnoreCase(entity.getDispositionType());
        if (body instanceof TextBody text && !attached && text.getParent() != null) {
            return isReadable(text) ? text : null;
        }
        if (attached || body instanceof Message) {
            attachments.add(name == null ? "one without a name" : DecodedHeader.of(name));
        }
        return null;
    }

    private static boolean isReadable(TextBody text) {
        String type = text.getParent() == null ? "" : text.getParent().getMimeType();
        return type.equals("text/plain") || isHtml(text);
    }

    private static boolean isHtml(TextBody text) {
        return text.getParent() != null && "text/html".equals(text.getParent().getMimeType());
    }

    private String words(TextBody body) throws IOException {
        var words = new StringWriter();
        try (Reader reader = body.getReader()) {
            reader.transferTo(words);
        }
        if (words.getBuffer().length() > mostCharacters) {
            throw ContentException.tooMuchText();
        }
        return words.toString();
    }
}
