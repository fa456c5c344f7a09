package nl.sluitend.server.api;

import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.sluitend.files.Reading;
import nl.sluitend.files.guide.Guides;
import nl.sluitend.files.workshop.WorkshopFile;
import nl.sluitend.identity.Door;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.Endpoint;
import nl.sluitend.server.http.Fault;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.Command.CreateWorkshop;
import nl.sluitend.workshop.Language;
import nl.sluitend.workshop.WorkshopId;
import nl.sluitend.workshop.notes.Canvas;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Begins a workshop: empty, with the questions of the method sheet, or from a file.
final class WorkshopsEndpoint implements Endpoint {

    /// Where the budgets are made.
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /// The number of the event that a history begins with.
    private static final long CREATION = 1;

    private final Workshops workshops;
    private final Condition condition;
    private final Door door;
    private final Cookies cookies;
    private final Limits limits;
    private final Creations creations;

    WorkshopsEndpoint(
            Workshops workshops,
            Condition condition,
            Door door,
            Cookies cookies,
            Limits limits,
            Creations creations) {
        this.condition = condition;
        this.workshops = workshops;
        this.door = door;
        this.cookies = cookies;
        this.limits = limits;
        this.creations = creations;
    }

    record Created(String id, String facilitatorLink, String wallLink) {}

    @Override
    public Reply reply(Call call) {
        if (!condition.hasSpace()) {
            return ProblemType.NO_SPACE.response();
        }
        Response refused = creations.refusal(call);
        return refused == null ? create(call) : refused;
    }

    private Reply create(Call call) {
        String tag = RequestFields.text(call, "language");
        return tag == null ? fromFile(call) : empty(Language.of(tag), call);
    }

    private Reply empty(@Nullable Language language, Call call) {
        if (language == null) {
            return ProblemType.NOT_A_WORKSHOP.response(
                    List.of(new Fault("/language", "WRONG_VALUE")));
        }
        return begin(
                new CreateWorkshop(
                        Guides.blank(language, nextYear()), Map.of(CanvasId.MAIN, Canvas.EMPTY)),
                call);
    }

    /// Within what a workshop can speak of, whatever the clock of this machine says.
    private Year nextYear() {
        int next = workshops.now().atZone(ZONE).getYear() + 1;
        return Year.of(Math.clamp(next, limits.of(Limit.YEAR_FIRST), limits.of(Limit.YEAR_LAST)));
    }

    private Reply fromFile(Call call) {
        return switch (WorkshopFile.read(call.body().getBytes(), limits)) {
            case Reading.Legible<WorkshopFile>(var file) -> begin(file.creation(), call);
            case Reading.Illegible<WorkshopFile>(var problems) ->
                    FileFaults.of(problems, ProblemType.NOT_A_WORKSHOP);
        };
    }

    private Reply begin(CreateWorkshop command, Call call) {
        WorkshopId id = workshops.create(command);
        Created created =
                new Created(
                        id.value(),
                        Links.preparing(id, door.issueFacilitator(id)),
                        Links.wall(id, door.issueWall(id)));
        door.invite(id);
        return cookies.hand(
                door.admit(id, Role.FACILITATOR, null, CREATION),
                call,
                Response.json(201, created));
    }
}
