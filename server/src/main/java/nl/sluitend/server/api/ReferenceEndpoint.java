package nl.sluitend.server.api;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import nl.sluitend.finance.reference.Payer;
import nl.sluitend.finance.reference.Reference;
import nl.sluitend.finance.reference.TaskField;
import nl.sluitend.identity.Session;
import nl.sluitend.server.http.Call;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Reply;
import nl.sluitend.server.http.Response;
import org.jspecify.annotations.Nullable;

/// What there is to choose from in a budget that begins in a `year`, by the reference data of this
/// installation.
final class ReferenceEndpoint implements AuthenticatedEndpoint {

    private final Reference reference;

    ReferenceEndpoint(Reference reference) {
        this.reference = reference;
    }

    record TaskFieldChoice(String code, @Nullable String name) {}

    /// The task fields that hold, the known codes that do not with the codes that took their place,
    /// and the names of the payers.
    record Choices(
            List<TaskFieldChoice> taskFields,
            Map<String, List<String>> outdated,
            List<String> payers) {}

    @Override
    public Reply reply(Session session, Call call) {
        Year year = RequestFields.year(call);
        return year == null
                ? ProblemType.YEAR_UNKNOWN.response()
                : Response.json(200, choices(year.atDay(1)));
    }

    private Choices choices(LocalDate on) {
        return new Choices(
                reference.taskFields(on).stream()
                        .map(field -> new TaskFieldChoice(field.code(), field.name()))
                        .toList(),
                outdated(on),
                reference.payers(on).stream().map(Payer::name).toList());
    }

    private Map<String, List<String>> outdated(LocalDate on) {
        return reference.taskFields().entries().stream()
                .map(TaskField::code)
                .distinct()
                .filter(code -> reference.isOutdated(code, on))
                .collect(toMap(identity(), code -> successors(code, on)));
    }

    private List<String> successors(String code, LocalDate on) {
        return reference.meaning(code, on).stream().map(TaskField::code).toList();
    }
}
