package nl.sluitend.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
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
                        NetworkAddresses.ranked(
                                        Stream.of(
                                                new Site("docker0", false, "172.17.0.1"),
                                                new Site("eth0:1", true, "10.0.0.9"),
                                                new Site("wlan0", false, "192.168.1.20"),
                                                new Site("eth0", false, "10.0.0.8")))
                                .all())
                .containsExactly("192.168.1.20", "10.0.0.8", "172.17.0.1", "10.0.0.9");
        assertThat(NetworkAddresses.ranked(Stream.of()).best()).isEmpty();
    }
}
