package nl.sluitend.workshop.figures;

import static java.util.Objects.requireNonNull;
import static nl.sluitend.workshop.figures.Placed.FIRST;
import static nl.sluitend.workshop.figures.Placed.FRAME;
import static nl.sluitend.workshop.figures.Placed.canvas;
import static nl.sluitend.workshop.figures.Placed.cost;
import static nl.sluitend.workshop.figures.Placed.decimal;
import static nl.sluitend.workshop.figures.Placed.fixed;
import static nl.sluitend.workshop.figures.Placed.income;
import static nl.sluitend.workshop.figures.Placed.outcome;
import static nl.sluitend.workshop.figures.Placed.value;
import static nl.sluitend.workshop.figures.Placed.variable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount;
import nl.sluitend.finance.budget.BudgetLedger;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Recurrence;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.remarks.Remark.Farther;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.remarks.Remark.Silence;
import nl.sluitend.finance.remarks.Remark.SilentYear;
import nl.sluitend.finance.societal.PartyMatrix.Pocket;
import nl.sluitend.workshop.figures.DriverOutlook.Tipping;
import nl.sluitend.workshop.figures.SocietalOutlook.NoDiscountRate;
import nl.sluitend.workshop.figures.SocietalOutlook.NoOutcomes;
import nl.sluitend.workshop.figures.SocietalOutlook.NothingPutIn;
import nl.sluitend.workshop.figures.SocietalOutlook.PartyOutlook;
import nl.sluitend.workshop.figures.SocietalOutlook.RatioMeasured;
import nl.sluitend.workshop.figures.SocietalOutlook.RatioUnknown;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteMoney;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkshopFiguresTest {

    private static final Reference REFERENCE = Rates.of("0.25");

    private final Placed rent = cost("rent", fixed("1000"), null);
    private final Placed grant = income("grant", fixed("600"), "Provincie");

    @Test
    @DisplayName("CAN33 without ranges no year has a chance; every year is just what it is")
    void certain() {
        assertThat(outlook(rent, grant).years()).isEmpty();
    }

    @Test
    @DisplayName("CAN33 a range gives each year its quantiles and the chance that it is not short")
    void years() {
        Placed ranged =
                income("ranged", new Amount.Fixed(Estimate.between("800", "1000", "1200")), null);
        List<YearOutlook> years = outlook(rent, ranged).years();

        assertThat(years).extracting(YearOutlook::year).hasSize(4).startsWith(FIRST);
        YearOutlook first = years.getFirst();
        assertThat(first.notShort()).isBetween(new BigDecimal("0.47"), new BigDecimal("0.54"));
        assertThat(first.result().low()).isBetween(decimal(-110), decimal(-80));
        assertThat(first.result().middle()).isBetween(decimal(-5), decimal(5));
        assertThat(first.result().high()).isBetween(decimal(80), decimal(110));
        assertThat(first.result().low().scale()).isLessThanOrEqualTo(2);
        assertThat(first.notShort().scale()).isLessThanOrEqualTo(4);
        assertThat(outlook(rent, ranged)).isEqualTo(outlook(rent, ranged));
    }

    @Test
    @DisplayName("CAN33 what the ledger rounds away is not short, and half a euro more is")
    void grain() {
        assertThat(outlook(rent, between("999.6", "999.8")).years())
                .extracting(YearOutlook::notShort)
                .containsOnly(BigDecimal.ONE);
        assertThat(outlook(rent, between("999.1", "999.3")).years())
                .extracting(YearOutlook::notShort)
                .containsOnly(BigDecimal.ZERO);
    }

    private static Placed between(String low, String high) {
        return income("ranged", new Amount.Fixed(Estimate.between(low, low, high)), "");
    }

    @Test
    @DisplayName("CAN33 a year with an unknown has no chance, the other years have")
    void unknownYear() {
        Placed ranged =
                income("ranged", new Amount.Fixed(Estimate.between("800", "1000", "1200")), null);
        Placed open =
                cost("open", NoteMoney.of(new Amount.Unknown(), Recurrence.Incidental.in(FIRST)));

        assertThat(outlook(rent, ranged, open).years())
                .extracting(each -> each.year().getValue())
                .containsExactly(2028, 2029, 2030);
    }

    @Test
    @DisplayName(
            "FIN286 FIN320 what stands on the task field of the reserves is no income, no cost")
    void reserves() {
        Placed put = onReserves(cost("put", fixed("50"), null));
        Placed open = onReserves(income("open", new Amount.Unknown(), null));
        BudgetLedger ledger =
                new WorkshopFigures(FRAME, canvas(rent, onReserves(grant), put, open), REFERENCE)
                        .ledger();
        BudgetYear year = ledger.years().getFirst();

        assertThat(ledger.reserveMovements())
                .containsExactly("note-put", "note-grant", "note-open");
        assertThat(year.unknown()).containsExactly("note-open");
        assertThat(year.income().total()).isEqualTo(Money.ZERO);
        assertThat(year.withdrawals().structural()).isEqualTo(Money.of(600));
        assertThat(year.costs().total()).isEqualTo(Money.of(1000));
        assertThat(year.additions().structural()).isEqualTo(Money.of(50));
        assertThat(year.structuralCover()).isEqualTo(Money.of(-1000));
    }

    private static Placed onReserves(Placed placed) {
        NoteMoney money = requireNonNull(placed.note().money());
        Note note = placed.note();
        return new Placed(
                placed.block(),
                Note.of(
                        note.id(),
                        note.text(),
                        new NoteMoney(
                                money.amount(),
                                money.recurrence(),
                                money.indexation(),
                                money.party(),
                                "0.10",
                                money.source())));
    }

    @Test
    @DisplayName("CAN34 each quantity has the point where a short year tips")
    void drivers() {
        Placed rides = income("rides", variable("40", "ritten", "10"), null);
        Placed driven = cost("driven", variable("300", "km", "1"), null);
        Placed later =
                cost(
                        "later",
                        NoteMoney.of(
                                Amount.Fixed.of(Money.of(500)),
                                Recurrence.Incidental.in(FIRST.plusYears(2))));

        assertThat(outlook(rides, driven, later).drivers())
                .contains(
                        new DriverOutlook(
                                "note-driven",
                                "km",
                                Year.of(2029),
                                true,
                                decimal(300),
                                Tipping.EACH_COSTS_MORE,
                                null),
                        new DriverOutlook(
                                "note-rides",
                                "ritten",
                                Year.of(2029),
                                true,
                                decimal(40),
                                Tipping.FROM,
                                decimal(80)));
    }

    @Test
    @DisplayName(
            "CAN93 where the year at stake has one-off money, one that only recurs is told too")
    void recurringYear() {
        Placed rides = income("rides", variable("40", "ritten", "10"), null);
        Placed start =
                cost(
                        "start",
                        NoteMoney.of(
                                Amount.Fixed.of(Money.of(500)), Recurrence.Incidental.in(FIRST)));

        assertThat(outlook(rides, start, cost("rent", fixed("100"), null)).drivers())
                .extracting(DriverOutlook::year, DriverOutlook::oneOffs, DriverOutlook::units)
                .containsExactly(
                        tuple(FIRST, true, decimal(60)),
                        tuple(FIRST.plusYears(1), false, decimal(10)));
    }

    @Test
    @DisplayName("CAN120 every year that is short is told where it tips, the worst one too")
    void everyShortYear() {
        Placed rides = income("rides", variable("40", "ritten", "10"), null);
        Placed extra =
                cost(
                        "extra",
                        NoteMoney.of(
                                Amount.Fixed.of(Money.of(300)),
                                Recurrence.Incidental.in(FIRST.plusYears(1))));

        assertThat(outlook(rides, extra, cost("rent", fixed("500"), null)).drivers())
                .extracting(DriverOutlook::year, DriverOutlook::oneOffs, DriverOutlook::units)
                .containsExactly(
                        tuple(FIRST, false, decimal(50)),
                        tuple(FIRST.plusYears(1), true, decimal(80)),
                        tuple(FIRST.plusYears(2), false, decimal(50)),
                        tuple(FIRST.plusYears(3), false, decimal(50)));
    }

    @Test
    @DisplayName("CAN90 a saving whose words are those of an outcome is held to that outcome")
    void boundedSaving() {
        Placed help = value("help", outcome("Gemeente", Estimate.of(100), "2"));
        Placed saved = saving("Gemeente ", " HELP");

        assertThat(incomes(help, saved)).containsExactly("100", "100", "0", "0");
        assertThat(outlook(help, saved).remarks())
                .singleElement()
                .isInstanceOfSatisfying(
                        SavingAmongIncome.class,
                        each -> assertThat(each.outcome()).isEqualTo("note-help"));
    }

    @Test
    @DisplayName("CAN91 a saving of no outcome on the canvas counts, and is remarked as that")
    void unboundedSaving() {
        Placed help = value("help", outcome("Gemeente", Estimate.of(100), "2"));

        for (Placed saved : List.of(saving("Zorgverzekeraar", "help"), saving("Gemeente", ""))) {
            assertThat(incomes(help, saved)).containsExactly("900", "900", "900", "900");
            assertThat(outlook(help, saved).remarks())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            SavingAmongIncome.class, each -> assertThat(each.outcome()).isNull());
        }
    }

    @Test
    @DisplayName("CAN92 what is remarked beside the verdicts goes with the figures")
    void remarks() {
        Placed late =
                cost(
                        "late",
                        NoteMoney.of(
                                Amount.Fixed.of(Money.of(5)),
                                Recurrence.Incidental.in(FIRST.plusYears(8))));

        assertThat(outlook(late).remarks())
                .containsExactly(
                        new NeverCounts(
                                "note-late",
                                Silence.OTHER_YEARS,
                                List.of(new SilentYear(FIRST.plusYears(8), Money.of(5))),
                                Farther.NO));
    }

    private static Placed saving(String cashedBy, String outcome) {
        return income("saved", new Amount.Saving(Estimate.of(900), cashedBy, FIRST, outcome), null);
    }

    private static List<String> incomes(Placed... notes) {
        return new WorkshopFigures(FRAME, canvas(notes), Rates.NONE)
                .budget().years().stream()
                        .map(year -> year.income().value().toPlainString())
                        .toList();
    }

    @Test
    @DisplayName("CAN34 a budget that balances is asked about its first year")
    void balancedDrivers() {
        Placed rides = income("rides", variable("200", "ritten", "10"), null);
        Placed driven = cost("driven", variable("300", "km", "1"), null);

        assertThat(outlook(rides, driven).drivers())
                .extracting(DriverOutlook::year, DriverOutlook::tipping, DriverOutlook::units)
                .containsExactly(
                        tuple(FIRST, Tipping.UP_TO, decimal(2000)),
                        tuple(FIRST, Tipping.FROM, decimal(30)));
    }

    @Test
    @DisplayName("CAN34 with an unknown amount nobody can tell")
    void unknownDrivers() {
        Placed rides = income("rides", variable("200", "ritten", "10"), null);
        Placed open = cost("open", new Amount.Unknown(), null);

        assertThat(outlook(rides, open).drivers())
                .extracting(DriverOutlook::tipping)
                .containsExactly(Tipping.UNKNOWN);
    }

    @Test
    @DisplayName("CAN35 without outcomes there is no ratio")
    void noOutcomes() {
        assertThat(outlook(rent, grant).societal()).isEqualTo(new NoOutcomes());
        assertThat(outlook(rent, grant).outcomes()).isEmpty();
    }

    @Test
    @DisplayName("CAN35 where nothing is put in, a ratio does not apply")
    void nothingPutIn() {
        assertThat(outlook(value("help", "100", "Gemeente")).societal())
                .isEqualTo(new NothingPutIn());
    }

    @Test
    @DisplayName("CAN35 with an unknown the notes are named, and the known outcomes keep a value")
    void unknown() {
        Placed open = cost("open", new Amount.Unknown(), null);
        Placed vague = value("vague", outcome("Gemeente", new Estimate.Missing(), "1"));
        Outlook outlook = outlook(rent, open, value("help", "100", "Gemeente"), vague);

        assertThat(outlook.societal())
                .isEqualTo(new RatioUnknown(List.of("note-open", "note-vague")));
        assertThat(outlook.outcomes())
                .containsExactly(
                        new OutcomeOutlook("note-help", Money.of(100), Money.of(100)),
                        new OutcomeOutlook("note-vague", null, null));
    }

    @Test
    @DisplayName("CAN35 without a discount rate for the first budget year the ratio is not told")
    void noRate() {
        Outlook outlook = outlook(Rates.NONE, rent, value("help", "100", "Gemeente"));

        assertThat(outlook.societal()).isEqualTo(new NoDiscountRate());
        assertThat(outlook.outcomes()).containsExactly(new OutcomeOutlook("note-help", null, null));
    }

    @Test
    @DisplayName("CAN35 CAN94 the ratio is that of the ledger, with who puts in and who gains")
    void measured() {
        Placed twoYears = value("help", outcome("Gemeente", Estimate.of(1000), "2"));

        assertThat(outlook(rent, grant, twoYears).societal())
                .isEqualTo(
                        new RatioMeasured(
                                new BigDecimal("1.8"),
                                null,
                                Money.of(1800),
                                Money.of(1000),
                                new BigDecimal("0.25"),
                                List.of(
                                        party("Provincie", 600, 0, Pocket.NO_GAIN_GIVEN),
                                        party("", 400, 0, Pocket.UNKNOWN),
                                        party("Gemeente", 0, 1800, Pocket.NO_INVESTOR))));
    }

    @Test
    @DisplayName("CAN35 a range in a cost or in an outcome is one in the ratio")
    void range() {
        Placed ranged =
                cost("ranged", new Amount.Fixed(Estimate.between("500", "1000", "2000")), "");
        Placed sure = value("help", "1000", "Gemeente");
        Placed unsure =
                value("unsure", outcome("Gemeente", Estimate.between("500", "1000", "1500"), "1"));

        assertThat(spread(outlook(rent, sure))).isNull();
        assertThat(List.of(outlook(ranged, sure), outlook(rent, unsure)))
                .extracting(WorkshopFiguresTest::spread)
                .allSatisfy(spread -> {
                    assertThat(spread).isNotNull();
                    assertThat(spread.low()).isLessThan(new BigDecimal("0.85"));
                    assertThat(spread.high()).isGreaterThan(new BigDecimal("1.15"));
                    assertThat(spread.low().scale()).isLessThanOrEqualTo(4);
                });
    }

    private static @Nullable Spread spread(Outlook outlook) {
        return outlook.societal() instanceof RatioMeasured measured ? measured.range() : null;
    }

    private static PartyOutlook party(String name, long investment, long saving, Pocket pocket) {
        return new PartyOutlook(
                name,
                Money.of(investment),
                Money.of(saving),
                Money.ZERO,
                Money.of(saving - investment),
                pocket);
    }

    private static Outlook outlook(Placed... notes) {
        return outlook(REFERENCE, notes);
    }

    private static Outlook outlook(Reference reference, Placed... notes) {
        return new WorkshopFigures(FRAME, canvas(notes), reference).outlook();
    }
}
