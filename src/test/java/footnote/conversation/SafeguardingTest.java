package footnote.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import footnote.conversation.Sensitivity.Concern;
import footnote.conversation.Sensitivity.Kind;
import footnote.conversation.Sensitivity.None;
import footnote.conversation.Sensitivity.Topic;
import footnote.document.ResourceLines;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeguardingTest {
    private final Safeguarding safeguarding = new Safeguarding();

    @ParameterizedTest
    @ValueSource(strings = {"care-phrases.tsv", "care-phrases-fresh.tsv"})
    void everyPhraseIsTakenForWhatItIs(String file) {
        List<String> phrases = ResourceLines.of(SafeguardingTest.class, file);

        assertThat(phrases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(phrases.stream()
                        .filter(phrase -> phrase.startsWith("answered"))
                        .count())
                .isGreaterThanOrEqualTo(30);
        assertThat(phrases.stream()
                        .filter(phrase -> !phrase.startsWith(told(phrase.substring(phrase.indexOf('\t') + 1)))))
                .isEmpty();
    }

    private String told(String phrase) {
        return of(phrase) instanceof Concern ? "concern" : "answered";
    }

    @ParameterizedTest
    @CsvSource({
        "i wanna die, SELF_HARM",
        "There is a man with a knife outside, DANGER",
        "my dad hits me, ABUSE",
        "i have nowhere to sleep, CRISIS",
        "my uncle hits me and i want to die, SELF_HARM"
    })
    void aConcernSaysWhatItSeemsToBe(String typed, Kind kind) {
        assertThat(of(typed)).isEqualTo(new Concern(kind));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hes hiting me",
                "hes HITTING me!!!",
                "he’s hitting me",
                "he keeps   hitttting me",
                "im being abussed"
            })
    void misspellingsAndShortFormsAreUnderstood(String typed) {
        assertThat(of(typed)).isInstanceOf(Concern.class);
    }

    @Test
    void aQuestionAboutATopicIsOne() {
        assertThat(of("What does the council do about domestic abuse?")).isEqualTo(new Topic());
        assertThat(of("What did Ofsted say about neglect?")).isEqualTo(new Topic());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How much was the loan?",
                "What is the mayor's salary?",
                "Was there any neglect of the pavilion roof?",
                "Was the leaflet political suicide?",
                "Did the leader abuse his position?",
                "this council is killing me"
            })
    void whatHasNothingToDoWithSafetyIsNothingOfTheKind(String typed) {
        assertThat(of(typed)).isEqualTo(new None());
    }

    @Test
    void whatGoesOnFromAConcernIsOne() {
        var before = List.of(Question.of("my dad hits me"));

        assertThat(safeguarding.of(Question.of("what should i do?"), before)).isEqualTo(new Concern(Kind.ABUSE));
        assertThat(safeguarding.of(Question.of("How many libraries are there?"), before))
                .isEqualTo(new Topic());
    }

    @Test
    void whatWasSaidLongBeforeIsNotLookedAt() {
        var before = List.of(
                Question.of("my dad hits me"), Question.of("When is it open?"), Question.of("How many libraries?"));

        assertThat(safeguarding.of(Question.of("where is it?"), before)).isEqualTo(new None());
    }

    @ParameterizedTest
    @ValueSource(strings = {"my ", "a ", "i am ", "he and ", "my kid ", "someone is being ", "they who "})
    void aLongQuestionIsReadInTime(String piece) {
        var question = Question.of(piece.repeat(Question.LONGEST / piece.length()));

        assertTimeout(Duration.ofSeconds(1), () -> safeguarding.of(question));
    }

    private Sensitivity of(String typed) {
        return safeguarding.of(Question.of(typed));
    }
}
