package footnote.llm;

import static org.assertj.core.api.Assertions.assertThat;

import footnote.passage.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How the sentences are taken out of JSON while it comes.
class JsonSentencesTest {
    private static final Sentences SENTENCES = new Sentences();
    private static final String TWO = """
            {"sentences": [{"text": "The 🏊 pool opened in “May”.", "sources": [2, 1, 2]},
              {"sources": [], "text": "It was\\nfull. Swimming is \\u00a34 [3]."}, {"text": "", "sources": [1]}]}
            """;

    private final JsonSentences reader = new JsonSentences(SENTENCES);

    @Test
    void aSentenceIsGivenOutWhenItsObjectIsClosed() {
        assertThat(reader.take("{\"sentences\":[{\"text\":\"The pool opened in May.\",\"sources\":[1"))
                .isEmpty();
        assertThat(reader.take("]}")).containsExactly(new ModelSentence("The pool opened in May.", List.of(1)));
        assertThat(reader.take("]}")).isEmpty();
        assertThat(reader.end()).isEmpty();
        assertThat(reader.isBroken()).isFalse();
    }

    @Test
    void theSentencesAreTheSameWhereverTheTextIsCut() {
        List<ModelSentence> whole = List.of(
                new ModelSentence("The 🏊 pool opened in “May”.", List.of(2, 1)),
                new ModelSentence("It was full.", List.of()),
                new ModelSentence("Swimming is £4.", List.of(3)));

        for (int cut = 0; cut <= TWO.length(); cut++) {
            var cutReader = new JsonSentences(SENTENCES);
            var found = new ArrayList<>(cutReader.take(TWO.substring(0, cut)));
            found.addAll(cutReader.take(TWO.substring(cut)));
            found.addAll(cutReader.end());
            assertThat(found).isEqualTo(whole);
            assertThat(cutReader.isBroken()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "The pool opened in May [1].",
                "{\"sentences\": [",
                "{\"sentences\": [{\"text\": \"The pool opened in May.\"}]",
                "{\"sentences\": [{\"text\": \"The pool",
                "{\"sentences\": [{\"text\": \"The pool opened in May.\", \"sources\": [99999999999]}]}",
                "```json\n{}\n```"
            })
    void whatIsNotWholeJsonIsBroken(String written) {
        reader.take(written);
        reader.end();

        assertThat(reader.isBroken()).isTrue();
    }

    @Test
    void whatTheSchemaDoesNotKnowIsPassedOver() {
        List<ModelSentence> found = reader.take(
                "{\"why\": \"Because.\", \"sentences\": [{\"id\": 7, \"text\": \"It is open.\", \"sources\": [null, 1]}]}");

        assertThat(found).containsExactly(new ModelSentence("It is open.", List.of(1)));
    }
}
