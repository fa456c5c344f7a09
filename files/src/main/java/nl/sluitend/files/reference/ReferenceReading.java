package nl.sluitend.files.reference;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Malformed;
import nl.sluitend.files.Problem.SyntaxError;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.reference.ReferenceTable;

/// What came of reading all reference data.
public sealed interface ReferenceReading {

    record Usable(Reference reference) implements ReferenceReading {}

    /// Everything that is wrong, file by file.
    record Faulty(List<FileProblem> problems) implements ReferenceReading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }

    record FileProblem(ReferencePart part, Problem problem) {}

    /// The tables of `files`; those that are not among them are the ones that come with the
    /// program.
    static ReferenceReading of(Map<ReferencePart, byte[]> files) {
        Map<ReferencePart, ReferenceTable> tables = new EnumMap<>(ReferencePart.class);
        List<FileProblem> problems = new ArrayList<>();
        for (ReferencePart part : ReferencePart.values()) {
            byte[] bytes = files.containsKey(part) ? files.get(part) : part.standard();
            switch (ReferenceFile.read(bytes)) {
                case Legible(var file) when part.table().isInstance(file.table()) ->
                        tables.put(part, file.table());
                case Legible<ReferenceFile> _ ->
                        problems.add(
                                new FileProblem(
                                        part,
                                        new Malformed("/table/type", SyntaxError.WRONG_VALUE)));
                case Illegible<ReferenceFile>(var found) ->
                        found.forEach(each -> problems.add(new FileProblem(part, each)));
            }
        }
        return problems.isEmpty() ? new Usable(reference(tables)) : new Faulty(problems);
    }

    /// What comes with the program.
    static Reference standard() {
        return switch (of(Map.of())) {
            case Usable(var reference) -> reference;
            case Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }

    private static Reference reference(Map<ReferencePart, ReferenceTable> tables) {
        return new Reference(
                table(tables, ReferencePart.DISCOUNT_RATES, ReferenceTable.DiscountRates.class),
                table(tables, ReferencePart.TASK_FIELDS, ReferenceTable.TaskFields.class),
                table(
                        tables,
                        ReferencePart.OWN_CONTRIBUTIONS,
                        ReferenceTable.OwnContributions.class),
                table(tables, ReferencePart.UNIT_PRICES, ReferenceTable.UnitPrices.class),
                table(tables, ReferencePart.PAYERS, ReferenceTable.Payers.class));
    }

    private static <T extends ReferenceTable> T table(
            Map<ReferencePart, ReferenceTable> tables, ReferencePart part, Class<T> type) {
        return requireNonNull(type.cast(tables.get(part)));
    }
}
