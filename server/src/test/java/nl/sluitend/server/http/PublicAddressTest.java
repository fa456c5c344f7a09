package nl.sluitend.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The address an installation is told, as browsers write it.
class PublicAddressTest {

    @ParameterizedTest
    @DisplayName("SES6 The address of an installation is written as browsers write an origin")
    @CsvSource({
        "https://sluitend.gemeente.nl, https://sluitend.gemeente.nl, true",
        "https://sluitend.gemeente.nl/, https://sluitend.gemeente.nl, true",
        "HTTPS://Sluitend.Gemeente.NL:443/, https://sluitend.gemeente.nl, true",
        "https://sluitend.gemeente.nl:8443, https://sluitend.gemeente.nl:8443, true",
        "https://sluitend.gemeente.nl:80, https://sluitend.gemeente.nl:80, true",
        "http://sluitend.gemeente.nl:80, http://sluitend.gemeente.nl, false",
        "https://[2001:db8::1], https://[2001:db8::1], true"
    })
    void isAnOrigin(URI told, String origin, boolean isHttps) {
        PublicAddress address = new PublicAddress(told, true);
        assertThat(address.origin()).isEqualTo(origin);
        assertThat(address.isHttps()).isEqualTo(isHttps);
    }
}
