package footnote.llm;

import footnote.llm.Ending.Failure;
import footnote.llm.Ending.Reason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One call of a model: the pieces that came, and how it ended.
record Talk(List<String> pieces, Ending ending) {
    static final Prompt PROMPT = new Prompt("Be brief.", "Wer grüßt die Welt?", 64);
    static final String KEY = "sk-very-secret-0123456789";

    /// Short enough for a test that lets them pass, and long enough for a slow machine where nothing goes wrong.
    static final Limits IMPATIENT =
            new Limits(Duration.ofSeconds(30), Duration.ofMillis(400), Duration.ofMillis(400), 2_000);

    static final Limits PATIENT =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(20), 2_000);

    static ModelSettings settings(Provider provider, String url, Limits limits) {
        Map<ModelSetting, String> typed = new EnumMap<>(ModelSetting.class);
        typed.put(ModelSetting.PROVIDER, provider.label());
        typed.put(ModelSetting.BASE_URL, url);
        typed.put(ModelSetting.MODEL, "a-model");
        typed.put(ModelSetting.KEY, KEY);
        ModelSettings read = ModelSettings.of(typed).orElseThrow();
        return new ModelSettings(
                read.provider(), read.baseUrl(), read.model(), read.key(), limits, read.output(), read.extra());
    }

    static Talk with(String url, Limits limits) {
        return with(LanguageModel.of(settings(Provider.OPENAI, url, limits)), limits);
    }

    static Talk with(LanguageModel model, Limits limits) {
        var pieces = new ArrayList<String>();
        Ending ending = model.write(PROMPT, limits.deadline(), pieces::add);
        return new Talk(pieces, ending);
    }

    String text() {
        return String.join("", pieces);
    }

    Optional<Reason> reason() {
        return ending instanceof Failure failure ? Optional.of(failure.reason()) : Optional.empty();
    }

    String message() {
        return ending instanceof Failure failure ? failure.message() : "";
    }
}
