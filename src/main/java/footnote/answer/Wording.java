package footnote.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Who worded the sentences of an answer, and what became of a language model's.
///
/// @param by whose words they are
/// @param model the language model that was asked; empty where none was
/// @param fallbacks why its sentences do not stand there, each reason once; none where they do, and where
///     none is set up. Of several questions asked at once a model may have worded some answers, and others
///     be quoted for these reasons
public record Wording(By by, Optional<Model> model, List<Fallback> fallbacks) {
    /// Quotations, with no language model set up.
    public static final Wording QUOTED = new Wording(By.EXTRACTIVE, Optional.empty(), List.of());

    /// Whose words the sentences are.
    public enum By {
        /// The documents', word for word.
        EXTRACTIVE,
        /// A language model's, each of them checked, or some of them.
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
        fallbacks = List.copyOf(fallbacks);
        if (by == By.MODEL && model.isEmpty()) {
            throw new IllegalArgumentException("a model's words without a model");
        }
    }

    /// A model's sentences.
    public static Wording by(Model model) {
        return new Wording(By.MODEL, Optional.of(model), List.of());
    }

    /// Quotations in place of what a model that was asked might have written.
    public static Wording insteadOf(Model model, Fallback why) {
        return new Wording(By.EXTRACTIVE, Optional.of(model), List.of(why));
    }

    /// Quotations, since a model was not to be asked.
    public static Wording notAsked(Fallback why) {
        return new Wording(By.EXTRACTIVE, Optional.empty(), List.of(why));
    }

    /// The first reason why a model's sentences do not stand there, or not all of them.
    public Optional<Fallback> fallback() {
        return fallbacks.stream().findFirst();
    }

    /// That of two answers as one. Where a model worded any of it, a model took part.
    Wording and(Wording other) {
        Optional<Model> asked =
                model.map(one -> other.model.map(one::and).orElse(one)).or(() -> other.model);
        By either = by == By.MODEL ? by : other.by;
        return new Wording(
                either,
                asked,
                Stream.concat(fallbacks.stream(), other.fallbacks.stream())
                        .distinct()
                        .toList());
    }
}
