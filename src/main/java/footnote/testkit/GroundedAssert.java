package footnote.testkit;

import footnote.answer.Answer;
import footnote.answer.AnswerSentence;
import footnote.answer.Citation;
import footnote.answer.Conflict;
import footnote.answer.ShortAnswer;
import footnote.document.DocumentId;
import footnote.eval.KnownPassage;
import footnote.eval.ShortForm;
import footnote.passage.Quotation;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/// What can be said of an answer with footnotes.
public final class GroundedAssert extends AbstractAssert<GroundedAssert, GivenAnswer> {
    private final Answer.Grounded answer;

    GroundedAssert(GivenAnswer actual, Answer.Grounded answer) {
        super(actual, GroundedAssert.class);
        this.answer = answer;
    }

    /// One of its footnotes is to this document and has these words, white space aside.
    ///
    /// @param document the id of the document
    public GroundedAssert cites(String document, String snippet) {
        var passage = passage(document, snippet);
        if (quotations().noneMatch(passage::isIn)) {
            throw failure("Expected a footnote to %s, but %s", passage, actual);
        }
        return this;
    }

    /// Its first footnote is to this document and has these words, white space aside.
    ///
    /// @param document the id of the document
    public GroundedAssert citesFirst(String document, String snippet) {
        var passage = passage(document, snippet);
        if (!passage.isIn(answer.citations().getFirst().quotation())) {
            throw failure("Expected the first footnote to be to %s, but %s", passage, actual);
        }
        return this;
    }

    /// None of its footnotes is to this document.
    ///
    /// @param document the id of the document
    public GroundedAssert doesNotCite(String document) {
        var id = new DocumentId(document);
        if (quotations().anyMatch(quotation -> quotation.document().equals(id))) {
            throw failure("Expected no footnote to the document %s, but %s", id, actual);
        }
        return this;
    }

    /// The quotation of each footnote is the stored text of its version between its start and end, to the character.
    public GroundedAssert citesExactly() {
        CitationChecks.exact(actual).ifPresent(message -> {
            throw failure("%s", message);
        });
        return this;
    }

    /// The words that answer by themselves have these in them; articles, case and the way millions are written do
    /// not matter.
    public GroundedAssert hasShortAnswer(String words) {
        for (Conflict conflict : answer.conflicts()) {
            for (Conflict.Side side : conflict.sides()) {
                if (!textOf(side.citations().getFirst()).contains(side.says())) {
                    throw failure("Expected each side to quote its footnote, but '%s' does not.", side.says());
                }
            }
        }
        ShortAnswer shortAnswer = answer.shortAnswer();
        if (shortAnswer == null || !ShortForm.of(shortAnswer.text()).contains(ShortForm.of(words))) {
            throw failure("Expected the short answer '%s', but %s", words, actual);
        }
        return this;
    }

    /// No words stand before the sentences that answer by themselves.
    public GroundedAssert hasNoShortAnswer() {
        if (answer.shortAnswer() != null) {
            throw failure("Expected no short answer, but %s", actual);
        }
        return this;
    }

    /// The first sentence is told to be said by someone of this name inside the document.
    public GroundedAssert isSaidBy(String name) {
        Citation first = answer.citations().getFirst();
        if (first.speaker() == null || !ShortForm.of(first.speaker().name()).contains(ShortForm.of(name))) {
            throw failure("Expected it to be said by '%s', but %s", name, actual);
        }
        return this;
    }

    /// Every footnote is exact, every sentence is a word-for-word quotation of one of its footnotes, and the short
    /// answer stands in its footnote or is the name of whoever says it there. A sentence in other words than its
    /// quotation is unsupported, however likely it seems.
    public GroundedAssert saysNothingUnsupported() {
        citesExactly();
        for (AnswerSentence sentence : answer.sentences()) {
            if (sentence.citations().stream()
                    .noneMatch(number -> sentence.text().equals(textOf(number)))) {
                throw failure("Expected every sentence to quote its footnote, but '%s' does not.", sentence.text());
            }
        }
        ShortAnswer shortAnswer = answer.shortAnswer();
        if (shortAnswer != null && !isBacked(shortAnswer)) {
            throw failure("Expected the short answer to stand in its footnote, but '%s' does not.", shortAnswer.text());
        }
        return this;
    }

    /// The stored text that a footnote cites.
    private String textOf(int number) {
        return actual.citations().stream()
                .filter(cited -> cited.citation().number() == number)
                .map(cited -> Objects.requireNonNullElse(cited.stored(), ""))
                .findFirst()
                .orElse("");
    }

    private boolean isBacked(ShortAnswer shortAnswer) {
        Citation citation = answer.citations().get(shortAnswer.citation() - 1);
        return switch (shortAnswer) {
            case ShortAnswer.YesNo _ ->
                textOf(citation.number()).equals(citation.quotation().text());
            case ShortAnswer.Words(var words, var _) ->
                textOf(citation.number()).contains(words)
                        || (citation.speaker() != null
                                && citation.speaker().name().equals(words));
        };
    }

    private Stream<Quotation> quotations() {
        return answer.citations().stream().map(Citation::quotation);
    }

    private static KnownPassage passage(String document, String snippet) {
        return new KnownPassage(new DocumentId(document), snippet);
    }
}
