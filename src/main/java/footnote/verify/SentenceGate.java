package footnote.verify;

import footnote.passage.Sentence;
import footnote.passage.Speaker;
import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Passed;
import footnote.verify.GateVerdict.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The gate that a sentence worded by a language model must pass before anybody sees it. It holds a claim against the
/// passage that it cites by rules about values, names, quotations, words that turn a meaning, who says what and what
/// stands with what, and lets the reader read it beside the sentences that carry it. As in SummaC (Laban et al., 2022)
/// a claim is held against single sentences, or two neighbours, and never against a whole document.
///
/// Immutable and safe for use by several threads.
public final class SentenceGate {
    /// Below this a claim is not taken to be supported. Chosen on our own claims (`training/data/claims`).
    private static final double LEAST = 0.25;

    /// The same where one word of the claim is for the reader alone to judge.
    private static final double LEAST_ALONE = 0.5;

    private static final Pattern DASH = Pattern.compile("[\\p{Pd}−]");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[“”„]");
    private static final Pattern SINGLE_QUOTE = Pattern.compile("[‘’]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern END = Pattern.compile("[.;,]$");

    private final SupportScorer scorer;
    private final Lexicon lexicon = new Lexicon();
    private final Tellings speech = new Tellings();
    private final StatementReader reader = new StatementReader(lexicon);
    private final ContentRule content = new ContentRule(lexicon, speech);
    private final WholeRule whole = WholeRule.of(lexicon);
    private final List<GateRule> rules;

    public SentenceGate(SupportScorer scorer) {
        this.scorer = scorer;
        this.rules = GateRules.all(lexicon, speech, content);
    }

    /// Checks one sentence.
    ///
    /// @param claim without the marks of its citations
    /// @param cited the passage that it cites
    /// @param given all passages that the model was given, that one among them
    /// @throws footnote.model.ModelException when the reader fails
    /// @throws footnote.model.ReadingStoppedException when it is stopped
    public GateVerdict check(String claim, GivenPassage cited, List<GivenPassage> given) {
        Optional<Integer> repeated = repeated(claim, cited);
        if (repeated.isPresent()) {
            Sentence sentence = cited.passage().sentences().get(repeated.get());
            return new Passed(List.of(sentence), scorer.probability(claim, sentence.searched()));
        }
        Statement stated = reader.read(claim);
        if (stated.content().isEmpty()) {
            return new Dropped(Reason.NOT_SUPPORTED, "The sentence “" + claim + "” says too little to be checked.");
        }
        Source source = Source.of(cited, reader);
        List<Source> all = given.stream().map(one -> Source.of(one, reader)).toList();
        List<Statement> speakers = speakers(source.speakers());
        Optional<Dropped> invented = whole.check(stated, source)
                .or(() -> ValueRule.given(stated, all))
                .or(() -> ValueRule.cited(stated, source))
                .or(() -> NameRule.cited(stated, source, speakers))
                .or(() -> QuotationRule.cited(stated, source));
        return invented.<GateVerdict>map(dropped -> dropped).orElseGet(() -> compared(best(stated, source)));
    }

    /// What all rules make of a claim, without the reader.
    public GateSigns signs(String claim, GivenPassage cited) {
        Statement stated = reader.read(claim);
        Source source = Source.of(cited, reader);
        Comparison comparison = best(stated, source);
        Set<Reason> against = Stream.concat(
                        Stream.of(
                                        ValueRule.cited(stated, source),
                                        NameRule.cited(stated, source, speakers(source.speakers())),
                                        QuotationRule.cited(stated, source))
                                .flatMap(Optional::stream),
                        rules.stream().flatMap(rule -> rule.check(comparison).stream()))
                .map(Dropped::reason)
                .collect(Collectors.toSet());
        return new GateSigns(1 - comparison.coverage(), against);
    }

    private GateVerdict compared(Comparison comparison) {
        Optional<Dropped> dropped =
                rules.stream().flatMap(rule -> rule.check(comparison).stream()).findFirst();
        if (dropped.isPresent()) {
            return dropped.get();
        }
        double probability = scorer.probability(
                comparison.claim().text(), comparison.support().text());
        return probability >= (content.leavesOne(comparison) ? LEAST_ALONE : LEAST)
                ? new Passed(comparison.sentences(), probability)
                : new Dropped(
                        Reason.NOT_SUPPORTED,
                        "The passage that is cited does not seem to support “"
                                + comparison.claim().text() + "”.");
    }

    /// The number of the sentence that the claim repeats word for word.
    private static Optional<Integer> repeated(String claim, GivenPassage cited) {
        List<Sentence> sentences = cited.passage().sentences();
        String repeating = asWritten(claim);
        for (int i = 0; i < sentences.size(); i++) {
            if (asWritten(sentences.get(i).text()).equals(repeating)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// A text with one form for each mark. What parts its words is left, since it turns what they say: `Ann, said Bob,
    /// left` is not `Ann said Bob left`, and neither is a question.
    private static String asWritten(String text) {
        String dashed = DASH.matcher(text).replaceAll("-");
        String quoted = DOUBLE_QUOTE.matcher(dashed).replaceAll("\"");
        String spaced =
                SPACE.matcher(SINGLE_QUOTE.matcher(quoted).replaceAll("'")).replaceAll(" ");
        return END.matcher(spaced.strip()).replaceFirst("");
    }

    /// The sentence that carries most of the claim, or two neighbours where they carry more.
    private Comparison best(Statement claim, Source source) {
        var comparisons = new ArrayList<Comparison>();
        for (int length = 1; length <= 2; length++) {
            for (int first = 0; first + length <= source.sentences().size(); first++) {
                comparisons.add(compare(claim, source, first, first + length - 1));
            }
        }
        return comparisons.stream()
                .reduce((one, other) -> other.coverage() > one.coverage() ? other : one)
                .orElseThrow();
    }

    private Comparison compare(Statement claim, Source source, int first, int last) {
        Statement support = reader.read(source.sentences().subList(first, last + 1).stream()
                .map(Statement::text)
                .collect(Collectors.joining("\n")));
        List<Speaker> voices = source.passage().subList(first, last + 1).stream()
                .flatMap(sentence -> Stream.ofNullable(sentence.speaker()))
                .toList();
        boolean isTold = !speech.in(claim).isEmpty();
        var frame = new ArrayList<>(isTold ? speakers(voices) : List.<Statement>of());
        frame.add(source.frame());
        return new Comparison(
                isTold ? claim.asTold() : claim,
                source,
                first,
                last,
                isTold ? support.asTold() : support,
                Alignment.of(claim, support, frame, lexicon));
    }

    private List<Statement> speakers(List<Speaker> speakers) {
        return speakers.stream()
                .map(Speaker::described)
                .distinct()
                .map(reader::read)
                .toList();
    }
}
