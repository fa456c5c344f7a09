package nl.sluitend.reports.paragraph;

import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.remarks.Remark;
import nl.sluitend.finance.remarks.Remark.CeilingOfNobody;
import nl.sluitend.finance.remarks.Remark.CoveredByReserves;
import nl.sluitend.finance.remarks.Remark.InputsAgree;
import nl.sluitend.finance.remarks.Remark.InputsDiffer;
import nl.sluitend.finance.remarks.Remark.NeverCounts;
import nl.sluitend.finance.remarks.Remark.OneOffThatRecurs;
import nl.sluitend.finance.remarks.Remark.OutcomeWithoutYears;
import nl.sluitend.finance.remarks.Remark.PricesOfLater;
import nl.sluitend.finance.remarks.Remark.ReserveNotGiven;
import nl.sluitend.finance.remarks.Remark.SavedYear;
import nl.sluitend.finance.remarks.Remark.SavingAmongIncome;
import nl.sluitend.finance.remarks.Remark.YearsLeftOut;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.reports.paragraph.Statement.OfRemark;
import nl.sluitend.reports.paragraph.Statement.Sum;
import nl.sluitend.workshop.notes.NoteId;

/// What there is to say beside the verdict. A canvas has no reserves, and takes what is put in from
/// its own budget, so that nothing is said of those.
record RemarkFindings(Lines lines, ImpactMap map, List<Remark> remarks) {

    List<OfRemark> statements() {
        return remarks.stream().flatMap(this::of).toList();
    }

    private Stream<OfRemark> of(Remark remark) {
        return switch (remark) {
            case SavingAmongIncome saving -> saving(saving);
            case NeverCounts(var line, var because) ->
                    Stream.of(new OfRemark.CountsNever(name(line)), new OfRemark.Because(because));
            case YearsLeftOut(var of, var years) ->
                    Stream.of(new OfRemark.SkipsYears(name(of), years));
            case PricesOfLater(var line, var level) ->
                    Stream.of(new OfRemark.LaterPrices(name(line), level));
            case CeilingOfNobody(var payer) -> Stream.of(new OfRemark.BoundsNobody(payer));
            case OutcomeWithoutYears(var outcome) ->
                    Stream.of(new OfRemark.NoYears(outcome(outcome)));
            case OneOffThatRecurs(var line, var years) ->
                    Stream.of(new OfRemark.ComesBack(name(line), notes(line), years));
            case CoveredByReserves _, ReserveNotGiven _, InputsAgree _, InputsDiffer _ ->
                    Stream.of();
        };
    }

    private Stream<OfRemark> saving(SavingAmongIncome saving) {
        List<OfRemark> all = new ArrayList<>();
        String outcome = saving.outcome();
        all.add(new OfRemark.Saves(name(saving.line()), saving.cashedBy()));
        all.add(
                outcome == null
                        ? new OfRemark.RestsOnNothing()
                        : new OfRemark.SavedBy(outcome(outcome)));
        alike(saving.years())
                .forEach((same, years) -> all.addAll(counted(same, years, saving.line())));
        return all.stream();
    }

    private record Same(Money claimed, Money counted) {}

    private static Map<Same, List<Year>> alike(List<SavedYear> years) {
        Map<Same, List<Year>> alike = new LinkedHashMap<>();
        years.forEach(each ->
                alike.computeIfAbsent(
                                new Same(each.claimed(), each.counted()), _ -> new ArrayList<>())
                        .add(each.year()));
        return alike;
    }

    private static List<OfRemark> counted(Same same, List<Year> years, String line) {
        OfRemark counts = new OfRemark.Counts(years, sum(same.counted(), line));
        return same.counted().equals(same.claimed())
                ? List.of(counts)
                : List.of(counts, new OfRemark.Claimed(sum(same.claimed(), line)));
    }

    private static Sum sum(Money amount, String line) {
        return new Sum(amount.toWholeEuros(), notes(line));
    }

    private static List<NoteId> notes(String line) {
        return List.of(new NoteId(line));
    }

    private String name(String line) {
        return lines.stream()
                .filter(each -> each.id().equals(line))
                .findFirst()
                .map(Lines::name)
                .orElse(line);
    }

    private String outcome(String id) {
        return map.outcome(id).map(each -> each.label().strip()).orElse(id);
    }
}
