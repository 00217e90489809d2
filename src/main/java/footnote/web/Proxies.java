package footnote.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The proxies in front of the service, whose word is taken for where a request comes from. Anybody can send the header
/// in which they say it, so it is read from its end, each entry for as long as a trusted proxy wrote it; and only the
/// one header is read that the operator names, since a proxy passes the other on as the client sent it.
///
/// @param trusted where they are; empty when there are none
public record Proxies(List<Network> trusted, Header header) {
    /// No proxies: a request comes from where its connection does.
    public static final Proxies NONE = new Proxies(List.of(), Header.X_FORWARDED_FOR);

    /// An address as either header has it: with a port or without, in IPv6 perhaps in brackets.
    private static final Pattern NODE = Pattern.compile("\\[(?<six>[^]]+)](:\\d+)?|(?<four>[\\d.]+)(:\\d+)?");

    private static final Pattern FOR =
            Pattern.compile("(?:^|;)\\s*for\\s*=\\s*\"?(?<node>[^\";]*)\"?\\s*(?:;|$)", Pattern.CASE_INSENSITIVE);

    public Proxies {
        trusted = List.copyOf(trusted);
    }

    /// How a proxy tells where a request came from.
    public enum Header {
        X_FORWARDED_FOR("X-Forwarded-For"),
        /// RFC 7239.
        FORWARDED("Forwarded");

        private final String header;

        Header(String header) {
            this.header = header;
        }

        private Optional<InetAddress> address(String entry) {
            if (this == X_FORWARDED_FOR) {
                return literal(entry.strip());
            }
            Matcher found = FOR.matcher(entry);
            return found.find() ? literal(found.group("node").strip()) : Optional.empty();
        }
    }

    /// Where a request comes from: the nearest address that is not a trusted proxy's.
    InetAddress client(HttpServletRequest request) {
        return client(request.getRemoteAddr(), Collections.list(request.getHeaders(header.header)));
    }

    /// @param connected where the connection comes from
    /// @param lines those of the header, in their order
    InetAddress client(String connected, List<String> lines) {
        InetAddress nearest = literal(connected).orElseThrow();
        for (String entry : entries(lines).reversed()) {
            if (!isTrusted(nearest)) {
                return nearest;
            }
            Optional<InetAddress> before = header.address(entry);
            if (before.isEmpty()) {
                return nearest;
            }
            nearest = before.get();
        }
        return nearest;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(network -> network.contains(address));
    }

    private static List<String> entries(List<String> lines) {
        return lines.stream().flatMap(line -> Stream.of(line.split(","))).toList();
    }

    private static Optional<InetAddress> literal(String typed) {
        Matcher node = NODE.matcher(typed);
        String address = typed;
        if (node.matches()) {
            address = node.group("six") != null ? node.group("six") : node.group("four");
        }
        try {
            return Optional.of(InetAddress.ofLiteral(address.replaceFirst("%.*", "")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
