package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Two questions are about the same where they have the same words that say what they are about.
class QuestionSubjectTest {
    private final QuestionSubject subject = new QuestionSubject();

    @Test
    void theWordingOfAQuestionDoesNotCount() {
        assertThat(subject.of("When does the swimming pool open?"))
                .containsExactly("open", "pool", "swim")
                .isEqualTo(subject.of("is the Pool's swimming opened?"));
    }

    @Test
    void aQuestionOfNothingButSuchWordsIsAllOfThem() {
        assertThat(subject.of("Who and why?")).isNotEmpty();
    }
}
