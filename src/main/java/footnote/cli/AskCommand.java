package footnote.cli;

import footnote.ask.AnswerJson;
import footnote.ask.Contacts;
import footnote.ask.Inquiry;
import footnote.ask.Reply;
import footnote.ask.TraceJson;
import footnote.ask.Turns;
import footnote.conversation.Question;
import footnote.conversation.Turn;
import footnote.index.PassageIndex;
import footnote.llm.ModelSettings;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "ask",
        description = "Answers one question, with footnotes, or says that the documents do not say.",
        mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Folders folders = new Folders();

    @Mixin
    private CautionOption caution = new CautionOption();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Option(
            names = "--after",
            paramLabel = "QUESTION",
            description = "what was asked before, which this question goes on from; once for each, oldest first")
    private List<String> before = List.of();

    @Option(names = "--json", description = "print the answer as JSON, as the service would give it")
    private boolean json;

    @Option(names = "--explain", description = "print how the answer came about, too")
    private boolean explain;

    @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "the question; quotation marks are not needed")
    private String[] words = {};

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        String question = Question.of(String.join(" ", words)).text();
        List<Turn> history = before.stream()
                .map(earlier -> new Turn(Question.of(earlier), Optional.empty()))
                .toList();
        var inquiry = new Inquiry(question, history, filters.read(), explain);
        EffectiveSettings effective = folders.settings(caution.given());
        Settings settings = effective.values();
        Optional<ModelSettings> model = effective.model();
        Workspace workspace = settings.workspace();
        new Refresh(workspace, spec.commandLine().getErr()).beforeAnswering();
        try (PassageIndex index = workspace.index()) {
            Reply reply = workspace
                    .askService(index, new Contacts("", settings.care().contacts()), model, Turns.AT_ONCE)
                    .ask(inquiry);
            out.println(json ? asJson(reply) : asText(reply));
        }
        return ExitCode.OK;
    }

    private static String asText(Reply reply) {
        String answer = new AnswerText(reply).toString();
        TraceJson trace = AnswerJson.of(reply).trace();
        return trace == null ? answer : answer + System.lineSeparator() + System.lineSeparator() + new TraceText(trace);
    }

    private static String asJson(Reply reply) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(AnswerJson.of(reply));
    }
}
