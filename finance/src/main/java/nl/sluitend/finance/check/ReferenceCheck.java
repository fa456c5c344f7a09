package nl.sluitend.finance.check;

import static nl.sluitend.shape.Objection.unless;
import static nl.sluitend.shape.Objection.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.sluitend.finance.reference.Dated;
import nl.sluitend.finance.reference.ReferenceTable;
import nl.sluitend.shape.Check;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import nl.sluitend.shape.Rules;

/// Whether reference data can be relied on: values within bounds, dates in order, and never two
/// values of one identifier on one date.
public record ReferenceCheck(Limits limits) {

    public Stream<Objection<Flaw>> table(ReferenceTable table) {
        Check<Flaw> check = new Check<>(limits, Flaw::of, Rules.none());
        return Stream.concat(
                check.objections((Record) table).stream(),
                within("entries", once(table.entries())));
    }

    /// An entry is flawed when an earlier one has its identifier on a date on which both hold.
    private static Stream<Objection<Flaw>> once(List<? extends Dated> entries) {
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
}
