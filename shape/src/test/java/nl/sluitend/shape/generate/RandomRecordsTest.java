package nl.sluitend.shape.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Check;
import nl.sluitend.shape.Divisor;
import nl.sluitend.shape.Id;
import nl.sluitend.shape.Lasting;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.NotEmpty;
import nl.sluitend.shape.Objection;
import nl.sluitend.shape.Quantity;
import nl.sluitend.shape.Rate;
import nl.sluitend.shape.Rising;
import nl.sluitend.shape.Rules;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Surcharge;
import nl.sluitend.shape.Text;
import nl.sluitend.shape.Whole;
import nl.sluitend.shape.generate.RandomRecords.Broken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RandomRecordsTest {

    private static final int MANY = 2_000;

    private static final Check<Breach> CHECK =
            new Check<>(Limits.STANDARD, breach -> breach, Rules.none());

    public enum Side {
        LEFT,
        RIGHT
    }

    public sealed interface Amount {
        record Known(@Quantity BigDecimal value) implements Amount {}

        @Rising(
                value = {"low", "high"},
                breach = Breach.RANGE_OUT_OF_ORDER)
        record Between(
                @Quantity(Quantity.Sign.ANY) BigDecimal low,
                @Quantity(Quantity.Sign.ANY) BigDecimal high)
                implements Amount {}
    }

    public record Everything(
            @Id String id,
            @Text(value = Limit.UNIT, required = true) String name,
            @Text(Limit.UNIT) @Nullable String note,
            Amount amount,
            @Divisor BigDecimal divisor,
            @Surcharge BigDecimal surcharge,
            @Rate BigDecimal rate,
            @Lasting(Limit.OUTCOME_YEARS) BigDecimal lasting,
            @Whole(least = 1, most = Limit.USEFUL_LIFE, breach = Breach.USEFUL_LIFE_OUT_OF_RANGE)
                    int life,
            @Nullable Year year,
            @NotEmpty(Breach.NO_YEARS)
                    @Size(value = Limit.SPLIT_PARTS, breach = Breach.TOO_MANY_PARTS)
                    List<@Text(Limit.UNIT) String> parts,
            Map<Side, List<Side>> sides) {}

    @Test
    @DisplayName("CAN54 random records keep to their bounds")
    void sound() {
        RandomRecords records = new RandomRecords(new Random(1), Limits.STANDARD, 4);

        assertThat(
                        IntStream.range(0, MANY)
                                .mapToObj(_ -> records.next(Everything.class))
                                .flatMap(record -> CHECK.objections(record).stream()))
                .isEmpty();
    }

    @Test
    @DisplayName("CAN54 a record with one value beyond its bound has that against it, and no more")
    void broken() {
        RandomRecords records = new RandomRecords(new Random(2), Limits.STANDARD, 4);
        Set<Breach> breaches = EnumSet.noneOf(Breach.class);

        for (int i = 0; i < MANY; i++) {
            Broken<Everything> broken = records.broken(Everything.class);
            assertThat(CHECK.objections(broken.record()))
                    .extracting(Objection::reason)
                    .containsExactly(broken.breach());
            breaches.add(broken.breach());
        }
        assertThat(breaches).hasSize(12);
    }

    @Test
    @DisplayName("CAN54 a value may be given, and a record put right")
    void given() {
        RandomRecords records =
                new RandomRecords(new Random(3), Limits.STANDARD, 4)
                        .given(Year.class, () -> Year.of(2027))
                        .putRight(Amount.Known.class, _ -> new Amount.Known(BigDecimal.TEN));

        assertThat(records.next(Year.class)).isEqualTo(Year.of(2027));
        assertThat(records.next(Amount.Known.class).value()).isEqualByComparingTo("10");
    }
}
