package nl.sluitend.reports;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sluitend.files.Models;
import nl.sluitend.files.RandomWorkshops;
import nl.sluitend.files.model.ModelFile;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Verdict.Undetermined;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.reports.explanation.FigureAddress.OfOutcome;
import nl.sluitend.reports.explanation.FigureAddress.OfParty;
import nl.sluitend.reports.explanation.FigureAddress.OfWhole;
import nl.sluitend.reports.explanation.FigureAddress.OfYear;
import nl.sluitend.reports.explanation.FigureAddress.OutcomeFigure;
import nl.sluitend.reports.explanation.FigureAddress.PartyFigure;
import nl.sluitend.reports.explanation.FigureAddress.WholeFigure;
import nl.sluitend.reports.explanation.YearFigure;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.figures.DriverOutlook;
import nl.sluitend.workshop.figures.OutcomeOutlook;
import nl.sluitend.workshop.figures.SocietalOutlook.PartyOutlook;
import nl.sluitend.workshop.figures.SocietalOutlook.RatioMeasured;
import nl.sluitend.workshop.figures.SocietalOutlook.RatioUnknown;
import nl.sluitend.workshop.figures.Spread;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.figures.YearOutlook;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.Note;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.simulation.Simulation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("slow")
class SameFiguresTest {

    private static final int WORKSHOPS = 150;
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal TEN_THOUSANDTH = new BigDecimal("0.0001");

    private int measured;
    private int ranged;

    @Test
    @DisplayName("CAN40 of any workshop every door tells the same figures")
    void anyWorkshop() {
        long seed = Simulation.seed();
        System.out.println("Doors: -Dseed=" + seed);
        RandomWorkshops workshops = new RandomWorkshops(seed);
        int figures = 0;
        for (int i = 0; i < WORKSHOPS; i++) {
            Workshop workshop = workshops.next();
            Doors whole = new Doors(workshop.preparation().frame(), workshop.notes().main());
            figures += compare(whole) + compare(known(whole));
        }
        System.out.printf(
                "Doors: %d workshops, %,d figures alike, %d ratios, %d ranges%n",
                2 * WORKSHOPS, figures, measured, ranged);
        assertThat(figures).isGreaterThan(30 * WORKSHOPS);
        assertThat(measured).isGreaterThan(WORKSHOPS / 30);
        assertThat(ranged).isGreaterThan(WORKSHOPS / 3);
    }

    @Test
    @DisplayName(
            "CAN40 FIN324 of the example every door tells the same, ranges too, through its model")
    void example() {
        WorkshopFile file = WorkshopFile.example();
        Doors example = new Doors(file.preparation().frame(), file.main());

        assertThat(compare(example)).isGreaterThan(50);
        Doors known = known(example);
        assertThat(compare(known)).isGreaterThan(80);
        assertThat(ranged).isPositive();
        assertThat(Models.read(ModelFile.of(known.model()).write())).isEqualTo(known.model());
    }

    /// How many figures are told alike.
    private int compare(Doors doors) {
        WorkshopFigures live = doors.live();
        JsonNode calculated = Doors.calculated(doors.model(), Sampling.USUAL);
        int count = doors.tells();
        List<BudgetYear> years = live.ledger().years();
        for (int i = 0; i < years.size(); i++) {
            count += year(years.get(i), calculated.at("/budget/years/" + i), doors);
        }
        for (YearOutlook each : live.outlook().years()) {
            JsonNode spread = Doors.spread(calculated, "RESULT", each.year());
            count += sameSpread(each.result(), spread, CENT);
            same(each.notShort(), spread.path("chance"), TEN_THOUSANDTH);
        }
        count += live.outlook().drivers().stream().mapToInt(d -> driver(d, calculated)).sum();
        for (OutcomeOutlook each : live.outlook().outcomes()) {
            count += outcome(each, calculated, doors);
        }
        return live.outlook().societal() instanceof RatioMeasured ratio
                ? count + ratio(ratio, calculated, doors)
                : count;
    }

    private static int year(BudgetYear year, JsonNode calculated, Doors doors) {
        Map<YearFigure, Money> shown = new EnumMap<>(YearFigure.class);
        shown.put(YearFigure.COSTS, year.costs().total());
        shown.put(YearFigure.INCOME, year.income().total());
        shown.put(YearFigure.BALANCE, year.balance());
        shown.put(YearFigure.RESULT, year.result().total());
        shown.put(YearFigure.STRUCTURAL_RESULT, year.result().structural());
        shown.forEach((figure, amount) -> {
            same(amount, calculated.path(property(figure)));
            doors.explains(new OfYear(figure, year.year()), amount);
        });
        same(year.costs().structural(), calculated.path("structuralCosts"));
        same(year.costs().incidental(), calculated.path("incidentalCosts"));
        same(year.income().structural(), calculated.path("structuralIncome"));
        same(year.income().incidental(), calculated.path("incidentalIncome"));
        return shown.size() + 4;
    }

    private static String property(YearFigure figure) {
        return figure == YearFigure.STRUCTURAL_RESULT
                ? "structuralResult"
                : figure.name().toLowerCase(Locale.ROOT);
    }

    private static int driver(DriverOutlook live, JsonNode calculated) {
        BigDecimal units = live.units();
        for (JsonNode driver : calculated.at("/budget/analysis/drivers")) {
            for (JsonNode year : driver.path("years")) {
                if (driver.at("/driver/id").asString().equals(live.note())
                        && year.path("year").asInt() == live.year().getValue()) {
                    assertThat(year.at("/breakEven").has("units")).isEqualTo(units != null);
                    return units == null ? 0 : same(units, year.at("/breakEven/units"), CENT);
                }
            }
        }
        throw new AssertionError(live + " is not calculated.");
    }

    private static int outcome(OutcomeOutlook live, JsonNode calculated, Doors doors) {
        for (JsonNode outcome : calculated.at("/societal/ledger/outcomes")) {
            if (outcome.at("/outcome/id").asString().equals(live.note()) && live.impact() != null) {
                Money present = requireNonNull(live.presentValue());
                NoteId note = new NoteId(live.note());
                sameRounded(live.impact(), outcome.path("impact"));
                sameRounded(present, outcome.path("presentValue"));
                doors.explains(new OfOutcome(OutcomeFigure.IMPACT, note), live.impact());
                doors.explains(new OfOutcome(OutcomeFigure.OUTCOME_PRESENT_VALUE, note), present);
                return 2;
            }
        }
        return 0;
    }

    private int ratio(RatioMeasured live, JsonNode calculated, Doors doors) {
        JsonNode ledger = calculated.at("/societal/ledger");
        measured++;
        int count = same(live.ratio(), ledger.at("/socialReturn/ratio"), TEN_THOUSANDTH);
        sameRounded(live.investment(), ledger.path("investment"));
        sameRounded(live.presentValue(), ledger.path("presentValue"));
        count += doors.explains(new OfWhole(WholeFigure.INPUTS), live.investment());
        count +=
                doors.explains(
                        new OfWhole(WholeFigure.SOCIETAL_PRESENT_VALUE), live.presentValue());
        assertThat(
                        new BigDecimal(
                                doors.explained(new OfWhole(WholeFigure.SOCIAL_RETURN))
                                        .replace(".", "")
                                        .replace(',', '.')
                                        .replace('\u2212', '-')))
                .isCloseTo(live.ratio(), within(CENT));
        for (PartyOutlook party : live.parties()) {
            count +=
                    doors.explains(
                            new OfParty(PartyFigure.PARTY_INVESTMENT, party.party()),
                            party.investment());
            count += doors.explains(new OfParty(PartyFigure.PARTY_NET, party.party()), party.net());
        }
        Spread range = live.range();
        return range == null
                ? count
                : count
                        + sameSpread(
                                range,
                                Doors.spread(
                                        calculated, "SOCIAL_RETURN", doors.frame().firstYear()),
                                TEN_THOUSANDTH);
    }

    private int sameSpread(Spread live, JsonNode calculated, BigDecimal step) {
        ranged++;
        return same(live.low(), calculated.path("p10"), step)
                + same(live.middle(), calculated.path("p50"), step)
                + same(live.high(), calculated.path("p90"), step);
    }

    /// As far as the rounding of both allows: live to a `step`, in a file to eight digits.
    private static int same(BigDecimal live, JsonNode calculated, BigDecimal step) {
        BigDecimal exact = Doors.decimal(calculated);
        BigDecimal slack = exact.abs().movePointLeft(7).add(step);
        assertThat(live).isCloseTo(exact, within(slack));
        return 1;
    }

    private static void same(Money live, JsonNode calculated) {
        assertThat(live.amount()).isEqualByComparingTo(Doors.decimal(calculated));
    }

    private static void sameRounded(Money live, JsonNode calculated) {
        assertThat(live.amount())
                .isEqualByComparingTo(Doors.decimal(calculated).setScale(0, RoundingMode.HALF_UP));
    }

    /// The same canvas without the notes of which something is unknown.
    private static Doors known(Doors doors) {
        Set<String> unknown = new HashSet<>();
        WorkshopFigures live = doors.live();
        live.ledger().verdicts().stream()
                .filter(Undetermined.class::isInstance)
                .forEach(verdict -> unknown.addAll(((Undetermined) verdict).lines()));
        live.outlook().outcomes().stream()
                .filter(each -> each.impact() == null)
                .forEach(each -> unknown.add(each.note()));
        if (live.outlook().societal() instanceof RatioUnknown(var notes)) {
            unknown.addAll(notes);
        }
        Map<Block, List<Note>> left = new EnumMap<>(Block.class);
        for (Block block : Block.values()) {
            left.put(
                    block,
                    doors.canvas().at(block).stream()
                            .filter(note -> !unknown.contains(note.id().value()))
                            .toList());
        }
        return new Doors(doors.frame(), new Canvas(left, List.of()));
    }
}
