package footnote.ask;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What a door has a [Recorder] keep of one question.
public sealed interface Asked {
    /// The statuses of which no text is ever kept: the question tells of somebody's distress, or asks about
    /// a person.
    Set<String> TEXTLESS = Set.of("signposted", "personal_data");

    /// Unguessable, names this answering alone.
    String id();

    /// When it was asked.
    Instant at();

    /// Where it came in.
    Door door();

    /// How it was dealt with, as JSON writes it.
    String status();

    /// A question that was answered, refused or asked back.
    ///
    /// @param said what the same person typed before, oldest first: nothing of it is kept, but a name that
    ///     they gave there is known for one here
    record Answered(Instant at, Door door, List<String> said, AnswerJson answer) implements Asked {
        public Answered {
            said = List.copyOf(said);
        }

        @Override
        public String id() {
            return answer.meta().id();
        }

        @Override
        public String status() {
            return answer.status();
        }
    }

    /// That something was asked, and how it was dealt with, without a word of it.
    record Textless(String id, Instant at, Door door, String status) implements Asked {
        /// A question that came to no reply, such as one that was `unavailable` or `failed`.
        public static Textless of(Instant at, Door door, String status) {
            return new Textless(UUID.randomUUID().toString(), at, door, status);
        }
    }

    /// What is to be kept of a reply.
    static Asked of(Instant at, Door door, Inquiry inquiry, Told told) {
        String status = told.json().status();
        if (TEXTLESS.contains(status)) {
            return new Textless(told.reply().id(), at, door, status);
        }
        List<String> said =
                inquiry.history().stream().map(turn -> turn.question().text()).toList();
        return new Answered(at, door, said, told.untraced());
    }
}
