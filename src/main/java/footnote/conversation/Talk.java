package footnote.conversation;

import footnote.conversation.ResolvedQuestion.Exchange;
import footnote.passage.Gender;
import footnote.passage.NamedPeople.Mention;
import footnote.passage.NamedPeople.Person;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What was said so far, and whom pronouns meant. For one thread, for one talk.
final class Talk {
    private final Salience salience;
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Map<Pronoun, String> bound = new EnumMap<>(Pronoun.class);
    private String standalone = "";

    Talk(Salience salience) {
        this.salience = salience;
    }

    void add(ResolvedQuestion question, Turn turn) {
        standalone = question.standalone();
        exchanges.addFirst(new Exchange(question.own(), turn.answer().orElse("")));
    }

    /// Newest first.
    List<Exchange> exchanges() {
        return exchanges;
    }

    /// The last question, as it was understood; empty where there was none.
    String standalone() {
        return standalone;
    }

    /// From now on a pronoun means this person, until another comes up.
    void bind(Pronoun pronoun, String name) {
        bound.put(pronoun, name);
    }

    boolean isBound(Pronoun pronoun) {
        return bound.containsKey(pronoun);
    }

    /// Whom a pronoun may mean: of the last exchange that names somebody who fits, whoever was asked for, was asked
    /// about, or else was named in the answer. More than one where none is more likely than the others.
    ///
    /// @param others who cannot be meant, since the question names them itself
    List<String> meant(Pronoun pronoun, List<String> others) {
        var excluded = new ArrayList<>(others);
        bound.forEach((other, name) -> {
            if (other != pronoun) {
                excluded.add(name);
            }
        });
        String before = bound.getOrDefault(pronoun, "");
        for (Exchange exchange : exchanges) {
            List<String> asked = first(salience.inQuestion(exchange.question()), pronoun, excluded);
            var named = new ArrayList<>(excluded);
            named.addAll(asked);
            List<String> told = first(salience.inAnswer(exchange.question(), exchange.answer()), pronoun, named);
            boolean isSought = !told.isEmpty() && salience.asksForSomebody(exchange.question());
            if (asked.contains(before)) {
                return isSought ? joined(told, before) : List.of(before);
            }
            if (told.contains(before) || (isSought || !asked.isEmpty())) {
                return told.contains(before) ? List.of(before) : isSought ? told : asked;
            }
            if (!told.isEmpty()) {
                return before.isEmpty() ? told : joined(told, before);
            }
        }
        return before.isEmpty() || excluded.contains(before) ? List.of() : List.of(before);
    }

    private static List<String> joined(List<String> names, String another) {
        var all = new ArrayList<>(names);
        all.add(another);
        return all;
    }

    /// The names of the first rank in which somebody fits; those whose title or given name says so before others.
    private List<String> first(List<List<Mention>> ranks, Pronoun pronoun, List<String> excluded) {
        for (List<Mention> rank : ranks) {
            List<Mention> fitting = rank.stream()
                    .filter(one -> pronoun.gender().fits(one.gender()) && !excluded.contains(name(one)))
                    .toList();
            List<Mention> told = fitting.stream()
                    .filter(one -> one.gender() != Gender.UNKNOWN)
                    .toList();
            if (!fitting.isEmpty()) {
                return (told.isEmpty() ? fitting : told)
                        .stream().map(this::name).distinct().toList();
            }
        }
        return List.of();
    }

    /// A person's full name, as far as the talk has it; else the surname with its title.
    String name(Mention mention) {
        Person person = mention.person();
        if (person.isFull()) {
            return person.name();
        }
        return exchanges.stream()
                .flatMap(exchange -> salience.people().mentions(exchange.question() + " " + exchange.answer()).stream())
                .filter(one -> one.certain()
                        && one.person().isFull()
                        && one.gender().fits(mention.gender())
                        && one.person().name().endsWith(" " + person.name()))
                .map(one -> one.person().name())
                .findFirst()
                .orElse(person.titled());
    }
}
