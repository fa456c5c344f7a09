package nl.sluitend.files.reference;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import nl.sluitend.finance.reference.ReferenceTable;
import nl.sluitend.finance.reference.ReferenceTable.DiscountRates;
import nl.sluitend.finance.reference.ReferenceTable.OwnContributions;
import nl.sluitend.finance.reference.ReferenceTable.Payers;
import nl.sluitend.finance.reference.ReferenceTable.TaskFields;
import nl.sluitend.finance.reference.ReferenceTable.UnitPrices;

/// The files that reference data consists of, and the table that belongs in each.
public enum ReferencePart {
    DISCOUNT_RATES("discount-rates.json", DiscountRates.class),
    TASK_FIELDS("task-fields.json", TaskFields.class),
    OWN_CONTRIBUTIONS("own-contributions.json", OwnContributions.class),
    UNIT_PRICES("unit-prices.json", UnitPrices.class),
    PAYERS("payers.json", Payers.class);

    private final String fileName;
    private final Class<? extends ReferenceTable> table;

    ReferencePart(String fileName, Class<? extends ReferenceTable> table) {
        this.fileName = fileName;
        this.table = table;
    }

    public static Optional<ReferencePart> of(String fileName) {
        return Arrays.stream(values()).filter(part -> part.fileName.equals(fileName)).findFirst();
    }

    public String fileName() {
        return fileName;
    }

    public Class<? extends ReferenceTable> table() {
        return table;
    }

    /// The file that comes with the program.
    public byte[] standard() {
        try (InputStream in = requireNonNull(ReferencePart.class.getResourceAsStream(fileName))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
