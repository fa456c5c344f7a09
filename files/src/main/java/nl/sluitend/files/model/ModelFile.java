package nl.sluitend.files.model;

import java.util.List;
import nl.sluitend.files.FileFormat;
import nl.sluitend.files.Indented;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Uncalculable;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.check.Bounds;
import nl.sluitend.finance.check.ModelCheck;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A financial model as JSON, described in `docs/formats/model.schema.json`: the parts of a [Model]
/// beside the name and version of the format.
public record ModelFile(
        String format,
        int version,
        String name,
        @Nullable String currency,
        @Nullable Discount discount,
        @Nullable Budget budget,
        @Nullable ImpactMap impact) {

    public static final String FORMAT = "sluitend-model";
    public static final int VERSION = 1;
    public static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final JsonMapper JSON = Json.handwritten();
    private static final FileFormat<ModelFile> FILES =
            new FileFormat<>(
                    JSON, FORMAT, VERSION, ModelFile.class, MOST_BYTES, LeftOut::writtenInto);

    public static ModelFile of(Model model) {
        return new ModelFile(
                FORMAT,
                VERSION,
                model.name(),
                model.currency(),
                model.discount(),
                model.budget(),
                model.impact());
    }

    /// Everything that is wrong is told at once: first what does not fit the format and, when all
    /// of it fits, what cannot be calculated with.
    public static Reading<ModelFile> read(byte[] bytes) {
        return switch (FILES.read(bytes)) {
            case Legible(var file) -> checked(file);
            case Illegible<ModelFile> illegible -> illegible;
        };
    }

    public byte[] write() {
        return Indented.writer(JSON).writeValueAsBytes(this);
    }

    public Model model() {
        return new Model(name, currency, discount, budget, impact);
    }

    private static Reading<ModelFile> checked(ModelFile file) {
        List<Problem> flaws =
                new ModelCheck(Bounds.OF_A_MODEL)
                        .findings(file.model()).stream()
                                .<Problem>map(found -> new Uncalculable(found.path(), found.flaw()))
                                .toList();
        return flaws.isEmpty() ? new Legible<>(file) : new Illegible<>(flaws);
    }
}
