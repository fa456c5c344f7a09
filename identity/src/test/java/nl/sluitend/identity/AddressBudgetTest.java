package nl.sluitend.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBudgetTest {

    private static final Instant NOON = Instant.parse("2027-01-12T12:00:00Z");
    private static final AddressPrefix HALL = new AddressPrefix("hall");
    private static final Limits LIMITS = Limits.STANDARD;
    private static final int AT_ONCE = LIMITS.of(Limit.CREATIONS);
    private static final Duration EACH = LIMITS.duration(Limit.CREATION_EVERY);

    private final AddressBudget budget =
            new AddressBudget(LIMITS, Limit.CREATIONS, Limit.CREATION_EVERY);

    @Test
    @DisplayName("SES71 an address may do it so often at once, and once more after each wait")
    void earnsItBack() {
        spendAll(NOON);
        assertThat(budget.pause(HALL, NOON)).isEqualTo(EACH);
        assertThat(budget.pause(HALL, NOON.plus(EACH).minusNanos(1))).isNotNull();
        assertThat(budget.pause(HALL, NOON.plus(EACH))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T00:00:00Z", "2027-01-12T11:00:00Z", "9999-01-01T00:00:00Z"})
    @DisplayName("SRV42 a clock that jumps takes nothing from an address, and comes back to it")
    void jumps(Instant elsewhere) {
        budget.spend(HALL, NOON);
        assertThat(budget.pause(HALL, elsewhere)).isNull();
        budget.spend(HALL, elsewhere);
        assertThat(budget.pause(HALL, NOON)).isNull();
        spendAll(NOON.plus(EACH.multipliedBy(2)));
        assertThat(budget.pause(HALL, NOON)).isBetween(Duration.ofNanos(1), EACH.multipliedBy(2));
    }

    private void spendAll(Instant at) {
        for (int i = 0; i < AT_ONCE; i++) {
            budget.spend(HALL, at);
        }
    }
}
