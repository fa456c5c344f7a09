package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import nl.sluitend.reports.wording.Isolation;
import picocli.CommandLine;

/// Where it all begins: the command line, and nothing else.
public final class Main {

    private static final Logger LOG = System.getLogger(Main.class.getName());

    private Main() {}

    public static void main(String[] arguments) {
        Logging.configure();
        Thread.setDefaultUncaughtExceptionHandler(Main::tell);
        CommandLine line = commandLine();
        System.exit(written(line, line.execute(arguments), List.of(arguments)));
    }

    /// What could not be written, as to a disk that is full, is not done.
    private static int written(CommandLine line, int code, List<String> arguments) {
        if (!line.getOut().checkError()) {
            return code;
        }
        line.getErr()
                .println(
                        arguments.contains("--english")
                                ? "Not everything is written: the disk is full, or nobody reads on."
                                : "Niet alles is geschreven: de schijf is vol, of niemand leest"
                                        + " verder.");
        return code == CommandLine.ExitCode.OK ? CommandLine.ExitCode.SOFTWARE : code;
    }

    static void tell(Thread thread, Throwable failure) {
        LOG.log(Level.ERROR, "A thread ended.", failure);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Sluitend());
        // The name of a workshop may begin with a hyphen.
        Objects.requireNonNull(line.getSubcommands().get("delete"))
                .setUnmatchedOptionsArePositionalParams(true);
        line.setResourceBundle(new HelpWords());
        return line.setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setParameterExceptionHandler(Main::explainArguments)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    /// Amounts have a € wherever it runs, also where nobody has set a language.
    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, UTF_8);
    }

    private static int explainArguments(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(Isolation.printed(new UsageError(wrong).line()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int explainFailure(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (!(failure instanceof CannotStart)) {
            throw failure;
        }
        command.getErr().println(Isolation.printed(String.valueOf(failure.getMessage())));
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
