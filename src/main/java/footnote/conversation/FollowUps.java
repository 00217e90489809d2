package footnote.conversation;

import footnote.conversation.ResolvedQuestion.Exchange;
import footnote.passage.NamedPeople;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out what a question means that goes on from earlier ones: `and in 2018?`, `why?`, `what about the council?`,
/// `did he say sorry?`. What it leaves out is taken from the turns before; nothing is guessed from elsewhere.
///
/// Immutable and safe for use by several threads.
public final class FollowUps {
    /// More people than these are not asked back about: nobody would read the choices.
    private static final int MOST_READINGS = 3;

    /// Turns before these are forgotten.
    private static final int REMEMBERED = 6;

    private static final Pattern CHANGE = Pattern.compile(
            "^(?:(?:ok|okay|right|thanks|thank you|cheers|great|fine|well|so|now|and|anyway)\\b[,.!]*\\s*)*"
                    + "(?:(?:something|anything) (?:else|different)|(?:a )?(?:different|new|another|other|separate|unrelated)"
                    + " (?:question|topic|subject|thing|matter)|(?:to )?chang(?:e|ing) (?:the )?(?:subject|topic)|moving on"
                    + "|on (?:a|an)other (?:note|matter|subject))(?: (?:now|then|please))*[,.:;!?–-]*\\s+",
            Pattern.CASE_INSENSITIVE);

    private final Wording wording = new Wording();
    private final NamedPeople people = new NamedPeople();
    private final Substitution substitution = new Substitution(people);

    /// Resolves a question.
    ///
    /// @param history oldest first
    public Resolution resolve(Question asked, List<Turn> history) {
        var talk = new Talk(people);
        List<Turn> recent = history.subList(Math.max(0, history.size() - REMEMBERED), history.size());
        for (Turn turn : recent) {
            talk.add(resolve(turn.question(), talk).orAlone(), turn);
        }
        return resolve(asked, talk);
    }

    private Resolution resolve(Question asked, Talk talk) {
        if (talk.exchanges.isEmpty()) {
            return new Resolution.Clear(ResolvedQuestion.alone(asked));
        }
        Matcher change = CHANGE.matcher(asked.text());
        String rest = change.find() ? asked.text().substring(change.end()) : "";
        if (rest.codePoints().anyMatch(Character::isLetterOrDigit)) {
            return new Resolution.Clear(new ResolvedQuestion(asked, "", capitalised(rest), List.of()));
        }
        return wording.hasPerson(asked.text()) && people.in(asked.text()).isEmpty()
                ? aboutSomebody(asked, talk)
                : new Resolution.Clear(continued(asked, asked.text(), talk));
    }

    /// A question with `he` or `she` in it: the one whom it was about.
    private Resolution aboutSomebody(Question asked, Talk talk) {
        String own = asked.text();
        for (Pronoun pronoun : Pronoun.values()) {
            if (!pronoun.isIn(own)) {
                continue;
            }
            List<String> meant = talk.meant(pronoun);
            String text = own;
            List<String> readings =
                    meant.stream().map(name -> pronoun.replaced(text, name)).toList();
            if (readings.size() > MOST_READINGS
                    || readings.stream().anyMatch(each -> each.length() > Question.LONGEST)) {
                return new Resolution.Clear(continued(asked, asked.text(), talk));
            }
            if (readings.size() > 1) {
                return new Resolution.Unclear(
                        asked, readings.stream().map(Question::of).toList());
            }
            if (!readings.isEmpty()) {
                own = readings.getFirst();
                talk.bind(pronoun, meant.getFirst());
            }
        }
        return new Resolution.Clear(
                own.equals(asked.text())
                        ? continued(asked, own, talk)
                        : new ResolvedQuestion(asked, "", own, talk.exchanges));
    }

    private ResolvedQuestion continued(Question asked, String own, Talk talk) {
        String last = talk.standalone;
        Optional<String> fragment = wording.fragment(own);
        Optional<String> substituted = fragment.flatMap(part -> substitution.of(last, part));
        if (substituted.isPresent()) {
            return new ResolvedQuestion(asked, "", substituted.get(), talk.exchanges);
        }
        boolean leavesOut = fragment.isPresent() || wording.leavesOut(own);
        boolean fits = last.length() + 1 + own.length() <= Question.LONGEST;
        return new ResolvedQuestion(asked, leavesOut && fits ? last : "", own, talk.exchanges);
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// What was said so far. For one thread.
    private static final class Talk {
        private final NamedPeople people;
        private final List<Exchange> exchanges = new ArrayList<>();
        private final Map<Pronoun, String> bound = new HashMap<>();
        private String standalone = "";

        Talk(NamedPeople people) {
            this.people = people;
        }

        void add(ResolvedQuestion question, Turn turn) {
            standalone = question.standalone();
            exchanges.addFirst(new Exchange(question.own(), turn.answer().orElse("")));
        }

        void bind(Pronoun pronoun, String name) {
            bound.put(pronoun, name);
        }

        /// Whom a pronoun may mean: the one it meant before, while nobody else has been named; else those named
        /// last, in a question rather than in its answer.
        List<String> meant(Pronoun pronoun) {
            List<String> candidates = List.of();
            for (Exchange exchange : exchanges) {
                List<String> asked = notBoundToOthers(pronoun, people.in(exchange.question()));
                candidates = asked.isEmpty() ? notBoundToOthers(pronoun, people.in(exchange.answer())) : asked;
                if (!candidates.isEmpty()) {
                    break;
                }
            }
            String before = bound.get(pronoun);
            return before != null && (candidates.isEmpty() || candidates.size() > 1 || candidates.contains(before))
                    ? List.of(before)
                    : candidates;
        }

        private List<String> notBoundToOthers(Pronoun pronoun, List<String> named) {
            return named.stream()
                    .filter(name -> bound.entrySet().stream()
                            .noneMatch(entry -> entry.getKey() != pronoun
                                    && entry.getValue().equals(name)))
                    .toList();
        }
    }
}
