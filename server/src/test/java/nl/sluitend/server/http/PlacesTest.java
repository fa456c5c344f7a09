package nl.sluitend.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final InetAddress HALL = InetAddress.ofLiteral("192.0.2.1");
    private static final InetAddress OTHER = InetAddress.ofLiteral("198.51.100.7");
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final Places places = new Places(8);

    @Test
    @DisplayName("SRV40 one address takes three quarters of the places, and leaves others the rest")
    void leavesOthersSome() {
        assertThat(taken(HALL, 6)).isEqualTo(6);
        assertThat(places.take(HALL)).isFalse();
        places.give(HALL);
        assertThat(taken(OTHER, 2)).isEqualTo(2);
        assertThat(places.take(OTHER)).isFalse();
        places.give(OTHER);
        places.give(HALL);
        assertThat(places.take(OTHER)).isTrue();
    }

    @Test
    @DisplayName("SRV40 when all are taken there are some for the machine itself, and not one more")
    void keepsSomeForItself() {
        assertThat(taken(HALL, 6) + taken(OTHER, 2)).isEqualTo(8);
        assertThat(taken(HERE, Places.KEPT)).isEqualTo(Places.KEPT);
        assertThat(places.take(HERE)).isFalse();
        assertThat(places.count()).isEqualTo(8 + Places.KEPT + 1);
    }

    private long taken(InetAddress address, int times) {
        return IntStream.range(0, times).filter(_ -> places.take(address)).count();
    }
}
