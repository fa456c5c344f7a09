package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What whoever starts Sluitend reads of where it is.
class GreetingTest {

    @Test
    @DisplayName("SRV51 Without a network nobody is promised that others reach Sluitend")
    void promisesNothing() {
        assertThat(Greeting.reach(List.of()))
                .singleElement()
                .asString()
                .contains("alleen op deze computer")
                .doesNotContain("iedereen");
    }

    @Test
    @DisplayName("SES87 The greeting names the likeliest address, and then the others")
    void namesAddresses() {
        assertThat(Greeting.reach(List.of("http://192.0.2.2:8080/", "http://[fd00::2]:8080/")))
                .containsExactly(
                        "Bereikbaar voor iedereen in dit netwerk, op http://192.0.2.2:8080/.",
                        "Werkt dat adres niet op een telefoon? Probeer dan:"
                                + " http://[fd00::2]:8080/");
    }
}
