package footnote.eval;

import footnote.passage.NamedPeople;
import footnote.passage.Quantities;
import footnote.passage.QuantityMention;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes one thing in a sentence, so that it is no longer what its page says: the transformations of FactCC
/// (Kryściński
/// et al., EMNLP 2020), with values and names of the same page in the place of its own.
enum SentenceChange {
    NUMBER {
        @Override
        Optional<String> of(String sentence, String page) {
            return first(Quantities.in(sentence))
                    .flatMap(own -> Quantities.in(page).stream()
                            .filter(other ->
                                    other.quantity().unit() == own.quantity().unit()
                                            && !other.quantity().equals(own.quantity()))
                            .findFirst()
                            .map(other -> replaced(
                                    sentence,
                                    own.span().start(),
                                    own.span().end(),
                                    other.span().of(page))));
        }
    },
    NUMBERS_SWAPPED {
        @Override
        Optional<String> of(String sentence, String page) {
            List<QuantityMention> own = Quantities.in(sentence);
            return own.size() < 2
                            || own.get(0).quantity().equals(own.get(1).quantity())
                            || own.get(0).quantity().unit()
                                    != own.get(1).quantity().unit()
                    ? Optional.empty()
                    : Optional.of(swapped(
                            sentence,
                            own.get(0).span().start(),
                            own.get(0).span().end(),
                            own.get(1).span().start(),
                            own.get(1).span().end()));
        }
    },
    DATE {
        @Override
        Optional<String> of(String sentence, String page) {
            return other(DAY, sentence, page);
        }
    },
    NAME {
        @Override
        Optional<String> of(String sentence, String page) {
            List<NamedPeople.Mention> own = PEOPLE.mentions(sentence);
            return own.isEmpty()
                    ? Optional.empty()
                    : PEOPLE.mentions(page).stream()
                            .filter(other -> other.certain()
                                    && own.stream()
                                            .noneMatch(mention -> mention.person()
                                                            .name()
                                                            .contains(last(other))
                                                    || other.person().name().contains(last(mention))))
                            .findFirst()
                            .map(other -> replaced(
                                    sentence,
                                    own.getFirst().span().start(),
                                    own.getFirst().span().end(),
                                    other.span().of(page)));
        }
    },
    NAMES_SWAPPED {
        @Override
        Optional<String> of(String sentence, String page) {
            List<NamedPeople.Mention> own = PEOPLE.mentions(sentence);
            return own.size() < 2 || last(own.get(0)).equals(last(own.get(1)))
                    ? Optional.empty()
                    : Optional.of(swapped(
                            sentence,
                            own.get(0).span().start(),
                            own.get(0).span().end(),
                            own.get(1).span().start(),
                            own.get(1).span().end()));
        }
    },
    NEGATION {
        @Override
        Optional<String> of(String sentence, String page) {
            Matcher not = NOT.matcher(sentence);
            if (not.find()) {
                return Optional.of(not.replaceFirst(""));
            }
            Matcher finite = FINITE.matcher(sentence);
            return finite.find()
                    ? Optional.of(replaced(sentence, finite.end(), finite.end(), " not"))
                    : Optional.empty();
        }
    },
    DIRECTION {
        @Override
        Optional<String> of(String sentence, String page) {
            return turned(OPPOSITES, sentence, "\\b");
        }
    },
    MODALITY {
        @Override
        Optional<String> of(String sentence, String page) {
            return turned(MODALS, sentence, "\\b");
        }
    },
    COMPARISON {
        @Override
        Optional<String> of(String sentence, String page) {
            return turned(BOUNDS, sentence, "(?=\\s[£\\d])");
        }
    };

    private static final NamedPeople PEOPLE = new NamedPeople();
    private static final Pattern DAY = Pattern.compile(
            "\\b\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                    + "|\\b(?:19|20)\\d\\d\\b(?!,)");
    private static final Pattern NOT = Pattern.compile(" not\\b| never\\b");
    private static final Pattern FINITE =
            Pattern.compile("\\b(?:is|are|was|were|has|have|had|will|would|could|should|must)\\b(?=\\s\\p{Ll})");
    private static final Map<String, String> OPPOSITES = Map.ofEntries(
            Map.entry("rose", "fell"),
            Map.entry("fell", "rose"),
            Map.entry("risen", "fallen"),
            Map.entry("fallen", "risen"),
            Map.entry("increased", "decreased"),
            Map.entry("dropped", "grew"),
            Map.entry("up", "down"),
            Map.entry("down", "up"),
            Map.entry("more", "fewer"),
            Map.entry("fewer", "more"),
            Map.entry("improved", "worsened"),
            Map.entry("opened", "closed"),
            Map.entry("closed", "opened"),
            Map.entry("before", "after"),
            Map.entry("after", "before"),
            Map.entry("higher", "lower"),
            Map.entry("lower", "higher"),
            Map.entry("agreed", "refused"),
            Map.entry("refused", "agreed"),
            Map.entry("approved", "rejected"),
            Map.entry("rejected", "approved"),
            Map.entry("won", "lost"),
            Map.entry("lost", "won"),
            Map.entry("cut", "raised"),
            Map.entry("raised", "cut"));
    private static final Map<String, String> MODALS = Map.of(
            "may", "will",
            "might", "will",
            "could", "will",
            "will", "may",
            "would", "might",
            "must", "may",
            "should", "must",
            "plans to", "will",
            "hopes to", "will",
            "expected to", "certain to");
    private static final Map<String, String> BOUNDS = Map.of(
            "at least", "at most",
            "at most", "at least",
            "more than", "fewer than",
            "fewer than", "more than",
            "less than", "more than",
            "up to", "more than",
            "almost", "over",
            "nearly", "over",
            "over", "under",
            "about", "more than");

    /// The sentence with one thing changed; empty where it has nothing of the kind.
    ///
    /// @param page the text that it stands in
    abstract Optional<String> of(String sentence, String page);

    private static String last(NamedPeople.Mention mention) {
        String name = mention.person().name();
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static <T> Optional<T> first(List<T> list) {
        return list.stream().findFirst();
    }

    private static String replaced(String text, int start, int end, String other) {
        return text.substring(0, start) + other + text.substring(end);
    }

    private static String swapped(String text, int start, int end, int otherStart, int otherEnd) {
        return text.substring(0, start)
                + text.substring(otherStart, otherEnd)
                + text.substring(end, otherStart)
                + text.substring(start, end)
                + text.substring(otherEnd);
    }

    private static Optional<String> other(Pattern form, String sentence, String page) {
        Matcher own = form.matcher(sentence);
        return own.find()
                ? form.matcher(page)
                        .results()
                        .map(MatchResult::group)
                        .filter(other -> !sentence.contains(other)
                                && Character.isLetter(other.charAt(other.length() - 1))
                                        == Character.isLetter(
                                                own.group().charAt(own.group().length() - 1)))
                        .findFirst()
                        .map(other -> replaced(sentence, own.start(), own.end(), other))
                : Optional.empty();
    }

    /// The first word that stands in a map, turned.
    private static Optional<String> turned(Map<String, String> words, String sentence, String before) {
        Matcher word = Pattern.compile("\\b(?:" + String.join("|", words.keySet()) + ")" + before)
                .matcher(sentence);
        return word.find()
                ? Optional.of(replaced(sentence, word.start(), word.end(), words.getOrDefault(word.group(), "")))
                : Optional.empty();
    }
}
