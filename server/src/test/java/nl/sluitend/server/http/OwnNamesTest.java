package nl.sluitend.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.server.http.NetworkAddresses.Site;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// By which names and addresses this machine is reached.
class OwnNamesTest {

    private static final OwnNames NAMES = OwnNames.ofThisMachine();

    @ParameterizedTest
    @DisplayName("SES86 Literal addresses, localhost and names in the own network are ours")
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost",
                "127.0.0.1",
                "192.168.1.20",
                "[::1]",
                "::1",
                "[fe80::1]",
                "laptop-van-anna.local",
                "Laptop.LOCAL"
            })
    void ours(String host) {
        assertThat(NAMES.has(host)).isTrue();
    }

    @Test
    @DisplayName("SES86 The name of the machine is ours")
    void ofTheMachine() throws UnknownHostException {
        assertThat(NAMES.has(InetAddress.getLocalHost().getHostName())).isTrue();
    }

    @ParameterizedTest
    @DisplayName("SES86 A name that anybody can have point here is not ours")
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "192.168.1.20.nip.io",
                "local",
                "evillocal",
                ""
            })
    void notOurs(String host) {
        assertThat(NAMES.has(host)).isFalse();
    }

    @Test
    @DisplayName("SES87 Of several networks the one that phones are in likeliest comes first")
    void ranks() {
        assertThat(
                        ranked(
                                site("docker0", "172.17.0.1"),
                                new Site("eth0:1", true, InetAddress.ofLiteral("10.0.0.9")),
                                site("wlan0", "192.168.1.20"),
                                site("eth0", "10.0.0.8")))
                .containsExactly("192.168.1.20", "10.0.0.8", "172.17.0.1", "10.0.0.9");
    }

    @Test
    @DisplayName("SRV50 Any address that others can reach is named, those that are none are not")
    void namesOthers() {
        assertThat(
                        ranked(
                                site("docker0", "172.17.0.1"),
                                site("wlan0", "fd00::2"),
                                site("wlan0", "2001:db8:0:0:0:0:0:1"),
                                site("eth0", "192.0.2.2"),
                                site("eth0", "100.64.0.7"),
                                site("eth1", "192.168.1.20")))
                .containsExactly(
                        "192.168.1.20",
                        "192.0.2.2",
                        "100.64.0.7",
                        "[fd00::2]",
                        "[2001:db8::1]",
                        "172.17.0.1");
        assertThat(ranked(site("eth0", "169.254.3.4"), site("eth0", "fe80::1"))).isEmpty();
        assertThat(ranked(site("lo", "127.0.0.1"), site("lo", "::1"))).isEmpty();
    }

    private static Site site(String network, String address) {
        return new Site(network, false, InetAddress.ofLiteral(address));
    }

    private static List<String> ranked(Site... sites) {
        return NetworkAddresses.ranked(Stream.of(sites)).all();
    }
}
