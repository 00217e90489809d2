package footnote.verify;

import footnote.passage.NamedPeople;
import footnote.verify.GateVerdict.Reason;
import java.util.List;
import java.util.stream.Stream;

/// The rules that hold a claim against the sentences that are to carry it, in the order in which they are asked.
final class GateRules {
    private GateRules() {}

    static List<GateRule> all(Lexicon lexicon, Tellings speech, ContentRule content) {
        return Stream.of(
                        Stream.of(new DirectionRule(lexicon), new BlameRule()),
                        negation(),
                        comparison(),
                        modality(),
                        time(speech),
                        Stream.of(
                                new SpeakerRule(lexicon, speech),
                                new RoleRule(lexicon, new NamedPeople()),
                                new OneRule(),
                                new SubjectRule(),
                                new VoiceRule(lexicon),
                                content,
                                new MergeRule(),
                                new SeamRule(lexicon)))
                .<GateRule>flatMap(rules -> rules)
                .toList();
    }

    private static Stream<GateRule> negation() {
        return Stream.of(
                MarkerRule.of(MarkerKind.NEGATION, Reason.NEGATION).orInSupport(MarkerKind.INSTEAD),
                MarkerRule.of(MarkerKind.UNDONE, Reason.NEGATION)
                        .thatMayBeAdded()
                        .orInClaim(MarkerKind.NEGATION));
    }

    private static Stream<GateRule> comparison() {
        return Stream.of(
                new ComparisonRule(),
                new ThanRule(),
                MarkerRule.of(MarkerKind.ALL, Reason.COMPARISON).thatMayBeLeftOut(),
                MarkerRule.of(MarkerKind.MOST, Reason.COMPARISON),
                MarkerRule.of(MarkerKind.NEARLY, Reason.COMPARISON),
                MarkerRule.of(MarkerKind.SOME, Reason.COMPARISON).thatMayBeAdded(),
                MarkerRule.of(MarkerKind.FEW, Reason.COMPARISON),
                MarkerRule.of(MarkerKind.MANY, Reason.COMPARISON).thatMayBeLeftOut(),
                MarkerRule.of(MarkerKind.PART, Reason.COMPARISON),
                MarkerRule.of(MarkerKind.EXACTLY, Reason.COMPARISON).thatMayBeLeftOut(),
                MarkerRule.of(MarkerKind.ONLY, Reason.COMPARISON).thatMayBeLeftOut());
    }

    private static Stream<GateRule> modality() {
        return Stream.of(
                MarkerRule.of(MarkerKind.POSSIBLE, Reason.MODALITY)
                        .orInClaim(MarkerKind.ABLE)
                        .orInSupport(MarkerKind.ABLE),
                MarkerRule.of(MarkerKind.FUTURE, Reason.MODALITY),
                MarkerRule.of(MarkerKind.WOULD, Reason.MODALITY),
                MarkerRule.of(MarkerKind.EXPECTED, Reason.MODALITY),
                MarkerRule.of(MarkerKind.INTENDED, Reason.MODALITY),
                MarkerRule.of(MarkerKind.AGREED, Reason.MODALITY)
                        .thatMayBeAdded()
                        .orInClaim(MarkerKind.FUTURE, MarkerKind.INTENDED),
                MarkerRule.of(MarkerKind.BOUND, Reason.MODALITY),
                MarkerRule.of(MarkerKind.OUGHT, Reason.MODALITY),
                new ClauseMarkerRule());
    }

    private static Stream<GateRule> time(Tellings speech) {
        return Stream.of(
                MarkerRule.of(MarkerKind.FORMERLY, Reason.TIME),
                MarkerRule.of(MarkerKind.LONGER, Reason.TIME),
                MarkerRule.of(MarkerKind.STILL, Reason.TIME).thatMayBeLeftOut(),
                MarkerRule.of(MarkerKind.ALREADY, Reason.TIME).thatMayBeLeftOut(),
                MarkerRule.of(MarkerKind.TEMPORARY, Reason.TIME),
                new TenseRule(speech));
    }
}
