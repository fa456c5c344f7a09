package nl.sluitend.reports.paragraph;

import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.stream.Stream;
import nl.sluitend.finance.Horizon;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.BudgetLine;
import nl.sluitend.finance.budget.Direction;
import nl.sluitend.reports.paragraph.Statement.OfInvestment;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.Charges;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.Credit;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.GoesOn;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.Life;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.PaidBefore;
import nl.sluitend.reports.paragraph.Statement.OfInvestment.Residual;
import nl.sluitend.reports.paragraph.Statement.Sum;
import nl.sluitend.workshop.notes.NoteId;

/// What there is to say about each investment that is charged in these years: a council grants its
/// price as a credit, and what it costs a year goes on after them.
record InvestmentFindings(Horizon horizon, Lines lines) {

    List<Statement> statements() {
        Lines charged = lines.on(Direction.COST).in(horizon.years());
        return charged.stream().flatMap(this::of).toList();
    }

    private Stream<Statement> of(BudgetLine line) {
        BigDecimal price =
                line.amount() instanceof Investment bought ? bought.price().counted() : null;
        return price != null && line.amount() instanceof Investment bought
                ? of(line, bought, new Money(price))
                : Stream.empty();
    }

    private Stream<Statement> of(BudgetLine line, Investment bought, Money price) {
        Year first = line.recurrence().first(horizon);
        Year last = bought.lastYear(first);
        List<NoteId> notes = lines.only(line).notes();
        Year end = horizon.years().getLast();
        return Stream.of(
                        Stream.of(price(line, new Sum(price, notes), first)),
                        Stream.of(new Life(bought.usefulLife(), notes, last)),
                        residual(new Sum(bought.residualValue(), notes)),
                        new Course(lines.amounts(line), _ -> notes).told(Charges::new),
                        last.isAfter(end) ? Stream.of(new GoesOn(end)) : Stream.<Statement>empty())
                .flatMap(each -> each);
    }

    private OfInvestment price(BudgetLine line, Sum price, Year first) {
        return first.isBefore(horizon.first())
                ? new PaidBefore(Lines.name(line), price, first)
                : new Credit(Lines.name(line), price, first);
    }

    private static Stream<Statement> residual(Sum value) {
        return value.amount().isMoreThan(Money.ZERO)
                ? Stream.of(new Residual(value))
                : Stream.empty();
    }
}
