package footnote.llm;

import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// Which language model is asked, and how. The temperature is always 0, unless `extra` says otherwise.
///
/// @param baseUrl where the server is, without the part that a provider's own calls add
/// @param model which of the server's models
/// @param output in which a model is asked to write, where its provider offers both
/// @param extra goes into the body of each request
public record ModelSettings(
        Provider provider,
        URI baseUrl,
        String model,
        Optional<Secret> key,
        Limits limits,
        OutputForm output,
        ExtraBody extra) {
    /// Reads what was typed.
    ///
    /// @param typed what is set, such as [ModelSetting#in] finds it
    /// @return empty where no language model is wanted
    /// @throws ModelSettingsException when something is missing or cannot be used
    public static Optional<ModelSettings> of(Map<ModelSetting, String> typed) {
        return new SettingsReader(typed).read();
    }

    /// Whether what is asked leaves this machine. Only an address that says by itself that it is this machine's own,
    /// such as
    /// `localhost` or `127.0.0.1`, counts as staying; no name is looked up.
    public boolean leavesThisMachine() {
        String host = baseUrl.getHost();
        if (host.equalsIgnoreCase("localhost")) {
            return false;
        }
        try {
            return !InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return true; // a name
        }
    }
}
