package footnote.web;

import footnote.document.Span;
import footnote.index.IndexSnapshot;
import footnote.index.IndexedDocument;
import footnote.passage.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Questions that the documents answer, to show what can be asked. Each is made from a sentence that names its subject
/// and tells a day, a price, or what the subject does: what the sentence tells is asked for and left out, so that the
/// sentence answers it. At most one is made from a document. Safe for use by several threads.
final class ExampleQuestions {
    private static final int MOST = 3;
    private static final int DOCUMENTS = 60;
    private static final String SUBJECT = "^((?:The|A|An)(?: [\\p{L}’'-]+){1,5}?) ";
    private static final Pattern DAY = Pattern.compile(SUBJECT
            + "(was|were|is|are) (opened|closed|built|founded|formed|held|published|launched|agreed|approved|reopened)\\b"
            + "[^,;]* (?:in|on) (?:[0-9]{1,2} )?(?:\\p{Lu}\\p{Ll}+ )?[12][0-9]{3}\\b.*");
    private static final Pattern PRICE = Pattern.compile(SUBJECT + "(costs|cost) (?:about |around )?£[0-9].*");
    private static final Pattern DOES =
            Pattern.compile(SUBJECT + "(sells|sell|lends|lend|offers|offer|provides|provide|runs|run) \\p{Ll}.*");

    private volatile @Nullable Made made;

    private record Made(String generation, List<String> questions) {}

    /// Up to three, the same ones while the documents stay the same.
    List<String> of(IndexSnapshot index) {
        Made last = made;
        if (last != null && last.generation.equals(index.generation())) {
            return last.questions;
        }
        var now = new Made(
                index.generation(),
                index.currentDocuments().stream()
                        .limit(DOCUMENTS)
                        .flatMap(document -> from(document, index).stream())
                        .distinct()
                        .limit(MOST)
                        .toList());
        made = now;
        return now.questions;
    }

    private static Optional<String> from(IndexedDocument document, IndexSnapshot index) {
        var whole = new Span(0, index.text(document.version()).length());
        return index.sentences(document.id(), whole).stream()
                .map(Sentence::text)
                .flatMap(ExampleQuestions::from)
                .findFirst();
    }

    /// The question that a sentence answers, if it is of a kind that tells.
    static Stream<String> from(String sentence) {
        Matcher day = DAY.matcher(sentence);
        if (day.matches()) {
            return Stream.of("When " + day.group(2) + " " + subject(day) + " " + day.group(3) + "?");
        }
        Matcher price = PRICE.matcher(sentence);
        if (price.matches()) {
            String verb = price.group(2).equals("costs") ? "does " : "did ";
            return Stream.of("How much " + verb + subject(price) + " cost?");
        }
        Matcher does = DOES.matcher(sentence);
        if (does.matches()) {
            String verb = does.group(2);
            boolean isOne = verb.endsWith("s");
            return Stream.of("What " + (isOne ? "does " : "do ") + subject(does) + " "
                    + (isOne ? verb.substring(0, verb.length() - 1) : verb) + "?");
        }
        return Stream.empty();
    }

    /// Its article begins with a small letter inside a question.
    private static String subject(Matcher sentence) {
        String subject = sentence.group(1);
        return Character.toLowerCase(subject.charAt(0)) + subject.substring(1);
    }
}
