package nl.sluitend.finance.societal;

import static nl.sluitend.finance.societal.Outcome.Benefit.SAVING;
import static nl.sluitend.finance.societal.Outcome.Benefit.SOCIAL_VALUE;
import static nl.sluitend.finance.societal.PartyMatrix.Pocket.NO_GAIN_GIVEN;
import static nl.sluitend.finance.societal.PartyMatrix.Pocket.NO_INVESTOR;
import static nl.sluitend.finance.societal.PartyMatrix.Pocket.UNKNOWN;
import static nl.sluitend.finance.societal.PartyMatrix.Pocket.WRONG;
import static nl.sluitend.finance.societal.SmallMaps.OPEN;
import static nl.sluitend.finance.societal.SmallMaps.UNDISCOUNTED;
import static nl.sluitend.finance.societal.SmallMaps.Y2027;
import static nl.sluitend.finance.societal.SmallMaps.by;
import static nl.sluitend.finance.societal.SmallMaps.decimals;
import static nl.sluitend.finance.societal.SmallMaps.input;
import static nl.sluitend.finance.societal.SmallMaps.ledger;
import static nl.sluitend.finance.societal.SmallMaps.map;
import static nl.sluitend.finance.societal.SmallMaps.valuesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.societal.PartyMatrix.PartyPosition;
import nl.sluitend.finance.societal.PartyMatrix.Pocket;
import nl.sluitend.finance.societal.ShownMatrix.ShownPosition;
import nl.sluitend.finance.societal.Worth.Net;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyMatrixTest {

    @Test
    @DisplayName("FIN79 who pays and who gains: each party's investment, saving, value and net")
    void parties() {
        SocietalLedger ledger =
                ledger(
                        input("all", "city", "100", 0),
                        by("city", SAVING, "30"),
                        by("insurer", SAVING, "50"),
                        by("residents", SOCIAL_VALUE, "40"));

        assertThat(ledger.parties().parties())
                .extracting(PartyPosition::party, PartyMatrixTest::row, PartyPosition::pocket)
                .containsExactly(
                        tuple("city", decimals("100 30 0 -70"), WRONG),
                        tuple("insurer", decimals("0 50 0 50"), NO_INVESTOR),
                        tuple("residents", decimals("0 0 40 40"), NO_INVESTOR));
        assertThat(row(ledger.parties().total())).isEqualTo(decimals("100 80 40 20"));
        assertThat(ledger.parties().total().net().value())
                .isEqualTo(ledger.netPresentValue().value());
    }

    @ParameterizedTest
    @DisplayName("FIN79 a pocket is wrong when the investor loses while all together gain")
    @CsvSource({
        "90, 10.01, WRONG",
        "90, 10, RIGHT",
        "90, 0, RIGHT",
        "100, 50, RIGHT",
        "100, -1, RIGHT"
    })
    void pocket(String own, String others, Pocket pocket) {
        SocietalLedger ledger =
                ledger(
                        input("all", "city", "100", 0),
                        by("city", SAVING, own),
                        by("insurer", SAVING, others));

        assertThat(ledger.parties().parties().getFirst().pocket()).isEqualTo(pocket);
    }

    @ParameterizedTest
    @DisplayName("CAN121 who loses no more than two per cent of what it puts in loses a trifle")
    @CsvSource({"97.99, WRONG", "98, RIGHT", "99.99, RIGHT"})
    void trifle(String own, Pocket pocket) {
        pocket(own, "50", pocket);
    }

    @Test
    @DisplayName("FIN79 with an unknown anywhere nobody can tell whose pocket it is")
    void unknownPocket() {
        Input work = Input.of("work", "work", "volunteers", OPEN);
        Input money = input("money", "city", "100", 0);
        Outcome gain = by("insurer", SAVING, "200");
        ImpactMap map = new ImpactMap(List.of(work, money), List.of(gain));

        assertThat(SocietalLedger.of(map, UNDISCOUNTED, Y2027).parties().parties())
                .extracting(PartyPosition::pocket)
                .containsExactly(UNKNOWN, UNKNOWN, NO_INVESTOR);
        assertThat(ledger(money, gain.with(new Net(OPEN))).parties().parties())
                .extracting(PartyPosition::pocket)
                .containsExactly(UNKNOWN, NO_INVESTOR);
    }

    @Test
    @DisplayName("FIN169 of an investor whose gain nobody has filled in no pocket is told")
    void noGainGiven() {
        Input money = input("money", "city", "100", 0);
        Outcome others = by("insurer", SAVING, "200");

        assertThat(pockets(money, others)).containsExactly(NO_GAIN_GIVEN, NO_INVESTOR);
        assertThat(pockets(money, others, by("city", SOCIAL_VALUE, "0")))
                .containsExactly(WRONG, NO_INVESTOR);
    }

    private static List<Pocket> pockets(Input input, Outcome... outcomes) {
        return ledger(input, outcomes).parties().parties().stream()
                .map(PartyPosition::pocket)
                .toList();
    }

    @Test
    @DisplayName("FIN98 shown in whole units, what is left over goes where most was lost")
    void shown() {
        ShownMatrix shown =
                ShownMatrix.of(
                        ledger(
                                        input("all", "city", "100.4", 0),
                                        by("city", SAVING, "30.5"),
                                        by("insurer", SAVING, "50.4"),
                                        by("residents", SOCIAL_VALUE, "40.3"))
                                .parties());

        assertThat(shown.total()).isEqualTo(shown("100", "81", "40"));
        assertThat(shown.parties())
                .containsExactly(
                        shown("100", "31", "0"), shown("0", "50", "0"), shown("0", "0", "40"));
        assertThat(shown.parties())
                .extracting(ShownPosition::net)
                .containsExactly(Money.of(-69), Money.of(50), Money.of(40));
    }

    private static ShownPosition shown(String investment, String saving, String socialValue) {
        return new ShownPosition(Money.of(investment), Money.of(saving), Money.of(socialValue));
    }

    private static List<BigDecimal> row(PartyPosition row) {
        return row(row.position());
    }

    private static List<BigDecimal> row(Position position) {
        return valuesOf(
                List.of(
                        position.investment(),
                        position.saving(),
                        position.socialValue(),
                        position.net()));
    }
}
