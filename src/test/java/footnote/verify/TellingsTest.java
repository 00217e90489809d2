package footnote.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingsTest {
    private final StatementReader reader = new StatementReader(new Lexicon());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Finch said it was late.                             | Ada Finch
            Ada Finch, the mayor, said it was late.                 | Ada Finch mayor
            Ada Finch, who chairs the board, said it was late.      | Ada Finch chairs board
            “It is late,” said Ada Finch.                           | Ada Finch
            It is late, the utility says.                           | utility
            According to the trust, it is late.                     | trust
            Members were told by the coroner that it was late.      | coroner
            In May, she said it was late.                           | she
            The claims were late.                                   | ''
            The reports are in.                                     | ''
            """)
    void whoTellsSomething(String text, String source) {
        Statement statement = reader.read(text);

        assertThat(new Tellings()
                        .in(statement).stream()
                                .flatMap(telling -> telling.source().stream())
                                .map(token -> statement.tokens().get(token).text())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(source);
    }
}
