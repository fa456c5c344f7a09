package nl.sluitend.files.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import nl.sluitend.files.FileFormat;
import nl.sluitend.files.FormatName;
import nl.sluitend.files.Indented;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.TooMuchLeft;
import nl.sluitend.files.Problem.Uncalculable;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.finance.Discount;
import nl.sluitend.finance.Money;
import nl.sluitend.finance.budget.Amount.Investment;
import nl.sluitend.finance.budget.Budget;
import nl.sluitend.finance.check.Flaw;
import nl.sluitend.finance.check.ModelCheck;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.societal.ImpactMap;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Excess;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Objection;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A budget, an impact map, or both, for `sluitend calculate`. What is not required may be left
/// out;
/// its description says what it then is. Some rules are beyond a schema and are checked by the
/// program: identifiers are unique, ranges and years are in order, a driver that is named exists, a
/// saving is the one of its outcome. How to write a published table: README.md beside this file.
///
/// @param format says that this file is a Sluitend model
/// @param version the version of this format
/// @param name what the model is about; the title of its results
/// @param currency what stands before an amount, such as £: a label, nothing more. Left out: €
/// @param discount how later money is weighed. Left out: the standard rate of the reference data
///     that
///     holds on the first day of the first year; when none holds, nothing is discounted and there
///     is
///     no impact map in the results
/// @param budget the budget ledger
/// @param impact the impact map (SROI). It stands beside the budget, never in it
public record ModelFile(
        String format,
        int version,
        String name,
        @Nullable String currency,
        @Nullable Discount discount,
        @Nullable Budget budget,
        @Nullable ImpactMap impact) {

    public static final String FORMAT = FormatName.MODEL;
    public static final int VERSION = 1;
    public static final int MOST_BYTES = Limits.OF_A_MODEL.of(Limit.FILE_BYTES);

    private static final JsonMapper JSON = Json.handwritten();
    private static final FileFormat<ModelFile> FILES =
            new FileFormat<>(
                    JSON,
                    FORMAT,
                    VERSION,
                    ModelFile.class,
                    Limits.OF_A_MODEL,
                    LeftOut::writtenInto);

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
                new ModelCheck(Limits.OF_A_MODEL)
                        .objections(file.model()).stream()
                                .<Problem>map(o -> uncalculable(file.model(), o))
                                .toList();
        return flaws.isEmpty() ? new Legible<>(file) : new Illegible<>(flaws);
    }

    private static Problem uncalculable(Model model, Objection<Flaw> objection) {
        if (objection.reason() == Flaw.RESIDUAL_ABOVE_PRICE) {
            return tooMuchLeft(model, objection.path());
        }
        Excess excess = Excess.at(model, objection.path(), Limits.OF_A_MODEL);
        return new Uncalculable(objection.path(), objection.reason(), excess);
    }

    /// `path` is that of the residual value of a line of the budget.
    private static Problem tooMuchLeft(Model model, String path) {
        int line = Integer.parseInt(path.split("/", -1)[3]);
        var bought = (Investment) requireNonNull(model.budget()).lines().get(line).amount();
        Money least = new Money(requireNonNull(bought.price().least()));
        return new TooMuchLeft(path, bought.residualValue(), least);
    }
}
