package footnote.passage;

import footnote.document.Block;
import footnote.document.DocumentKind;
import footnote.document.SourceDocument;
import footnote.document.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells who says the sentences of a document: those in quotation marks and those of reported speech. A quotation
/// without an attribution of its own is said by whoever the paragraph attributes another to, or else by whoever spoke
/// last, right before it (O'Keefe et al., EMNLP 2012). What an opinion piece says in its own voice is said by its
/// author, as is what any signed piece says of `I` or `we`. Where nothing tells, nobody is named.
///
/// Immutable and safe for use by several threads.
final class SpeakerFinder {
    /// A sentence of which at least this share is quoted is speech.
    private static final double SPEECH = 0.6;

    private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Mm]e|[Uu]s)\\b");
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:By|Written by|Words by)\\s+(?<name>[^–—|,:.]{4,60}?)\\s*(?:[–—|,-]\\s+(?<role>[^.]{3,80}))?$");

    private final NamedPeople people = new NamedPeople();
    private final Attributions attributions = new Attributions();

    /// The speaker of each sentence that somebody says, by its span.
    ///
    /// @param sentences of each block that has any, in the order of the text
    Map<Span, Speaker> of(SourceDocument document, Map<Block, List<Span>> sentences) {
        List<Span> paragraphs = sentences.keySet().stream().map(Block::span).toList();
        var walk = new Walk(document, QuotedSpeech.of(document.text(), paragraphs));
        sentences.forEach(walk::read);
        return walk.speakers;
    }

    /// Reads one document from its start to its end.
    private final class Walk {
        private final String text;
        /// The text with its quotations blotted out.
        private final String masked;
        private final boolean isOpinion;
        private final Cast cast = new Cast(people);
        private final Map<Span, Speaker> speakers = new HashMap<>();
        private @Nullable Speaker author;
        /// Who spoke last, in this paragraph or the one before; null where neither has speech.
        private @Nullable Speaker last;
        /// Who says what comes after a colon.
        private @Nullable Speaker announced;

        private boolean inList;

        Walk(SourceDocument document, List<Span> quotations) {
            this.text = document.text();
            this.masked = masked(text, quotations);
            this.isOpinion = document.provenance().kind() == DocumentKind.OPINION;
            String signed = document.provenance().author();
            this.author = signed == null || signed.isBlank() ? null : new Speaker(signed.strip(), null);
        }

        void read(Block block, List<Span> sentences) {
            signed(block.span().of(text));
            boolean listed = block.kind() == Block.Kind.LIST_ITEM;
            if (inList && !listed) {
                announced = null;
            }
            inList = listed;
            List<Optional<Speaker>> sources =
                    sentences.stream().map(this::source).toList();
            Speaker inBlock =
                    sources.stream().flatMap(Optional::stream).findFirst().orElse(last);
            boolean spoken = false;
            for (int i = 0; i < sentences.size(); i++) {
                inBlock = sources.get(i).orElse(inBlock);
                Speaker speaker = sources.get(i).isPresent() ? inBlock : unattributed(sentences.get(i), inBlock);
                if (speaker != null) {
                    speakers.put(sentences.get(i), speaker);
                    spoken = spoken || !speaker.equals(author);
                }
            }
            last = spoken ? inBlock : null;
            boolean opens = sources.getLast().isPresent()
                    && sentences.getLast().of(text).endsWith(":");
            if (opens || !listed) {
                announced = opens ? last : null;
            }
        }

        private Optional<Speaker> source(Span sentence) {
            Optional<Attribution> own = attributions.in(sentence.of(masked));
            if (own.isEmpty()) {
                cast.meet(sentence.of(masked));
            }
            return own.flatMap(cast::speaker);
        }

        /// Who says a sentence that does not tell.
        private @Nullable Speaker unattributed(Span sentence, @Nullable Speaker inBlock) {
            if (quotedShare(sentence) >= SPEECH) {
                return inBlock;
            }
            if (announced != null) {
                return announced;
            }
            boolean own = isOpinion || FIRST_PERSON.matcher(sentence.of(masked)).find();
            return own ? author : null;
        }

        private void signed(String paragraph) {
            Matcher byline = BYLINE.matcher(paragraph);
            if (author == null
                    && byline.find()
                    && !people.peopleIn(byline.group("name")).isEmpty()) {
                author = new Speaker(byline.group("name").strip(), byline.group("role"));
            }
        }

        private double quotedShare(Span sentence) {
            long quoted = sentence.of(masked)
                    .chars()
                    .filter(unit -> unit == Attributions.QUOTED)
                    .count();
            return (double) quoted / sentence.length();
        }

        private static String masked(String text, List<Span> quotations) {
            var masked = new StringBuilder(text);
            for (Span quotation : quotations) {
                masked.replace(
                        quotation.start(),
                        quotation.end(),
                        String.valueOf(Attributions.QUOTED).repeat(quotation.length()));
            }
            return masked.toString();
        }
    }
}
