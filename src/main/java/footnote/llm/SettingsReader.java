package footnote.llm;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes settings of what was typed, or tells what is wrong with it.
final class SettingsReader {
    private static final String NONE = "none";
    private static final int MOST_SECONDS = 3600;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_PORTS = 0xffff;

    private final Map<ModelSetting, String> typed;

    SettingsReader(Map<ModelSetting, String> typed) {
        this.typed = typed;
    }

    Optional<ModelSettings> read() {
        return provider()
                .map(provider -> new ModelSettings(
                        provider,
                        baseUrl(provider),
                        set(ModelSetting.MODEL)
                                .orElseThrow(() -> missing(ModelSetting.MODEL, "the model that the server is to use")),
                        key(provider),
                        limits(),
                        output(provider),
                        set(ModelSetting.EXTRA).map(ExtraBody::of).orElse(ExtraBody.NOTHING)));
    }

    private Optional<String> set(ModelSetting setting) {
        return Optional.ofNullable(typed.get(setting)).map(String::strip);
    }

    private Optional<Provider> provider() {
        String name = set(ModelSetting.PROVIDER).orElse(NONE);
        if (name.equalsIgnoreCase(NONE)) {
            return Optional.empty();
        }
        Optional<Provider> found = Arrays.stream(Provider.values())
                .filter(provider -> provider.label().equalsIgnoreCase(name))
                .findFirst();
        if (found.isEmpty()) {
            String labels =
                    Arrays.stream(Provider.values()).map(Provider::label).collect(Collectors.joining(", "));
            throw new ModelSettingsException(
                    ModelSetting.PROVIDER, "is '" + name + "', which is none of " + NONE + ", " + labels);
        }
        return found;
    }

    private URI baseUrl(Provider provider) {
        String url = set(ModelSetting.BASE_URL)
                .or(provider::usualBaseUrl)
                .orElseThrow(
                        () -> missing(ModelSetting.BASE_URL, "where the server is, such as http://127.0.0.1:8000/v1"));
        if (url.matches(".*[@?#].*")) { // may hold a password or a key, so it is not repeated
            throw new ModelSettingsException(
                    ModelSetting.BASE_URL,
                    "has '@', '?' or '#' in it: leave out what belongs to them, and set a key as "
                            + ModelSetting.KEY.variable());
        }
        try {
            URI uri = new URI(url);
            if (isWeb(uri) && uri.getHost() != null && uri.getPort() <= MOST_PORTS) {
                return uri;
            }
            throw unusable(url, null);
        } catch (URISyntaxException e) {
            throw unusable(url, e);
        }
    }

    private static boolean isWeb(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }

    private static ModelSettingsException unusable(String url, @Nullable URISyntaxException cause) {
        return new ModelSettingsException(
                ModelSetting.BASE_URL,
                "is '" + url + "', which is no address of a server: write it like http://127.0.0.1:8000/v1",
                cause);
    }

    private Optional<Secret> key(Provider provider) {
        Optional<Secret> key = set(ModelSetting.KEY)
                .map(typedKey -> Secret.of(typedKey, ModelSetting.KEY))
                .or(() -> set(ModelSetting.KEY_FILE).map(Secret::inFile));
        if (key.isEmpty() && provider.needsKey()) {
            throw missing(ModelSetting.KEY, "the key of " + provider.label());
        }
        return key;
    }

    private OutputForm output(Provider provider) {
        String form = set(ModelSetting.OUTPUT).orElse(OutputForm.TEXT.label());
        OutputForm wanted = Arrays.stream(OutputForm.values())
                .filter(one -> one.label().equalsIgnoreCase(form))
                .findFirst()
                .orElseThrow(() -> new ModelSettingsException(
                        ModelSetting.OUTPUT,
                        "is '" + form + "', which is neither " + OutputForm.TEXT.label() + " nor "
                                + OutputForm.JSON.label()));
        return provider.takesSchema() ? wanted : OutputForm.TEXT;
    }

    private Limits limits() {
        return new Limits(
                seconds(ModelSetting.DEADLINE, Limits.USUAL.whole()),
                seconds(ModelSetting.FIRST_PIECE, Limits.USUAL.firstPiece()),
                seconds(ModelSetting.STALL, Limits.USUAL.stall()),
                number(ModelSetting.MAX_CHARACTERS, BigDecimal.ONE, MOST_CHARACTERS)
                        .map(BigDecimal::intValue)
                        .orElse(Limits.USUAL.characters()));
    }

    private Duration seconds(ModelSetting setting, Duration usual) {
        return number(setting, new BigDecimal("0.001"), MOST_SECONDS)
                .map(number -> Duration.ofMillis(number.movePointRight(3).longValue()))
                .orElse(usual);
    }

    private Optional<BigDecimal> number(ModelSetting setting, BigDecimal least, int most) {
        return set(setting).map(text -> {
            try {
                var number = new BigDecimal(text);
                if (number.compareTo(least) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                    return number;
                }
                throw outside(setting, text, most, null);
            } catch (NumberFormatException e) {
                throw outside(setting, text, most, e);
            }
        });
    }

    private static ModelSettingsException outside(
            ModelSetting setting, String text, int most, @Nullable NumberFormatException cause) {
        return new ModelSettingsException(
                setting, "is '" + text + "', which is no number above 0 and up to " + most, cause);
    }

    private static ModelSettingsException missing(ModelSetting setting, String what) {
        return new ModelSettingsException(setting, "is not set: it must tell " + what);
    }
}
