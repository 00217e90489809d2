package footnote.verify;

import footnote.document.DocumentKind;
import footnote.passage.Speaker;
import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whoever a claim has say something says it in the passage, and what is somebody's view there is not told as a fact.
///
/// @param lexicon knows what may stand for what
/// @param speech tells who is said to say what
record SpeakerRule(Lexicon lexicon, Tellings speech) implements GateRule {
    /// Speech, or somebody's own words.
    private static final Pattern IN_QUOTES =
            Pattern.compile("[“”\"]|\\b(?:I|we|my|our|us|me)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> SOMEBODY = Set.of("he", "she", "they", "it", "we", "i");

    private static final Set<String> SOMEONE = Set.of("he", "she");

    private static final Set<String> THEM = Set.of("it", "they");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        List<Telling> own = speech.in(comparison.claim());
        return own.isEmpty()
                ? untold(comparison)
                : own.stream()
                        .filter(telling -> telling.source().stream()
                                .anyMatch(comparison.claim().content()::contains))
                        .filter(telling -> !isKnown(telling, comparison, Told.of(telling, comparison)))
                        .findFirst()
                        .map(telling -> new Dropped(
                                Reason.SPEAKER,
                                "The passage does not have “" + words(telling, comparison.claim()) + "” say this."))
                        .or(() -> ofSomebodyElse(own, comparison));
    }

    /// What somebody says that another said, found or wrote, is known of the one alone.
    private Optional<Dropped> ofSomebodyElse(List<Telling> own, Comparison comparison) {
        boolean isTold = own.stream()
                .flatMap(telling -> telling.source().stream())
                .anyMatch(source -> SOMEBODY.contains(
                        comparison.claim().tokens().get(source).text()));
        return isTold
                ? Optional.empty()
                : unnamedViews(comparison)
                        .filter(view -> own.stream()
                                .flatMap(telling -> telling.source().stream())
                                .flatMap(source -> comparison.alignment().of(source).stream())
                                .noneMatch(view.source()::contains))
                        .findFirst()
                        .map(view -> new Dropped(
                                Reason.SPEAKER,
                                "The sentence leaves out that it is “" + words(view, comparison.support())
                                        + "” who tells this."));
    }

    /// What is somebody's view in the passage, where the claim does not say that it is.
    private Stream<Telling> unnamedViews(Comparison comparison) {
        Statement support = comparison.support();
        Set<Integer> units = mainUnits(comparison);
        return speech.in(support).stream()
                .filter(telling -> telling.isView() && !telling.source().isEmpty())
                .filter(telling ->
                        units.contains(support.tokens().get(telling.verb()).unit()))
                .filter(telling -> hasWhatIsTold(telling, comparison))
                .filter(telling -> !isNamed(telling, comparison)
                        && !hasSource(telling, comparison)
                        && !isPublisher(telling, comparison));
    }

    private Optional<Dropped> untold(Comparison comparison) {
        Statement support = comparison.support();
        boolean ofView = unnamedViews(comparison).findAny().isPresent();
        Optional<String> voice = comparison.sentences().stream()
                .filter(sentence -> IN_QUOTES.matcher(sentence.text()).find())
                .flatMap(sentence -> Stream.ofNullable(sentence.speaker()))
                .filter(_ -> speech.in(support).isEmpty())
                .filter(speaker -> !speaksForItself(speaker, comparison))
                .map(Speaker::name)
                .findFirst();
        boolean named = voice.isPresent() && isInClaim(voice.get(), comparison.claim());
        return ofView || (voice.isPresent() && !named)
                ? Optional.of(new Dropped(
                        Reason.SPEAKER,
                        "The sentence tells as a fact what is the word of " + voice.orElse("somebody in the passage")
                                + "."))
                : Optional.empty();
    }

    /// Whether the claim has something of what stands behind the verb, or of what stands before it where nothing or
    /// the source alone stands behind.
    private static boolean hasWhatIsTold(Telling telling, Comparison comparison) {
        int source = telling.source().getFirst();
        List<Token> support = comparison.support().tokens();
        boolean isBehindWhatIsTold = source > telling.verb()
                || comparison.support().content().stream()
                        .noneMatch(token -> token > telling.verb()
                                && support.get(token).sentence()
                                        == support.get(telling.verb()).sentence());
        return isBehindWhatIsTold
                || comparison.claim().tokens().stream()
                        .map(comparison.claim().tokens()::indexOf)
                        .filter(token -> !comparison.claim().tokens().get(token).isLight()
                                || comparison.claim().isOfValue(token))
                        .flatMap(token -> comparison.alignment().of(token).stream())
                        .anyMatch(place -> place > telling.verb()
                                && support.get(place).sentence()
                                        == support.get(telling.verb()).sentence());
    }

    /// The parts of the support that the parts of the claim mostly rest on.
    private static Set<Integer> mainUnits(Comparison comparison) {
        return comparison.claim().tokens().stream()
                .map(Token::unit)
                .distinct()
                .map(comparison::mainUnit)
                .flatMapToInt(OptionalInt::stream)
                .boxed()
                .collect(Collectors.toSet());
    }

    /// Whether the claim begins with the source itself.
    private static boolean hasSource(Telling telling, Comparison comparison) {
        return comparison.claim().content().stream()
                .limit(1)
                .flatMap(token -> comparison.alignment().of(token).stream())
                .anyMatch(place -> telling.source().contains(place)
                        && comparison.support().tokens().get(place).hasCapital());
    }

    /// Whether it is the publisher of the document who tells it.
    private boolean isPublisher(Telling telling, Comparison comparison) {
        String publisher = comparison.cited().given().provenance().publisher();
        return publisher != null
                && comparison.cited().given().provenance().kind() != DocumentKind.OPINION
                && isOf(telling.source(), comparison.support(), publisher);
    }

    /// Whether the claim has the verb in other words, such as the noun; a word that the support has elsewhere is not
    /// the verb in other words.
    private static boolean isNamed(Telling telling, Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        return comparison.claim().content().stream()
                .filter(token -> comparison.alignment().of(token).contains(telling.verb()))
                .map(token -> comparison.claim().tokens().get(token).term())
                .anyMatch(term -> term.equals(support.get(telling.verb()).term())
                        || support.stream().noneMatch(own -> own.term().equals(term)));
    }

    private static boolean isInClaim(String name, Statement claim) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return claim.text().contains(last);
    }

    /// What the author of a document that is no opinion says in the first person it says itself.
    private static boolean speaksForItself(Speaker speaker, Comparison comparison) {
        var told = comparison.cited().given().provenance();
        return told.kind() != DocumentKind.OPINION
                && (speaker.name().equals(told.author()) || speaker.name().equals(told.publisher()));
    }

    private boolean isKnown(Telling telling, Comparison comparison, Told told) {
        List<Integer> content = telling.source();
        List<Telling> others = speech.in(comparison.support()).stream()
                .filter(other -> told.isIn(other, comparison.support()))
                .toList();
        Stream<String> known = others.stream().map(other -> words(other, comparison.support()));
        Stream<String> voices = told.sentences(comparison).stream()
                .flatMap(sentence -> Stream.ofNullable(sentence.speaker()))
                .map(Speaker::described);
        boolean nobody = others.isEmpty()
                && told.sentences(comparison).stream()
                        .allMatch(sentence ->
                                sentence.speaker() == null || speaksForItself(sentence.speaker(), comparison));
        Stream<String> frame = nobody
                ? Stream.of(comparison.cited().frame().text()
                        + " article page document text report guidance statement notice letter leaflet newsletter")
                : Stream.of();
        Stream<String> meant = others.stream().flatMap(other -> meant(other, comparison.support()).stream());
        return saysSo(telling, comparison)
                || Stream.of(known, voices, frame, meant)
                        .flatMap(one -> one)
                        .anyMatch(source -> isOf(content, comparison.claim(), source));
    }

    /// What a pronoun before a verb of telling stands for: for `it` or `they` the words that the sentence has before
    /// it,
    /// for `he` or `she` whoever was named last.
    private static Optional<String> meant(Telling telling, Statement support) {
        if (telling.source().size() != 1) {
            return Optional.empty();
        }
        String source = support.tokens().get(telling.source().getFirst()).text().toLowerCase(Locale.ROOT);
        if (SOMEONE.contains(source)) {
            return support.names().stream()
                    .filter(name -> name.last() < telling.verb() && !Standing.isBehindPreposition(name, support))
                    .reduce((_, last) -> last)
                    .map(NamedRun::toString);
        }
        return THEM.contains(source)
                ? Optional.of(String.join(
                        " ",
                        support.tokens().subList(0, telling.verb()).stream()
                                .filter(token -> token.sentence()
                                        == support.tokens().get(telling.verb()).sentence())
                                .map(Token::text)
                                .toList()))
                : Optional.empty();
    }

    /// Whether the verb stands in the support, and the name before it in the same part.
    private static boolean saysSo(Telling telling, Comparison comparison) {
        List<Token> support = comparison.support().tokens();
        return comparison.claim().names().stream()
                .filter(name -> telling.source().contains(name.last()))
                .anyMatch(name -> comparison.alignment().of(telling.verb()).stream()
                        .filter(place -> !support.get(place).isLight())
                        .anyMatch(place -> comparison.alignment().of(name.last()).stream()
                                .anyMatch(own -> own < place
                                        && support.get(own).unit()
                                                == support.get(place).unit()
                                        && support.subList(own + 1, place).stream()
                                                .noneMatch(token -> SOMEBODY.contains(token.text())))));
    }

    /// Whether the surname of a person, or every word for somebody without a name, is among the words of a source.
    private boolean isOf(List<Integer> content, Statement claim, String source) {
        @Nullable
        NamedRun name = claim.names().stream()
                .filter(run -> content.contains(run.last()))
                .findFirst()
                .orElse(null);
        if (name != null) {
            String last = claim.tokens().get(name.last()).text();
            return QuotationRule.letters(source).contains(QuotationRule.letters(last))
                    || QuotationRule.letters(source).toLowerCase(Locale.ROOT).contains(name.toString());
        }
        List<String> terms = Stream.of(source.split("[^\\p{L}\\p{N}’']+", -1))
                .filter(word -> !word.isEmpty())
                .map(lexicon::stem)
                .toList();
        return content.stream()
                .map(token -> claim.tokens().get(token).term())
                .flatMap(term -> Stream.of(term.split(" ", -1)))
                .allMatch(term -> terms.stream().anyMatch(own -> lexicon.carries(own, term)));
    }

    private static String words(Telling telling, Statement statement) {
        return String.join(
                " ",
                telling.source().stream()
                        .map(i -> statement.tokens().get(i).text())
                        .toList());
    }
}
