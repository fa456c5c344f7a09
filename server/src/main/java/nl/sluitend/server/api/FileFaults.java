package nl.sluitend.server.api;

import java.util.List;
import nl.sluitend.files.Problem;
import nl.sluitend.files.Problem.NotJson;
import nl.sluitend.files.ProblemWords;
import nl.sluitend.server.http.Fault;
import nl.sluitend.server.http.Fault.FaultWords;
import nl.sluitend.server.http.ProblemType;
import nl.sluitend.server.http.Response;
import nl.sluitend.workshop.Language;

/// Everything that is wrong with a file, each with where it stands.
final class FileFaults {

    private FileFaults() {}

    static Response of(List<Problem> problems, ProblemType type) {
        return type.response(problems.stream().map(FileFaults::fault).toList());
    }

    /// Where a text stops being JSON has no path.
    private static Fault fault(Problem problem) {
        FaultWords told =
                problem instanceof NotJson
                        ? new FaultWords(
                                ProblemWords.of(problem, Language.NL),
                                ProblemWords.of(problem, Language.EN))
                        : null;
        return new Fault(problem.path(), problem.code(), told);
    }
}
