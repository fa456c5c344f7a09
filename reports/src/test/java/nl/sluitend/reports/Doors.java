package nl.sluitend.reports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.sluitend.files.calculation.CalculationFile;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetYear;
import nl.sluitend.finance.budget.Split;
import nl.sluitend.finance.budget.Verdict.OverCeiling;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.remarks.Remark.SilentYear;
import nl.sluitend.finance.remarks.Remark.YearsLeftOut;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.reports.explanation.Explanation.Calculated;
import nl.sluitend.reports.explanation.FigureAddress;
import nl.sluitend.reports.explanation.WorkshopExplanation;
import nl.sluitend.reports.paragraph.FinancialParagraph;
import nl.sluitend.reports.paragraph.FinancialParagraph.Run;
import nl.sluitend.reports.wording.Notation;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.figures.Rates;
import nl.sluitend.workshop.figures.WorkshopFigures;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.preparation.BudgetFrame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The four ways in which the figures of one canvas come out, each from a calculation of its own:
/// live, in the paragraph, in an explanation, and as `sluitend calculate` writes them.
record Doors(BudgetFrame frame, Canvas canvas) {

    static final Reference REFERENCE = Rates.of("0.0225");

    private static final Notation NOTATION = new Notation(Language.NL, "€");

    WorkshopFigures live() {
        return new WorkshopFigures(frame, canvas, REFERENCE);
    }

    Model model() {
        return WorkshopFigures.model("", frame, canvas);
    }

    static JsonNode calculated(Model model, Sampling sampling) {
        byte[] file = CalculationFile.of(ModelResults.of(model, REFERENCE, sampling)).write(false);
        return JsonMapper.shared().readTree(new String(file, UTF_8));
    }

    /// That the explanation of a figure shows this amount.
    int explains(FigureAddress address, Money amount) {
        assertThat(unsigned(explained(address)))
                .as("%s", address)
                .isEqualTo(NOTATION.money(amount));
        return 1;
    }

    /// Without the plus of a balance.
    private static String unsigned(String shown) {
        return shown.replace("+\u00a0", "");
    }

    String explained(FigureAddress address) {
        var told = new WorkshopExplanation(live(), Language.NL).of(address);
        assertThat(told).as("%s", address).isInstanceOf(Calculated.class);
        return ((Calculated) told).figure().value();
    }

    /// That the paragraph has no amount but those of the ledger, and how many it has.
    int tells() {
        Set<String> amounts = amounts().map(NOTATION::money).collect(Collectors.toSet());
        List<String> told =
                FinancialParagraph.of(live(), Language.NL).sections().stream()
                        .flatMap(section -> section.sentences().stream())
                        .flatMap(sentence -> sentence.runs().stream())
                        .filter(Run.CitedFigure.class::isInstance)
                        .map(Run::text)
                        .filter(text -> text.contains("€"))
                        .map(Doors::unsigned)
                        .toList();
        assertThat(amounts).containsAll(told);
        return told.size();
    }

    private Stream<Money> amounts() {
        WorkshopFigures live = live();
        Money ceiling = frame.ceiling();
        Stream<Money> years = live.ledger().years().stream().flatMap(Doors::amounts);
        Stream<Money> over =
                live.ledger().verdicts().stream()
                        .filter(OverCeiling.class::isInstance)
                        .map(verdict -> ((OverCeiling) verdict).amount());
        return Stream.of(
                        years,
                        over,
                        claimed(live),
                        silent(live),
                        paid(live),
                        Stream.ofNullable(ceiling))
                .flatMap(each -> each);
    }

    /// What savings say they save, though their outcomes are worth less.
    private static Stream<Money> claimed(WorkshopFigures live) {
        return live.results().remarks().stream()
                .filter(SavingAmongIncome.class::isInstance)
                .flatMap(remark -> ((SavingAmongIncome) remark).years().stream())
                .map(SavedYear::claimed);
    }

    /// What counts in other years than those of the ledger.
    private static Stream<Money> silent(WorkshopFigures live) {
        return live.results().remarks().stream()
                .flatMap(Doors::silent)
                .flatMap(year -> Stream.ofNullable(year.amount()));
    }

    private static Stream<SilentYear> silent(Remark remark) {
        return remark instanceof NeverCounts never
                ? never.years().stream()
                : remark instanceof YearsLeftOut left ? left.years().stream() : Stream.empty();
    }

    /// What investments ask as a credit, and are worth when they have served.
    private static Stream<Money> paid(WorkshopFigures live) {
        return Stream.concat(ends(live.budget().credits().total()), prices(live));
    }

    private static Stream<Money> ends(Estimate price) {
        return Stream.of(price.least(), price.counted(), price.most())
                .flatMap(Stream::ofNullable)
                .map(Money::new);
    }

    private static Stream<Money> prices(WorkshopFigures live) {
        return live.budget().budget().lines().stream()
                .filter(line -> line.amount() instanceof Investment)
                .map(line -> (Investment) line.amount())
                .flatMap(bought ->
                        Stream.concat(ends(bought.price()), Stream.of(bought.residualValue())));
    }

    private static Stream<Money> amounts(BudgetYear year) {
        return Stream.of(
                        parts(year.costs()),
                        parts(year.income()),
                        parts(year.additions()),
                        parts(year.withdrawals()),
                        parts(year.result()).flatMap(each -> Stream.of(each, each.abs())),
                        Stream.of(year.structuralCover(), year.structuralCover().abs()),
                        year.lines().values().stream())
                .flatMap(each -> each);
    }

    private static Stream<Money> parts(Split split) {
        return Stream.of(split.total(), split.structural(), split.incidental());
    }

    /// The spread of a result, of a year or of all years.
    static JsonNode spread(JsonNode calculated, String concept, Year year) {
        return spreads(calculated, concept)
                .filter(each -> each.path("year").asInt(year.getValue()) == year.getValue())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> spreads(JsonNode calculated, String concept) {
        return StreamSupport.stream(calculated.at("/uncertainty/spreads").spliterator(), false)
                .filter(each -> each.path("concept").asString().equals(concept));
    }

    static BigDecimal decimal(JsonNode figure) {
        return new BigDecimal((figure.isObject() ? figure.path("value") : figure).asString());
    }
}
