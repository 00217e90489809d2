package footnote.eval;

import footnote.answer.Answer.Grounded;
import footnote.answer.AnswerSentence;
import footnote.answer.Fallback;
import footnote.answer.Wording;
import footnote.answer.Wording.By;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of what a language model wrote in an evaluation, as text.
public final class ModelTable {
    private final List<Worded> answers;

    /// An answer with the question to it.
    private record Worded(String question, Grounded answer) {
        Wording wording() {
            return answer.wording();
        }

        boolean isByModel() {
            return wording().by() == By.MODEL;
        }

        int written() {
            return wording().model().map(Wording.Model::written).orElse(0);
        }

        int dropped() {
            return wording().model().map(Wording.Model::dropped).orElse(0);
        }

        /// What it wrote; beside it may stand a quotation, where several questions were asked at once.
        List<AnswerSentence> shown() {
            return isByModel()
                    ? answer.sentences().stream()
                            .filter(sentence -> sentence.support() < 1)
                            .toList()
                    : List.of();
        }
    }

    /// That of an evaluation in which a language model took part.
    public ModelTable(Evaluation evaluation) {
        this.answers = evaluation.outcomes().stream()
                .flatMap(outcome -> outcome.answer() instanceof Grounded grounded
                        ? Stream.of(new Worded(outcome.known().question(), grounded))
                        : Stream.empty())
                .toList();
    }

    /// Who worded the answers, why the model did not, and how many of its sentences came through.
    public String figures() {
        var lines = new ArrayList<String>();
        lines.add("%d answers: a language model was asked for %d and worded %d"
                .formatted(
                        answers.size(),
                        answers.stream()
                                .filter(answer -> answer.wording().model().isPresent())
                                .count(),
                        answers.stream().filter(Worded::isByModel).count()));
        reasons().forEach((why, count) -> lines.add("quoted instead (" + why.label() + "): " + count));
        int written = sum(Worded::written);
        int dropped = sum(Worded::dropped);
        int shown = sum(answer -> answer.shown().size());
        lines.add("%d sentences written, %d dropped, %d passed and not shown, %d shown"
                .formatted(written, dropped, written - dropped - shown, shown));
        return String.join("\n", lines);
    }

    private Map<Fallback, Integer> reasons() {
        var reasons = new EnumMap<Fallback, Integer>(Fallback.class);
        answers.forEach(answer -> answer.wording().fallback().ifPresent(why -> reasons.merge(why, 1, Integer::sum)));
        return reasons;
    }

    private int sum(ToIntFunction<Worded> count) {
        return answers.stream().mapToInt(count).sum();
    }

    /// Each sentence of the model that was shown, under its question and with the quotations behind it.
    public String sentences() {
        return answers.stream()
                .flatMap(answer -> answer.shown().stream()
                        .map(sentence ->
                                answer.question() + "\n  shown:  " + sentence.text() + quotes(answer, sentence)))
                .collect(Collectors.joining("\n"));
    }

    private static String quotes(Worded answer, AnswerSentence sentence) {
        return sentence.citations().stream()
                .map(number -> answer.answer().citations().get(number - 1).quotation())
                .map(quoted -> "\n  quoted: " + quoted.text().replaceAll("\\s+", " ") + " [" + quoted.document() + "]")
                .collect(Collectors.joining());
    }
}
