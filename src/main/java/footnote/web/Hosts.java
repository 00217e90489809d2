package footnote.web;

import java.util.List;
import java.util.Locale;

/// The names that the service goes by. A page of another site that has its own name point at this machine (DNS
/// rebinding) sends that name, and is turned away.
///
/// @param names without a port, in any case, IPv6 in brackets; empty for any name
public record Hosts(List<String> names) {
    /// Any name.
    public static final Hosts ANY = new Hosts(List.of());

    /// Those of a service that listens to its own machine alone.
    public static final Hosts LOOPBACK = new Hosts(List.of("localhost", "127.0.0.1", "[::1]"));

    public Hosts {
        names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /// @param header the header `Host`, with a port or without
    boolean allow(String header) {
        String name = header.replaceFirst(":\\d*$", "").toLowerCase(Locale.ROOT);
        return names.isEmpty() || names.contains(name);
    }
}
