package footnote.testkit;

import footnote.answer.Answer;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/// What can be said of any answer: of which sort it is, from where its own assertions go on.
public final class AnswerAssert extends AbstractAssert<AnswerAssert, GivenAnswer> {
    AnswerAssert(GivenAnswer actual) {
        super(actual, AnswerAssert.class);
    }

    /// It answers with sentences, each of which has a footnote.
    public GroundedAssert isGrounded() {
        isNotNull();
        if (!(actual.answer() instanceof Answer.Grounded grounded)) {
            throw failure("Expected an answer with footnotes, but %s", actual);
        }
        return new GroundedAssert(actual, grounded).as(descriptionText());
    }

    /// It says that the documents do not say.
    public RefusalAssert isRefused() {
        isNotNull();
        if (!(actual.answer() instanceof Answer.Abstained refusal)) {
            throw failure("Expected a refusal, but %s", actual);
        }
        return new RefusalAssert(actual, refusal).as(descriptionText());
    }

    /// It asks back, with these questions and no others to choose from, in any order; where none is named, with any.
    public AnswerAssert asksBack(String... choices) {
        isNotNull();
        if (!(actual.answer() instanceof Answer.Clarify clarify)) {
            throw failure("Expected a question back, but %s", actual);
        }
        if (choices.length > 0 && !Set.copyOf(clarify.choices()).equals(Set.of(choices))) {
            throw failure("Expected the choices %s, but %s", List.of(choices), actual);
        }
        return this;
    }
}
