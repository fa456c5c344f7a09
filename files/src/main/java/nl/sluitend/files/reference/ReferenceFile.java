package nl.sluitend.files.reference;

import java.util.List;
import nl.sluitend.files.FileFormat;
import nl.sluitend.files.FormatName;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Uncalculable;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.finance.check.Flaw;
import nl.sluitend.finance.check.ReferenceCheck;
import nl.sluitend.finance.reference.ReferenceTable;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Excess;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;

/// One table of dated facts from outside: rates, codes, contributions, prices or payers. A file in
/// the folder `reference` of the data folder takes the place of the one of the same name that comes
/// with the program.
///
/// @param format says that this file is Sluitend reference data
/// @param version the version of this format
/// @param table the table. Which one belongs in a file follows from the name of the file
public record ReferenceFile(String format, int version, ReferenceTable table) {

    public static final String FORMAT = FormatName.REFERENCE;
    public static final int VERSION = 1;
    public static final int MOST_BYTES = Limits.OF_A_MODEL.of(Limit.FILE_BYTES);

    private static final FileFormat<ReferenceFile> FILES =
            new FileFormat<>(
                    Json.handwritten(), FORMAT, VERSION, ReferenceFile.class, Limits.OF_A_MODEL);

    public static Reading<ReferenceFile> read(byte[] bytes) {
        return switch (FILES.read(bytes)) {
            case Legible(var file) -> checked(file);
            case Illegible<ReferenceFile> illegible -> illegible;
        };
    }

    private static Reading<ReferenceFile> checked(ReferenceFile file) {
        List<Problem> flaws =
                new ReferenceCheck(Limits.OF_A_MODEL)
                        .table(file.table())
                        .<Problem>map(f -> uncalculable(file, f.within("table")))
                        .toList();
        return flaws.isEmpty() ? new Legible<>(file) : new Illegible<>(flaws);
    }

    private static Problem uncalculable(ReferenceFile file, Objection<Flaw> objection) {
        Excess excess = Excess.at(file, objection.path(), Limits.OF_A_MODEL);
        return new Uncalculable(objection.path(), objection.reason(), excess);
    }
}
