package footnote.conversation;

import footnote.passage.NamedPeople;
import footnote.passage.NamedPeople.Mention;
import footnote.passage.PersonWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            "^(?:(?:ok|okay|right|thanks|thank you|cheers|great|fine|well|so|now|and|anyway|sorry)\\b[,.!]*\\s*)*"
                    + "(?:(?:something|anything) (?:else|different)(?=\\s+(?:now|then|please)\\b|\\s*[,.:;!–-])"
                    + "|(?:an?(?:other)? )?(?:different|new|another|other|separate|unrelated|last|quick)"
                    + " (?:question|topic|subject|thing|matter)(?=\\s+(?:now|then|please)\\b|\\s*[,.:;!–-])"
                    + "|(?:to )?chang(?:e|ing) (?:of |the )*(?:subject|topic)|moving on|unrelated"
                    + "|(?:forget|never ?mind)(?: (?:that|it|about (?:that|it)))?|on (?:a|an)other (?:note|matter|subject))"
                    + "(?: (?:now|then|please|but))*[\\s,.:;!–-]+(?:but\\s+)?(?=.*[\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern COURTESY = Pattern.compile(
            "^(?:(?:ok|okay|great|perfect|lovely|brilliant|right|and)\\b[,.!]*\\s*)*(?:thanks|thank you|cheers|ta|thx)\\b"
                    + "(?: (?:very|so) much| a lot| for (?:that|this|the \\S+|your \\S+))?[,.!:;–-]+\\s*(?=.*[\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENDED = Pattern.compile("[?.!]\\W*$");
    /// A fragment may also stand by itself where it is a time or a name: `2018?`, `Ripon?`
    private static final Pattern BARE_PART = Pattern.compile(
            "^(?!(?:yes|yeah|yep|no|nope|ok|okay|sure|thanks|great|good|sorry|hello|hi|maybe|please)\\b)(?<part>[^?.!,]{2,40}?)[?.!\\s]*$",
            Pattern.CASE_INSENSITIVE);

    private final NamedPeople people = new NamedPeople();
    private final OwnPeople ownPeople = new OwnPeople(people, new PersonWords());
    private final Salience salience = new Salience(people);
    private final Substitution substitution = new Substitution(people);
    private final Wording wording;
    private final Anaphora anaphora;

    /// Reads the lists of words.
    public FollowUps() {
        Set<String> functionWords = new QuestionWords().functionWords();
        this.wording = new Wording(functionWords);
        this.anaphora = new Anaphora(functionWords);
    }

    /// Resolves a question.
    ///
    /// @param history oldest first
    public Resolution resolve(Question asked, List<Turn> history) {
        var talk = new Talk(salience);
        List<Turn> recent = history.subList(Math.max(0, history.size() - REMEMBERED), history.size());
        for (Turn turn : recent) {
            talk.add(resolve(turn.question(), talk).orAlone(), turn);
        }
        return resolve(asked, talk);
    }

    private Resolution resolve(Question asked, Talk talk) {
        if (talk.exchanges().isEmpty()) {
            return new Resolution.Clear(ResolvedQuestion.alone(asked));
        }
        Matcher change = CHANGE.matcher(asked.text());
        if (change.find()) {
            String rest = capitalised(asked.text().substring(change.end()));
            boolean goesOn = Stream.of(Pronoun.values())
                    .anyMatch(pronoun -> !open(rest, pronoun).isEmpty());
            return goesOn
                    ? aboutSomebody(asked, rest, talk)
                    : new Resolution.Clear(new ResolvedQuestion(asked, "", rest, List.of()));
        }
        return aboutSomebody(asked, COURTESY.matcher(asked.text()).replaceFirst(""), talk);
    }

    /// A question with each `he` and `she` replaced that does not stand for somebody in the question itself.
    private Resolution aboutSomebody(Question asked, String said, Talk talk) {
        String own = said;
        boolean isUnknown = false;
        for (Pronoun pronoun : Stream.of(Pronoun.values())
                .sorted(Comparator.comparing(talk::isBound).reversed())
                .toList()) {
            List<Pronoun.Mention> open = open(own, pronoun);
            if (open.isEmpty()) {
                continue;
            }
            List<String> meant = talk.meant(pronoun, named(own, talk));
            String text = own;
            List<ResolvedQuestion> readings = meant.stream()
                    .map(name -> Pronoun.replaced(text, open, name))
                    .map(reading -> continued(asked, reading, false, talk))
                    .toList();
            boolean tooMany = readings.size() > MOST_READINGS
                    || readings.stream().anyMatch(each -> each.standalone().length() > Question.LONGEST);
            if (!tooMany && readings.size() > 1) {
                return new Resolution.Unclear(asked, readings);
            }
            if (tooMany || readings.isEmpty()) {
                isUnknown = true;
            } else {
                own = readings.getFirst().own();
                talk.bind(pronoun, meant.getFirst());
            }
        }
        ResolvedQuestion question = continued(asked, own, isUnknown, talk);
        return isUnknown ? new Resolution.Open(question) : new Resolution.Clear(question);
    }

    private List<Pronoun.Mention> open(String question, Pronoun pronoun) {
        return pronoun.in(question).stream()
                .filter(mention -> !ownPeople.explain(question, mention))
                .toList();
    }

    private List<String> named(String question, Talk talk) {
        return people.mentions(question).stream()
                .filter(Mention::certain)
                .map(talk::name)
                .toList();
    }

    /// @param isUnknown whether a pronoun is left that stands for somebody
    private ResolvedQuestion continued(Question asked, String own, boolean isUnknown, Talk talk) {
        String last = talk.standalone();
        Optional<String> fragment = wording.fragment(own);
        Optional<String> substituted = fragment.or(() -> barePart(own)).flatMap(part -> substitution.of(last, part));
        if (substituted.isPresent()) {
            return new ResolvedQuestion(asked, "", substituted.get(), talk.exchanges());
        }
        boolean leavesOut = isUnknown
                || fragment.isPresent()
                || wording.isElliptical(own)
                || wording.isElliptical(asked.text())
                || wording.hasNoSubject(own)
                || anaphora.refersBack(own);
        boolean fits = last.length() + 2 + own.length() <= Question.LONGEST;
        String before = ENDED.matcher(last).find() ? last : last + "?";
        return new ResolvedQuestion(asked, leavesOut && fits ? before : "", own, talk.exchanges());
    }

    private static Optional<String> barePart(String question) {
        Matcher part = BARE_PART.matcher(question);
        return part.find() ? Optional.of(part.group("part")) : Optional.empty();
    }

    private static String capitalised(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
