package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.sluitend.files.Problem;
import nl.sluitend.files.ProblemWords;
import nl.sluitend.files.Reading.Illegible;
import nl.sluitend.files.Reading.Legible;
import nl.sluitend.files.calculation.CalculationFile;
import nl.sluitend.files.model.ModelFile;
import nl.sluitend.finance.model.Model;
import nl.sluitend.finance.results.ModelResults;
import nl.sluitend.finance.uncertainty.Sampling;
import nl.sluitend.reports.text.CalculationText;
import nl.sluitend.reports.wording.Isolation;
import nl.sluitend.workshop.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The command that calculates a model from a file.
@Command(
        name = "calculate",
        mixinStandardHelpOptions = true,
        versionProvider = Sluitend.Version.class,
        description = "Reken een model door: begroting, SROI en gevoeligheid.")
final class Calculate implements Callable<Integer> {

    private static final int NOT_CALCULATED = 2;

    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "BESTAND", description = "Het model, een JSON-bestand.")
    private Path file = Path.of("");

    @Option(names = "--explain", description = "Laat zien hoe elk bedrag tot stand komt.")
    private boolean explain;

    @Option(names = "--json", description = "Geef alles als JSON.")
    private boolean json;

    @Option(
            names = "--seed",
            defaultValue = "" + Sampling.USUAL_SEED,
            paramLabel = "GETAL",
            description =
                    "Begin van de trekkingen; hetzelfde getal geeft dezelfde (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--english", description = "Schrijf in het Engels (print in English).")
    private boolean english;

    @Option(
            names = "--data",
            defaultValue = "data",
            paramLabel = "MAP",
            description = "Map met een eigen map reference (${DEFAULT-VALUE}).")
    private Path data = Path.of("");

    @Override
    public Integer call() {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (ModelFile.read(in.readNBytes(ModelFile.MOST_BYTES + 1))) {
                case Legible(var read) -> calculate(read.model());
                case Illegible<ModelFile>(var problems) -> complain(problems);
            };
        } catch (CannotStart noReference) {
            return complain(Objects.requireNonNull(noReference.getMessage()));
        } catch (NoSuchFileException missing) {
            return complain(
                    english ? file + " does not exist." : "Het bestand " + file + " bestaat niet.");
        } catch (IOException unreadable) {
            return complain(
                    english
                            ? file + " cannot be read."
                            : "Het bestand " + file + " kan niet worden gelezen.");
        }
    }

    private int calculate(Model model) throws CannotStart {
        ModelResults results =
                ModelResults.of(model, ReferenceFolder.in(data).read(), Sampling.USUAL.from(seed));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            String written = new String(CalculationFile.of(results).write(explain), UTF_8);
            out.println(Isolation.printedJson(written));
        } else {
            print(CalculationText.of(results, language()), out);
            if (explain) {
                out.println();
                print(CalculationText.explanation(results, language()), out);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    /// A model may come from any source, and what it says is only printed.
    private static void print(List<String> lines, PrintWriter out) {
        lines.stream().map(Isolation::printed).forEach(out::println);
    }

    private int complain(List<Problem> problems) {
        problems.forEach(problem -> complain(file + ": " + ProblemWords.of(problem, language())));
        return NOT_CALCULATED;
    }

    private int complain(String line) {
        Objects.requireNonNull(spec).commandLine().getErr().println(Isolation.printed(line));
        return NOT_CALCULATED;
    }

    private Language language() {
        return english ? Language.EN : Language.NL;
    }
}
