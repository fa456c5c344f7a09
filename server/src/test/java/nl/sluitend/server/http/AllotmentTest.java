package nl.sluitend.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sluitend.identity.AddressPrefix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AllotmentTest {

    private static final AddressPrefix ONE = new AddressPrefix("one");
    private static final AddressPrefix OTHER = new AddressPrefix("other");

    private final Allotment allotment = new Allotment(8);

    @Test
    @DisplayName("SRV4 a part is given in the order of asking, when there is so much left")
    void inOrder() {
        Allotment.Claim all = allotment.ask(ONE, 8);
        Allotment.Claim large = allotment.ask(OTHER, 4);
        Allotment.Claim small = allotment.ask(ONE, 1);
        assertThat(isGranted(all)).isTrue();
        assertThat(isGranted(large) || isGranted(small)).isFalse();
        all.end();
        all.end();
        assertThat(isGranted(large) && isGranted(small)).isTrue();
    }

    @Test
    @DisplayName("SRV41 one address that asks for everything leaves half to others")
    void leavesOthersHalf() {
        Allotment.Claim first = allotment.ask(ONE, 2);
        Allotment.Claim second = allotment.ask(ONE, 2);
        Allotment.Claim third = allotment.ask(ONE, 2);
        Allotment.Claim others = allotment.ask(OTHER, 4);
        assertThat(isGranted(first) && isGranted(second)).isTrue();
        assertThat(isGranted(third)).isFalse();
        assertThat(isGranted(others)).isTrue();
        first.end();
        assertThat(isGranted(third)).isTrue();
    }

    @Test
    @DisplayName("SRV56 of who waits, who holds the least goes first")
    void leastFirst() {
        Allotment.Claim first = allotment.ask(ONE, 2);
        Allotment.Claim second = allotment.ask(ONE, 2);
        Allotment.Claim others = allotment.ask(OTHER, 4);
        Allotment.Claim third = allotment.ask(ONE, 2);
        Allotment.Claim newcomer = allotment.ask(new AddressPrefix("new"), 2);
        assertThat(isGranted(first) && isGranted(second) && isGranted(others)).isTrue();
        first.end();
        assertThat(isGranted(newcomer)).isTrue();
        assertThat(isGranted(third)).isFalse();
        second.end();
        assertThat(isGranted(third)).isTrue();
    }

    private static boolean isGranted(Allotment.Claim claim) {
        return claim.granted().succeeded();
    }
}
