package footnote.verify;

import footnote.passage.NamedPeople;
import footnote.verify.Anchor.Kind;
import footnote.verify.GateVerdict.Dropped;
import footnote.verify.GateVerdict.Reason;
import footnote.verify.Nearness.Preference;
import footnote.verify.StatedValue.Amount;
import footnote.verify.StatedValue.Figure;
import footnote.verify.StatedValue.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A value, a name or a direction stands in the claim with the words that it stands with in the support. Of each it is
/// asked whether another of its kind would stand better in its place: whether the words around it in the claim are
/// nearer to that other one in the support (as the swapped entities and numbers that FactCC learns to tell; Kryściński
/// et
/// al., 2020).
///
/// @param lexicon knows which words have opposites
/// @param people knows whom a text names
record RoleRule(Lexicon lexicon, NamedPeople people) implements GateRule {
    /// How much better another must fit.
    private static final double BETTER = 1.5;

    /// The same where both are in the claim, in the order of the support.
    private static final double FAR_BETTER = 2.5;

    /// The same where two stand in another order than in the support: then it is the claim that must fit better.
    private static final double TURNED = 1.1;

    private static final Pattern BESIDE =
            Pattern.compile("(?i)^(?:the|its|their|our|an?)\\s#,?\\s$|#,\\s(?:the|its|their|our|an?)\\s$");

    @Override
    public Optional<Dropped> check(Comparison comparison) {
        List<String> persons = persons(comparison);
        List<Anchor> own = new ArrayList<>(anchors(comparison.claim(), persons));
        opening(comparison, persons).ifPresent(own::add);
        List<Anchor> rivals = anchors(comparison.support(), persons);
        var nearness = new Nearness(comparison);
        for (Anchor anchor : own) {
            if (isRepeated(anchor, own, rivals, comparison.cited())) {
                return Optional.of(new Dropped(
                        Reason.ROLES,
                        "The sentence says “" + anchor.text() + "” of more things than the passage that is cited."));
            }
            List<Anchor> same = rivals.stream()
                    .filter(rival -> rival.isSame(anchor, comparison.cited()))
                    .toList();
            for (Anchor rival : rivals) {
                if (mayBeTaken(rival, anchor)
                        && !isApposition(rival, same, comparison.support())
                        && !rival.isSame(anchor, comparison.cited())
                        && (own.stream().anyMatch(one -> one.isSame(rival, comparison.cited()))
                                || !Standing.inOtherPlaces(anchor, comparison.claim(), rival, comparison.support()))
                        && (takesThePlace(anchor, rival, same, own, comparison)
                                || (!same.isEmpty() && isBetter(rival, anchor, same, own, comparison, nearness)))) {
                    return Optional.of(new Dropped(
                            Reason.ROLES,
                            "The sentence says of “" + anchor.text() + "” what the passage says of “" + rival.text()
                                    + "”."));
                }
            }
        }
        return Optional.empty();
    }

    /// The first word of the claim, where it is a name in the support.
    private static Optional<Anchor> opening(Comparison comparison, List<String> persons) {
        Statement claim = comparison.claim();
        if (claim.content().isEmpty()) {
            return Optional.empty();
        }
        int first = claim.content().getFirst();
        NamedRun run = NamedRun.of(claim.tokens(), first, first);
        boolean isName = first == 0
                && claim.names().stream().noneMatch(name -> name.first() == first)
                && comparison.support().names().stream()
                        .anyMatch(name -> name.words().containsAll(run.words()));
        return isName
                ? Optional.of(new Anchor(
                        isPerson(run, claim, persons) ? Kind.PERSON : Kind.NAME,
                        first,
                        first,
                        run,
                        claim.tokens().get(first).text()))
                : Optional.empty();
    }

    /// Whether a name stands beside the other as what it is: `the Acting Returning Officer, Leonard Askew`.
    private static boolean isApposition(Anchor rival, List<Anchor> same, Statement support) {
        return (rival.kind() == Kind.NAME || rival.kind() == Kind.PERSON)
                && same.stream().anyMatch(own -> {
                    Anchor first = own.token() < rival.token() ? own : rival;
                    Anchor second = own.token() < rival.token() ? rival : own;
                    return second.token() > first.last()
                            && BESIDE.matcher(support.text()
                                            .substring(
                                                    support.tokens()
                                                            .get(Math.max(0, first.token() - 1))
                                                            .span()
                                                            .start(),
                                                    support.tokens()
                                                            .get(second.token())
                                                            .span()
                                                            .start())
                                            .replace(first.text(), "#"))
                                    .find();
                });
    }

    private static boolean isRepeated(Anchor anchor, List<Anchor> own, List<Anchor> support, Source cited) {
        long here = own.stream().filter(one -> one.isSame(anchor, cited)).count();
        return here > 1
                && anchor.identity() instanceof StatedValue
                && here
                        > support.stream()
                                .filter(one -> one.isSame(anchor, cited))
                                .count();
    }

    /// Whether the sentence or the part of one that the claim mostly rests on has a value or name that the claim has
    /// not,
    /// and the claim one from elsewhere in its place.
    private static boolean takesThePlace(
            Anchor anchor, Anchor rival, List<Anchor> same, List<Anchor> own, Comparison comparison) {
        if (rival.kind() == Kind.TURN || own.stream().anyMatch(one -> one.isSame(rival, comparison.cited()))) {
            return false;
        }
        List<Token> support = comparison.support().tokens();
        int sentence = comparison.mainSentence();
        boolean ofSentence = support.get(rival.token()).sentence() == sentence
                && same.stream().noneMatch(one -> support.get(one.token()).sentence() == sentence);
        OptionalInt unit = comparison.mainUnit(
                comparison.claim().tokens().get(anchor.token()).unit());
        return ofSentence
                || (unit.isPresent()
                        && support.get(rival.token()).unit() == unit.getAsInt()
                        && same.stream()
                                .noneMatch(one -> support.get(one.token()).unit() == unit.getAsInt()));
    }

    /// Whether one may be taken for the other: of one kind, and of words with an opposite these two.
    private boolean mayBeTaken(Anchor rival, Anchor anchor) {
        return rival.kind() == anchor.kind()
                && (rival.kind() != Kind.TURN
                        || lexicon.areOpposite(
                                rival.identity().toString(), anchor.identity().toString()));
    }

    private static boolean isBetter(
            Anchor rival,
            Anchor anchor,
            List<Anchor> same,
            List<Anchor> own,
            Comparison comparison,
            Nearness nearness) {
        Optional<Anchor> taken = own.stream()
                .filter(other -> other.isSame(rival, comparison.cited()))
                .findFirst();
        Preference swapped = nearness.preference(anchor, List.of(rival), same, taken);
        if (taken.isPresent()) {
            swapped = swapped.plus(nearness.preference(taken.get(), same, List.of(rival), Optional.of(anchor)));
        }
        boolean turned = taken.isPresent()
                && (anchor.token() < taken.get().token()) != (same.getFirst().token() < rival.token());
        if (turned) {
            return swapped.more() * TURNED >= swapped.less();
        }
        return swapped.more() > swapped.less() * (taken.isPresent() ? FAR_BETTER : BETTER);
    }

    private List<Anchor> anchors(Statement statement, List<String> persons) {
        var anchors = new ArrayList<Anchor>();
        for (ValueMention value : statement.values()) {
            int token = statement.tokenOf(value);
            int last = Math.max(token, statement.tokenFrom(value.span().end()) - 1);
            anchors.add(new Anchor(
                    kind(value.value()),
                    token,
                    last,
                    value.value(),
                    value.span().of(statement.text())));
        }
        for (NamedRun name : statement.names()) {
            String text = statement
                    .text()
                    .substring(
                            statement.tokens().get(name.first()).span().start(),
                            statement.tokens().get(name.last()).span().end());
            anchors.add(new Anchor(
                    isPerson(name, statement, persons) ? Kind.PERSON : Kind.NAME,
                    name.first(),
                    name.last(),
                    name,
                    text));
        }
        for (int token : statement.content()) {
            Token word = statement.tokens().get(token);
            if (lexicon.turns(word.term())) {
                anchors.add(new Anchor(Kind.TURN, token, token, word.term(), word.text()));
            }
        }
        return anchors;
    }

    /// All that has the shape of a person's name in the claim or anywhere in the cited passage, in lower case.
    private List<String> persons(Comparison comparison) {
        return Stream.concat(Stream.of(comparison.claim()), comparison.cited().statements())
                .flatMap(statement -> people.mentions(statement.text()).stream())
                .map(mention -> mention.person().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /// Whether the last word of a name is that of a person's.
    private static boolean isPerson(NamedRun name, Statement statement, List<String> persons) {
        String last = statement.tokens().get(name.last()).text().toLowerCase(Locale.ROOT);
        return persons.stream().anyMatch(person -> person.equals(last) || person.endsWith(" " + last));
    }

    private static Kind kind(StatedValue value) {
        return switch (value) {
            case Amount(var quantity) ->
                switch (quantity.unit()) {
                    case COUNT -> Kind.COUNT;
                    case PERCENT -> Kind.SHARE;
                    case POUNDS, EUROS, DOLLARS -> Kind.MONEY;
                };
            case Time _ -> Kind.TIME;
            case Figure _ -> Kind.FIGURE;
        };
    }
}
