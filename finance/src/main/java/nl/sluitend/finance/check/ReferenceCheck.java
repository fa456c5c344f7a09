package nl.sluitend.finance.check;

import static nl.sluitend.finance.check.Findings.all;
import static nl.sluitend.finance.check.Findings.each;
import static nl.sluitend.finance.check.Findings.unless;
import static nl.sluitend.finance.check.Findings.within;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.reference.Dated;
import nl.sluitend.finance.reference.Provenance;
import nl.sluitend.finance.reference.ReferenceTable;
import nl.sluitend.finance.reference.ReferenceTable.DiscountRates;
import nl.sluitend.finance.reference.ReferenceTable.OwnContributions;
import nl.sluitend.finance.reference.ReferenceTable.Payers;
import nl.sluitend.finance.reference.ReferenceTable.TaskFields;
import nl.sluitend.finance.reference.ReferenceTable.UnitPrices;
import nl.sluitend.finance.reference.UnitPrice;
import org.jspecify.annotations.Nullable;

/// Whether reference data can be relied on: values within bounds, dates in order, and never two
/// values of one identifier on one date.
public record ReferenceCheck(Bounds bounds) {

    public Stream<Finding> table(ReferenceTable table) {
        return within(
                "entries",
                all(
                        unless(table.entries().size() <= bounds.lines(), Flaw.TOO_MANY_LINES),
                        once(table.entries()),
                        switch (table) {
                            case DiscountRates(var entries) ->
                                    entries(
                                            entries,
                                            each -> within("rate", number().rate(each.rate())));
                            case OwnContributions(var entries) ->
                                    entries(
                                            entries,
                                            each ->
                                                    within(
                                                            "perMonth",
                                                            number().amount(
                                                                            each.perMonth()
                                                                                    .amount())));
                            case UnitPrices(var entries) -> entries(entries, this::price);
                            case TaskFields(var entries) -> entries(entries, _ -> Stream.empty());
                            case Payers(var entries) -> entries(entries, _ -> Stream.empty());
                        }));
    }

    private Stream<Finding> price(UnitPrice price) {
        return all(
                within("priceLevel", number().year(price.priceLevel())),
                within("amount", number().amount(price.amount().amount())));
    }

    private <T extends Dated> Stream<Finding> entries(
            List<T> entries, Function<T, Stream<Finding>> value) {
        return each(
                entries,
                entry ->
                        all(
                                value.apply(entry),
                                within("provenance", provenance(entry.provenance()))));
    }

    private Stream<Finding> provenance(Provenance provenance) {
        LocalDate from = provenance.validFrom();
        LocalDate until = provenance.validUntil();
        return all(
                within("validFrom", date(from)),
                within("validUntil", date(until)),
                within(
                        "validUntil",
                        unless(
                                from == null || until == null || !until.isBefore(from),
                                Flaw.YEARS_OUT_OF_ORDER)));
    }

    private Stream<Finding> date(@Nullable LocalDate date) {
        return date == null ? Stream.empty() : number().year(Year.from(date));
    }

    /// An entry is flawed when an earlier one has its identifier on a date on which both hold.
    private static Stream<Finding> once(List<? extends Dated> entries) {
        return IntStream.range(0, entries.size())
                .boxed()
                .flatMap(i ->
                        within(
                                i.toString(),
                                unless(
                                        entries.subList(0, i).stream()
                                                .noneMatch(e -> collide(e, entries.get(i))),
                                        Flaw.ID_TAKEN)));
    }

    private static boolean collide(Dated one, Dated other) {
        return one.id().equals(other.id()) && one.provenance().overlaps(other.provenance());
    }

    private NumberCheck number() {
        return new NumberCheck(bounds);
    }
}
