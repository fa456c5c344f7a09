package nl.sluitend.files.reference;

import java.util.List;
import nl.sluitend.files.FileFormat;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Uncalculable;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.finance.check.Bounds;
import nl.sluitend.finance.check.ReferenceCheck;
import nl.sluitend.finance.reference.ReferenceTable;
import nl.sluitend.json.Json;

/// One table of reference data as JSON, described in `docs/formats/reference.schema.json`.
public record ReferenceFile(String format, int version, ReferenceTable table) {

    public static final String FORMAT = "sluitend-reference";
    public static final int VERSION = 1;
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final FileFormat<ReferenceFile> FILES =
            new FileFormat<>(Json.handwritten(), FORMAT, VERSION, ReferenceFile.class, MOST_BYTES);

    public static Reading<ReferenceFile> read(byte[] bytes) {
        return switch (FILES.read(bytes)) {
            case Legible(var file) -> checked(file);
            case Illegible<ReferenceFile> illegible -> illegible;
        };
    }

    private static Reading<ReferenceFile> checked(ReferenceFile file) {
        List<Problem> flaws =
                new ReferenceCheck(Bounds.OF_A_MODEL)
                        .table(file.table())
                        .<Problem>map(f -> new Uncalculable("/table" + f.path(), f.flaw()))
                        .toList();
        return flaws.isEmpty() ? new Legible<>(file) : new Illegible<>(flaws);
    }
}
