package footnote.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Those who have been named in a document so far: a surname stands for the full name given before it, `he` for the
/// person named last, `they` for the others named last. For one thread, for one document.
final class Cast {
    private static final Pattern SINGULAR = Pattern.compile("[Hh]e|[Ss]he");
    private static final Pattern OTHER = Pattern.compile("[Tt]hey|[Ii]t");
    /// What `they` does not stand for.
    private static final Pattern ONE_THING = Pattern.compile(
            "(?i).*\\b(?:report|letter|statement|review|inspection|leaflet|plan|paper|study|survey|guidance|policy)");

    private static final Pattern ENDED = Pattern.compile("[.!?:]\\W*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’'-]*");
    /// A line of which at least this share of the words has a capital, and that ends in no stop, is a
    /// headline, whose capitals tell nothing.
    private static final double HEADLINE = 0.6;

    private final NamedPeople people;
    private final Map<String, NamedPeople.Person> bySurname = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private @Nullable Speaker person;
    private @Nullable Speaker others;

    Cast(NamedPeople people) {
        this.people = people;
    }

    /// Takes note of whoever a sentence names.
    void meet(String sentence) {
        if (isHeadline(sentence)) {
            return;
        }
        for (NamedPeople.Person named : people.peopleIn(sentence)) {
            person = speaker(met(named), null);
        }
    }

    private static boolean isHeadline(String sentence) {
        if (ENDED.matcher(sentence).find()) {
            return false;
        }
        List<String> words =
                WORD.matcher(sentence).results().map(MatchResult::group).toList();
        long capitals = words.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        return capitals >= HEADLINE * words.size();
    }

    /// The speaker that an attribution means; empty for a pronoun that stands for nobody named so far.
    Optional<Speaker> speaker(Attribution attribution) {
        String source = attribution.source();
        if (SINGULAR.matcher(source).matches()) {
            return Optional.ofNullable(person);
        }
        if (OTHER.matcher(source).matches()) {
            return Optional.ofNullable(others)
                    .filter(one -> source.length() == 2
                            || !ONE_THING.matcher(one.name()).matches());
        }
        Optional<NamedPeople.Person> named = named(source);
        if (named.isPresent()) {
            String before = before(named.get(), source);
            String role = attribution.role() == null && !before.isEmpty() ? before : attribution.role();
            person = speaker(met(named.get()), role);
            return Optional.of(person);
        }
        Optional<NamedPeople.Person> beside =
                Optional.ofNullable(attribution.role()).flatMap(this::named);
        if (beside.isPresent()) {
            person = speaker(met(beside.get()), source);
            return Optional.of(person);
        }
        others = new Speaker(source, attribution.role());
        return Optional.of(others);
    }

    /// What stands before the name: `Council leader` in `Council leader Ada Finch`; empty where nothing does.
    private static String before(NamedPeople.Person named, String source) {
        for (String name : List.of(named.titled(), named.name())) {
            if (source.endsWith(name)) {
                return source.substring(0, source.length() - name.length()).strip();
            }
        }
        return "";
    }

    private Optional<NamedPeople.Person> named(String source) {
        List<NamedPeople.Person> found = people.peopleIn(source);
        return found.isEmpty()
                ? Optional.ofNullable(bySurname.get(source))
                : Optional.of(found.getLast()).filter(last -> source.endsWith(last.name()));
    }

    /// The person under the fullest name that was given so far.
    private NamedPeople.Person met(NamedPeople.Person named) {
        NamedPeople.Person before = bySurname.get(named.surname());
        boolean isFuller = before != null
                && named.isFull()
                && (before.title().isEmpty() || !before.name().equals(named.name()));
        if (before != null && !isFuller) {
            return before;
        }
        bySurname.put(named.surname(), named);
        return named;
    }

    private Speaker speaker(NamedPeople.Person named, @Nullable String role) {
        if (role != null) {
            roles.put(named.name(), role);
        }
        return new Speaker(named.titled(), role == null ? roles.get(named.name()) : role);
    }
}
