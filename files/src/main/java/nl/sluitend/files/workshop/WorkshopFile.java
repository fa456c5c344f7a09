package nl.sluitend.files.workshop;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import nl.sluitend.files.FileFormat;
import nl.sluitend.files.Indented;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Refused;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Canvas;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Preparation;
import nl.sluitend.workshop.Workshop;
import nl.sluitend.workshop.WorkshopDecider;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// A workshop as JSON, described in `docs/formats/workshop.schema.json`: what was prepared and what
/// the group made. Who took part is not in it.
public record WorkshopFile(String format, int version, Preparation preparation, Canvas canvas) {

    public static final String FORMAT = "sluitend-workshop";
    public static final int VERSION = 1;

    private static final String EXAMPLE = "dorpsontmoeting-en-vervoer.json";

    private static final JsonMapper JSON = Json.mapper();

    private static final ObjectWriter WRITER = Indented.writer(JSON);

    public static byte[] write(Workshop workshop) {
        return WRITER.writeValueAsBytes(
                new WorkshopFile(FORMAT, VERSION, workshop.preparation(), workshop.canvas()));
    }

    public static Reading<WorkshopFile> read(byte[] bytes, Limits limits) {
        FileFormat<WorkshopFile> format =
                new FileFormat<>(
                        JSON, FORMAT, VERSION, WorkshopFile.class, limits.of(Limit.FILE_BYTES));
        return switch (format.read(bytes)) {
            case Legible(var file) -> admit(file, limits);
            case Illegible<WorkshopFile> illegible -> illegible;
        };
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
        return new CreateWorkshop(preparation, canvas);
    }

    private static Reading<WorkshopFile> admit(WorkshopFile file, Limits limits) {
        List<Problem> refused =
                new WorkshopDecider(limits)
                        .objections(file.creation()).stream()
                                .<Problem>map(o -> new Refused(o.path(), o.refusal()))
                                .toList();
        return refused.isEmpty() ? new Legible<>(file) : new Illegible<>(refused);
    }
}
