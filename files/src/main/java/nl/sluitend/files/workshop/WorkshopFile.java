package nl.sluitend.files.workshop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.sluitend.files.FileFormat;
import nl.sluitend.files.FormatName;
import nl.sluitend.files.Indented;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Refused;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.json.Json;
import nl.sluitend.json.earlier.Version1;
import nl.sluitend.json.earlier.Version2;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Size;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.preparation.Preparation;
import nl.sluitend.workshop.view.WorkshopView;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A workshop as Sluitend writes and reads it: what the facilitator prepared and the notes the
/// group
/// made. Nobody who took part is in it. A decimal is a string, so that no reader turns it into a
/// binary fraction: a point, no thousands separators. Lengths are counted in UTF-16 units by the
/// program, so a text with emoji may have to be a little shorter than maxLength.
///
/// @param format says that this file is a Sluitend workshop
/// @param version the version of this format
/// @param preparation what the facilitator set up
/// @param canvases the notes, by the canvas that they are on; the one of the whole group is
///     main-canvas
public record WorkshopFile(
        String format,
        int version,
        Preparation preparation,
        @Size(value = Limit.CANVASES, breach = Breach.TOO_MANY_CANVASES)
                Map<CanvasId, Canvas> canvases) {

    public static final String FORMAT = FormatName.WORKSHOP;
    public static final int VERSION = 3;

    private static final String MAIN_PATH = "/canvases/" + CanvasId.MAIN.value();

    private static final String EXAMPLE = "dorpsontmoeting-en-vervoer.json";

    private static final JsonMapper JSON = Json.mapper();

    private static final ObjectWriter WRITER = Indented.writer(JSON);

    /// What somebody may see of a workshop is what they take along.
    public static byte[] write(WorkshopView workshop) {
        return WRITER.writeValueAsBytes(
                new WorkshopFile(
                        FORMAT, VERSION, workshop.preparation(), workshop.notes().canvases()));
    }

    /// What is wrong with a file of an earlier version is told of where it stands in that file.
    public static Reading<WorkshopFile> read(byte[] bytes, Limits limits) {
        FileFormat<WorkshopFile> format =
                new FileFormat<>(
                        JSON,
                        FORMAT,
                        VERSION,
                        WorkshopFile.class,
                        limits,
                        UnaryOperator.identity(),
                        List.of(WorkshopFile::fromVersion1, WorkshopFile::fromVersion2));
        Reading<WorkshopFile> reading =
                switch (format.read(bytes)) {
                    case Legible(var file) -> admit(file, limits);
                    case Illegible<WorkshopFile> illegible -> illegible;
                };
        return reading instanceof Illegible<WorkshopFile>(var problems)
                ? new Illegible<>(PathsOfVersion1.in(bytes).of(problems))
                : reading;
    }

    private static ObjectNode fromVersion1(ObjectNode root) {
        return Version1.created(root).put("version", 2);
    }

    private static ObjectNode fromVersion2(ObjectNode root) {
        return Version2.created(root).put("version", 3);
    }

    /// A real case, filled in, to look at and to try things on.
    public static WorkshopFile example() {
        try (InputStream in = WorkshopFile.class.getResourceAsStream(EXAMPLE)) {
            return JSON.readValue(requireNonNull(in), WorkshopFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The command that begins a workshop from this file.
    public CreateWorkshop creation() {
        return new CreateWorkshop(preparation, canvases);
    }

    /// The canvas that every workshop has.
    public Canvas main() {
        return requireNonNull(canvases.get(CanvasId.MAIN));
    }

    /// Of too many canvases not all were read, so that the one of the whole group is not missed.
    private static Reading<WorkshopFile> admit(WorkshopFile file, Limits limits) {
        boolean isCut = file.canvases().size() > limits.of(Limit.CANVASES);
        List<Problem> refused =
                new WorkshopDecider(limits)
                        .objections(file.creation()).stream()
                                .filter(o -> !isCut || !o.path().equals(MAIN_PATH))
                                .<Problem>map(o -> new Refused(o.path(), o.reason()))
                                .toList();
        return refused.isEmpty() ? new Legible<>(file) : new Illegible<>(refused);
    }
}
