package nl.sluitend.reports.paragraph;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sluitend.finance.Estimate;
import nl.sluitend.finance.Estimate.Range;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.finance.results.Credits;
import nl.sluitend.reports.paragraph.Statement.OfCredit.AsksCredit;
import nl.sluitend.reports.paragraph.Statement.OfCredit.CreditsTogether;
import nl.sluitend.reports.paragraph.Statement.OfCredit.OpenCredit;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.Charges;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.GoesOn;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.Life;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.PaidBefore;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.Residual;
import nl.sluitend.reports.paragraph.Statement.Price;
import nl.sluitend.reports.paragraph.Statement.Sum;
import nl.sluitend.workshop.notes.NoteId;
import org.jspecify.annotations.Nullable;

/// What there is to say about each investment that is charged in these years: a council grants its
/// price as a credit, and what it costs a year goes on after them. One of which nobody knows the
/// price asks for a credit all the same.
record InvestmentFindings(Horizon horizon, Credits credits, Lines lines) {

    List<Statement> statements() {
        Lines all = lines.on(Direction.COST).only(line -> line.amount() instanceof Investment);
        List<BudgetLine> charged = all.in(horizon.years()).all();
        List<BudgetLine> open = all.unknown().all();
        return Stream.concat(
                        all.stream()
                                .filter(line -> charged.contains(line) || open.contains(line))
                                .flatMap(line -> of(line, (Investment) line.amount())),
                        together().stream())
                .toList();
    }

    /// Of one credit there is nothing to add up.
    private Optional<Statement> together() {
        Set<String> asked =
                credits.all().stream()
                        .filter(each -> each.price().counted() != null)
                        .map(each -> each.line())
                        .collect(toSet());
        Price total = price(credits.total(), asked::contains);
        return credits.all().size() < 2 || total == null
                ? Optional.empty()
                : Optional.of(new CreditsTogether(total, credits.isOpen()));
    }

    private Stream<Statement> of(BudgetLine line, Investment bought) {
        Year first = line.recurrence().first(horizon);
        Year last = bought.lastYear(first);
        List<NoteId> notes = lines.only(line).notes();
        Year end = horizon.years().getLast();
        return Stream.of(
                        Stream.of(asked(line, bought.price(), first)),
                        Stream.of(new Life(bought.usefulLife(), notes, last)),
                        residual(new Sum(bought.residualValue(), notes)),
                        new Course(lines.amounts(line), _ -> notes).told(Charges::new),
                        last.isAfter(end) ? Stream.of(new GoesOn(end)) : Stream.<Statement>empty())
                .flatMap(each -> each);
    }

    private Statement asked(BudgetLine line, Estimate paid, Year first) {
        Price price = price(paid, line.id()::equals);
        if (first.isBefore(horizon.first())) {
            return new PaidBefore(Lines.name(line), price == null ? null : price.counted(), first);
        }
        return price == null
                ? new OpenCredit(Lines.name(line), first)
                : new AsksCredit(Lines.name(line), price, first);
    }

    /// With the notes of these credits.
    private @Nullable Price price(Estimate paid, Predicate<String> which) {
        BigDecimal counted = paid.counted();
        List<NoteId> notes =
                lines.only(line -> line.amount() instanceof Investment && which.test(line.id()))
                        .notes();
        return counted == null
                ? null
                : new Price(
                        new Sum(new Money(counted), notes),
                        end(paid, Estimate::least, notes),
                        end(paid, Estimate::most, notes));
    }

    private static @Nullable Sum end(
            Estimate paid, Function<Estimate, @Nullable BigDecimal> end, List<NoteId> notes) {
        BigDecimal value = end.apply(paid);
        return paid instanceof Range && value != null ? new Sum(new Money(value), notes) : null;
    }

    private static Stream<Statement> residual(Sum value) {
        return value.amount().isMoreThan(Money.ZERO)
                ? Stream.of(new Residual(value))
                : Stream.empty();
    }
}
