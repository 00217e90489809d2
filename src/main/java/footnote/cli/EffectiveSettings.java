package footnote.cli;

import footnote.ask.WorkQueue;
import footnote.llm.ModelSettings;
import footnote.llm.ModelSettingsException;
import footnote.web.Admission;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What holds, and where each part of it was set.
final class EffectiveSettings {
    private final Settings values;
    private final List<Effective> each;

    /// @param typed one for each name
    EffectiveSettings(Settings values, List<SettingName> names, List<Typed> typed) {
        this.values = values;
        this.each = IntStream.range(0, names.size())
                .mapToObj(i -> new Effective(names.get(i), typed.get(i)))
                .toList();
    }

    /// One setting with its value.
    record Effective(SettingName name, Typed typed) {
        /// The value as it may be shown.
        String shown() {
            return name.shown(typed.text());
        }
    }

    Settings values() {
        return values;
    }

    /// All there are, in their order.
    List<Effective> each() {
        return each;
    }

    /// The language model that may word answers.
    ///
    /// @throws SettingsException when what is set about it cannot be used
    Optional<ModelSettings> model() {
        try {
            return ModelSettings.of(values.llm().typed());
        } catch (ModelSettingsException e) {
            Origin origin = each.stream()
                    .filter(effective ->
                            effective.name.variable().equals(e.setting().variable()))
                    .map(effective -> effective.typed.origin())
                    .findFirst()
                    .orElseThrow();
            throw new SettingsException(e.getMessage() + " (" + origin + ")", e);
        }
    }

    /// Who is let in.
    Admission admission(WorkQueue queue) {
        return new Admission(
                Optional.of(values.keys().keys()),
                values.keys().free(),
                values.limits().rates(),
                values.server().proxies(),
                values.server().hosts(),
                Optional.of(queue));
    }
}
