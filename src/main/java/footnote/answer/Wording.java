package footnote.answer;

import java.util.Locale;
import java.util.Optional;

/// Who worded the sentences of an answer, and what became of a language model's.
///
/// @param by whose words they are
/// @param model the language model that was asked; empty where none was
/// @param fallback why its sentences do not stand there; empty where they do, and where none is set up
public record Wording(By by, Optional<Model> model, Optional<Fallback> fallback) {
    /// Quotations, with no language model set up.
    public static final Wording QUOTED = new Wording(By.EXTRACTIVE, Optional.empty(), Optional.empty());

    /// Whose words the sentences are.
    public enum By {
        /// The documents', word for word.
        EXTRACTIVE,
        /// A language model's, each of them checked.
        MODEL;

        /// The name in lower case, as JSON writes it.
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A language model that was asked.
    ///
    /// @param name by which its provider knows it
    /// @param prompt a digest of the instructions that it was given
    /// @param written how many sentences it wrote
    /// @param dropped how many of these are not shown, since what they cite does not say so
    public record Model(String name, String prompt, int written, int dropped) {
        public Model {
            if (dropped < 0 || dropped > written) {
                throw new IllegalArgumentException("of " + written + " sentences " + dropped + " cannot be dropped");
            }
        }

        private Model and(Model other) {
            return new Model(name, prompt, written + other.written, dropped + other.dropped);
        }
    }

    public Wording {
        if (by == By.MODEL && (model.isEmpty() || fallback.isPresent())) {
            throw new IllegalArgumentException("a model's words without a model, or in spite of " + fallback);
        }
    }

    /// A model's sentences.
    public static Wording by(Model model) {
        return new Wording(By.MODEL, Optional.of(model), Optional.empty());
    }

    /// Quotations in place of what a model that was asked might have written.
    public static Wording insteadOf(Model model, Fallback why) {
        return new Wording(By.EXTRACTIVE, Optional.of(model), Optional.of(why));
    }

    /// Quotations, since a model was not to be asked.
    public static Wording notAsked(Fallback why) {
        return new Wording(By.EXTRACTIVE, Optional.empty(), Optional.of(why));
    }

    /// That of two answers as one. Where a model worded any of it, a model took part.
    Wording and(Wording other) {
        Optional<Model> asked =
                model.map(one -> other.model.map(one::and).orElse(one)).or(() -> other.model);
        return by == By.MODEL || other.by == By.MODEL
                ? by(asked.orElseThrow())
                : new Wording(By.EXTRACTIVE, asked, fallback.or(() -> other.fallback));
    }
}
