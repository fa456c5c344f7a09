package nl.sluitend.files.script;

import java.util.List;
import nl.sluitend.files.FileFormat;
import nl.sluitend.files.FormatName;
import nl.sluitend.files.Indented;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.Refused;
import nl.sluitend.files.Reading;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Breach;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.shape.Size;
import nl.sluitend.shape.Whole;
import nl.sluitend.workshop.WorkshopDecider;
import nl.sluitend.workshop.preparation.PreparationCommand.SetScript;
import nl.sluitend.workshop.session.Script;
import nl.sluitend.workshop.session.Step;
import tools.jackson.databind.json.JsonMapper;

/// A script for a workshop: the steps that a facilitator leads a group through. Nothing of a
/// workshop is in it, so that it can be used again and handed on. Each step has an id of its own.
///
/// @param format says that this file is a Sluitend script
/// @param version the version of this format
/// @param minutes what the group is promised; the steps may come to more or less
/// @param steps in the order in which they are planned
public record ScriptFile(
        String format,
        int version,
        @Whole(least = 1, most = Limit.SCRIPT_MINUTES, breach = Breach.MINUTES_OUT_OF_RANGE)
                int minutes,
        @Size(value = Limit.STEPS, breach = Breach.TOO_MANY_STEPS) List<Step> steps) {

    public static final String FORMAT = FormatName.SCRIPT;
    public static final int VERSION = 1;

    private static final JsonMapper JSON = Json.mapper();

    public ScriptFile {
        steps = List.copyOf(steps);
    }

    public static ScriptFile of(Script script) {
        return new ScriptFile(FORMAT, VERSION, script.minutes(), script.steps());
    }

    public static Reading<ScriptFile> read(byte[] bytes, Limits limits) {
        FileFormat<ScriptFile> format =
                new FileFormat<>(JSON, FORMAT, VERSION, ScriptFile.class, limits);
        return switch (format.read(bytes)) {
            case Legible(var file) -> admit(file, limits);
            case Illegible<ScriptFile> illegible -> illegible;
        };
    }

    public byte[] write() {
        return Indented.writer(JSON).writeValueAsBytes(this);
    }

    public Script script() {
        return new Script(minutes, steps);
    }

    /// What a workshop would refuse is told of where it stands in the file.
    private static Reading<ScriptFile> admit(ScriptFile file, Limits limits) {
        List<Problem> refused =
                new WorkshopDecider(limits)
                        .objections(new SetScript(file.script())).stream()
                                .<Problem>map(each ->
                                        new Refused(
                                                each.path().replaceFirst("^/script", ""),
                                                each.reason()))
                                .toList();
        return refused.isEmpty() ? new Legible<>(file) : new Illegible<>(refused);
    }
}
