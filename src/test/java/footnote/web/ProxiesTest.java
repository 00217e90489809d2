package footnote.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import footnote.web.Proxies.Header;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a request comes from, when others pass it on.
class ProxiesTest {
    private static final List<Network> OURS = List.of(Network.of("10.0.0.0/8"), Network.of("2001:db8:1::/48"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.0.0.1        | 203.0.113.9                         | 203.0.113.9
            10.0.0.1        | 203.0.113.9:4711                    | 203.0.113.9
            10.0.0.1        | 2001:db8:9::1                       | 2001:db8:9::1
            10.0.0.1        | [2001:db8:9::1]:4711                | 2001:db8:9::1
            10.0.0.1        | 198.51.100.7, 203.0.113.9, 10.0.0.2 | 203.0.113.9
            2001:db8:1::5   | 203.0.113.9                         | 203.0.113.9
            [2001:db8:1::5] | 203.0.113.9                         | 203.0.113.9
            10.0.0.1        | 10.0.0.3, 10.0.0.2                  | 10.0.0.3
            10.0.0.1        | 203.0.113.9, unknown                | 10.0.0.1
            10.0.0.1        | localhost                           | 10.0.0.1
            10.0.0.1        | ''                                  | 10.0.0.1
            198.51.100.7    | 203.0.113.9                         | 198.51.100.7
            198.51.100.7    | 203.0.113.9, 10.0.0.2               | 198.51.100.7
            """)
    void theNearestAddressThatIsNoProxysCounts(String connected, String header, String client) {
        assertThat(new Proxies(OURS, Header.X_FORWARDED_FOR).client(connected, List.of(header)))
                .isEqualTo(InetAddress.ofLiteral(client));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for=203.0.113.9;proto=https                | 203.0.113.9
            For="[2001:db8:9::1]:4711"                 | 2001:db8:9::1
            for=198.51.100.7, by=x; for=203.0.113.9    | 203.0.113.9
            for=203.0.113.9, for=_hidden               | 10.0.0.1
            proto=https                                | 10.0.0.1
            """)
    void theStandardHeaderIsReadWhereItIsTheProxys(String header, String client) {
        assertThat(new Proxies(OURS, Header.FORWARDED).client("10.0.0.1", List.of(header)))
                .isEqualTo(InetAddress.ofLiteral(client));
    }

    @Test
    void linesOfAHeaderAreReadInTheirOrder() {
        assertThat(new Proxies(OURS, Header.X_FORWARDED_FOR)
                        .client("10.0.0.1", List.of("198.51.100.7", "203.0.113.9, 10.0.0.2")))
                .isEqualTo(InetAddress.ofLiteral("203.0.113.9"));
    }

    @Test
    void withoutProxiesNobodyIsBelieved() {
        assertThat(Proxies.NONE.client("127.0.0.1", List.of("203.0.113.9")))
                .isEqualTo(InetAddress.ofLiteral("127.0.0.1"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 10.255.0.1, true",
        "10.0.0.0/8, 11.0.0.1, false",
        "192.0.2.128/25, 192.0.2.129, true",
        "192.0.2.128/25, 192.0.2.127, false",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, 127.0.0.2, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "::/0, 203.0.113.9, false",
        "2001:db8::/64, 2001:db8::ffff:1, true",
        "2001:db8::/64, 2001:db8:0:1::1, false",
        "127.0.0.1, ::ffff:127.0.0.1, true"
    })
    void aNetworkHasTheAddressesThatBeginLikeIt(String network, String address, boolean isIn) {
        assertThat(Network.of(network).contains(InetAddress.ofLiteral(address))).isEqualTo(isIn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x"})
    void whatIsNoNetworkIsRefused(String typed) {
        assertThatThrownBy(() -> Network.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
