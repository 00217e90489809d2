package footnote.answer;

import footnote.evidence.RefusalReason;
import footnote.passage.Speaker;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a question comes to.
public sealed interface Answer {
    AnswerStatus status();

    /// Every citation that is shown with it, of whatever standing.
    List<Citation> shown();

    /// Sentences that are each backed by a footnote.
    ///
    /// @param shortAnswer a few of their words that answer by themselves; null where there are none
    /// @param sentences most direct first, at least one
    /// @param citations numbered from 1 in the order of their first use, each used
    /// @param conflicts what the documents say differently; most often none
    /// @param timeline what was so when, oldest first; most often none
    /// @param unanswered those of several questions asked at once that the documents do not answer; most often none
    /// @param wording who worded the sentences
    record Grounded(
            @Nullable ShortAnswer shortAnswer,
            List<AnswerSentence> sentences,
            List<Citation> citations,
            List<Conflict> conflicts,
            List<TimelineEntry> timeline,
            List<Unanswered> unanswered,
            Wording wording)
            implements Answer {
        /// Sentences and nothing beside them.
        public Grounded(List<AnswerSentence> sentences, List<Citation> citations) {
            this(null, sentences, citations);
        }

        /// Sentences with a short answer before them.
        public Grounded(@Nullable ShortAnswer shortAnswer, List<AnswerSentence> sentences, List<Citation> citations) {
            this(shortAnswer, sentences, citations, List.of(), List.of(), List.of(), Wording.QUOTED);
        }

        public Grounded {
            sentences = List.copyOf(sentences);
            citations = List.copyOf(citations);
            conflicts = List.copyOf(conflicts);
            timeline = List.copyOf(timeline);
            unanswered = List.copyOf(unanswered);
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("an answer without a sentence");
            }
            var used = new HashSet<Integer>();
            sentences.forEach(sentence -> used.addAll(sentence.citations()));
            for (int i = 0; i < citations.size(); i++) {
                if (citations.get(i).number() != i + 1 || !used.remove(i + 1)) {
                    throw new IllegalArgumentException(
                            "citation " + (i + 1) + " is missing or is cited by no sentence");
                }
            }
            if (!used.isEmpty()) {
                throw new IllegalArgumentException("sentences cite " + used + ", which are not there");
            }
            if (shortAnswer != null && !shortAnswer.isIn(citations)) {
                throw new IllegalArgumentException("no citation has the short answer " + shortAnswer);
            }
            requireCited(citations, conflicts, timeline);
        }

        private static void requireCited(
                List<Citation> citations, List<Conflict> conflicts, List<TimelineEntry> timeline) {
            Stream<Conflict.Side> sides = conflicts.stream().flatMap(conflict -> conflict.sides().stream());
            sides.filter(side -> !side.isIn(citations)).findFirst().ifPresent(side -> {
                throw new IllegalArgumentException("no citation has what a side says: " + side);
            });
            timeline.stream()
                    .flatMap(entry -> entry.citations().stream())
                    .filter(number -> number < 1 || number > citations.size())
                    .findFirst()
                    .ifPresent(number -> {
                        throw new IllegalArgumentException("there is no citation " + number);
                    });
        }

        @Override
        public AnswerStatus status() {
            return unanswered.isEmpty() ? AnswerStatus.ANSWERED : AnswerStatus.PARTLY_ANSWERED;
        }

        /// The same with what is to be known of its wording.
        public Grounded worded(Wording how) {
            return new Grounded(shortAnswer, sentences, citations, conflicts, timeline, unanswered, how);
        }

        /// The first footnote of one of its sentences.
        public Citation firstCitedBy(AnswerSentence sentence) {
            return citations.get(sentence.citations().getFirst() - 1);
        }

        /// The words of a document that the first sentence rests on, whoever worded the sentence.
        public String firstQuoted() {
            return firstCitedBy(sentences.getFirst()).quotation().text();
        }

        /// Who says what a sentence tells, where it does not name them itself: the name, and their role where it is
        /// known. Where a model worded it, everything that it rests on must be theirs.
        public Optional<String> attribution(AnswerSentence sentence) {
            Speaker first = firstCitedBy(sentence).speaker();
            boolean isTheirs = wording.by() == Wording.By.EXTRACTIVE
                    || sentence.citations().stream()
                            .allMatch(number -> Objects.equals(
                                    first, citations.get(number - 1).speaker()));
            return Optional.ofNullable(isTheirs ? first : null)
                    .filter(said -> !said.isNamedIn(sentence.text()))
                    .map(Speaker::described);
        }

        @Override
        public List<Citation> shown() {
            return citations;
        }
    }

    /// A refusal.
    ///
    /// @param message whole sentences that say what is missing
    /// @param nearest passages that come nearest, best first; often up to three, sometimes none
    /// @param choices questions that ask for less and would be answered; most often none
    record Abstained(RefusalReason reason, String message, List<NearMiss> nearest, List<String> choices)
            implements Answer {
        /// A refusal with nothing to ask instead.
        public Abstained(RefusalReason reason, String message, List<NearMiss> nearest) {
            this(reason, message, nearest, List.of());
        }

        public Abstained {
            nearest = List.copyOf(nearest);
            choices = List.copyOf(choices);
        }

        /// The same with more said to it.
        public Abstained saying(String more) {
            return new Abstained(reason, message + " " + more, nearest, choices);
        }

        /// The same with a question that can be asked instead.
        public Abstained offering(String question) {
            return new Abstained(reason, message, nearest, List.of(question));
        }

        @Override
        public AnswerStatus status() {
            return AnswerStatus.NO_EVIDENCE;
        }

        @Override
        public List<Citation> shown() {
            return nearest.stream().map(NearMiss::citation).toList();
        }
    }

    /// A question back, because it can be understood in several ways.
    ///
    /// @param message a whole sentence that asks
    /// @param choices two or more questions, each of which can be asked instead
    record Clarify(String message, List<String> choices) implements Answer {
        public Clarify {
            choices = List.copyOf(choices);
        }

        @Override
        public AnswerStatus status() {
            return AnswerStatus.NEEDS_CLARIFICATION;
        }

        @Override
        public List<Citation> shown() {
            return List.of();
        }
    }

    /// What the service says of itself, to somebody who asked nothing of the documents.
    ///
    /// @param message whole sentences
    record AboutService(String message) implements Answer {
        @Override
        public AnswerStatus status() {
            return AnswerStatus.ABOUT_SERVICE;
        }

        @Override
        public List<Citation> shown() {
            return List.of();
        }
    }

    /// Where help is found, to somebody who seems to need people more than documents: nothing was looked up.
    ///
    /// @param message whole sentences, in calm words
    /// @param signposts at least one
    record Signposted(String message, List<Signpost> signposts) implements Answer {
        public Signposted {
            signposts = List.copyOf(signposts);
            if (signposts.isEmpty()) {
                throw new IllegalArgumentException("nobody to turn to");
            }
        }

        @Override
        public AnswerStatus status() {
            return AnswerStatus.SIGNPOSTED;
        }

        @Override
        public List<Citation> shown() {
            return List.of();
        }
    }
}
