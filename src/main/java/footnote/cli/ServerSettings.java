package footnote.cli;

import footnote.web.Accent;
import footnote.web.Appearance;
import footnote.web.Hosts;
import footnote.web.Network;
import footnote.web.Proxies;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How the service is reached.
record ServerSettings(
        @Setting(
                usual = "127.0.0.1",
                told = "the address to listen on; 127.0.0.1 serves this machine alone, 0.0.0.0 every network")
        String host,

        @Setting(usual = "8080", most = 65_535, told = "the port to listen on; 0 for any that is free")
        int port,

        @Setting(told = "whom people may turn to where the documents do not say, as it stands in a sentence")
        String contact,

        @Setting(usual = "Footnote", told = "what the service is called, at the top of each page")
        String name,

        @Setting(
                usual = "#0b4f9e",
                told = "the colour of the bar at the top of each page, of its buttons and links",
                allowed = "a colour such as #0b4f9e, dark enough to be read on white (contrast of at least 4.5)")
        Accent accent,

        @Setting(
                usual = "none",
                told = "the names that the service goes by, without a port; where none is set, any, or"
                        + " this machine's own where it listens to it alone",
                allowed = "names of hosts with commas between them, or none")
        List<String> allowedHosts,

        @Setting(
                usual = "none",
                told = "the addresses of the proxies in front of the service, whose word is taken for where a"
                        + " request comes from",
                allowed = "addresses and networks such as 10.0.0.0/8 with commas between them, or none")
        List<Network> trustedProxies,

        @Setting(usual = "x-forwarded-for", told = "the header in which these proxies say so")
        Proxies.Header proxyHeader,

        @Setting(
                usual = "{home}/data/availability.json",
                told = "the file that holds whether the service is switched off, and what people are told then")
        Path availability,

        @Setting(
                usual = "20",
                most = 3600,
                told = "seconds that what is being answered has to end when the service is stopped")
        Duration grace) {
    Appearance appearance() {
        return new Appearance(name.strip(), accent);
    }

    Proxies proxies() {
        return new Proxies(trustedProxies, proxyHeader);
    }

    Hosts hosts() {
        return !allowedHosts.isEmpty() ? new Hosts(allowedHosts) : isLoopback() ? Hosts.LOOPBACK : Hosts.ANY;
    }

    /// Where it is reached at the port. An IPv6 address stands in brackets (RFC 3986).
    String address(int bound) {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound + "/";
    }

    /// Whether the service listens to its own machine alone.
    private boolean isLoopback() {
        try {
            return host.equalsIgnoreCase("localhost")
                    || InetAddress.ofLiteral(host).isLoopbackAddress();
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
