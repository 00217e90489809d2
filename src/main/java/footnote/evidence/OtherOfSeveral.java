package footnote.evidence;

import footnote.conversation.NumberWords;
import footnote.conversation.QuestionAnalysis;
import footnote.index.IndexSnapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences about another one of several that are counted: what is told of the third visit answers nothing about the
/// second. For one thread, for one question.
final class OtherOfSeveral {
    /// What is counted stands in a few words after the number, and what tells which before it: `the third visit`,
    /// and not `it first opened`.
    private static final Pattern COUNTED = Pattern.compile(
            "(?i)(?<=\\b(?:the|its|their|our|your|his|her|my|this|that|s|a|an|what|which|is|was|were)\\s{1,3})(\\d{1,2}(?:st|nd|rd|th)|\\p{L}{5,11})((?:[ -]+\\p{L}[\\p{L}’']*){1,3})");

    /// Behind these words a number counts nothing, or something else.
    private static final Pattern ENDS = Pattern.compile(
            "[ -]+(?:of|and|or|to|in|on|at|for|by|was|is|were|are|has|had|have|did|that|who|which|time|place|half)\\b.*",
            Pattern.CASE_INSENSITIVE);

    private static final NumberWords NUMBERS = new NumberWords();

    private final IndexSnapshot index;
    private final List<Counted> asked;

    /// @param number from 1
    /// @param things the terms of what is counted
    private record Counted(int number, String word, Set<String> things) {
        boolean countsTheSame(Counted other) {
            return things.stream().anyMatch(other.things::contains);
        }
    }

    OtherOfSeveral(QuestionAnalysis question, IndexSnapshot index) {
        this.index = index;
        this.asked = counted(question.corrected());
    }

    /// The number that a sentence has instead of the one asked for, as it stands there; empty where it has that, or
    /// counts nothing of the kind.
    Optional<String> in(Candidate candidate) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        List<Counted> told = counted(candidate.sentence().text());
        return asked.stream()
                .filter(one -> told.stream().noneMatch(other -> other.number() == one.number()))
                .flatMap(one -> told.stream().filter(one::countsTheSame))
                .map(Counted::word)
                .findFirst();
    }

    /// The numbers that the question asks about, in its words.
    List<String> asked() {
        return asked.stream().map(Counted::word).toList();
    }

    private List<Counted> counted(String text) {
        var found = new ArrayList<Counted>();
        Matcher matcher = COUNTED.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.end(1)) {
            MatchResult at = matcher.toMatchResult();
            NUMBERS.ordinal(at.group(1)).ifPresent(number -> {
                Set<String> things =
                        new HashSet<>(index.terms(ENDS.matcher(at.group(2)).replaceFirst("")));
                if (!things.isEmpty()) {
                    found.add(new Counted(number, at.group(1), things));
                }
            });
        }
        return List.copyOf(found);
    }
}
