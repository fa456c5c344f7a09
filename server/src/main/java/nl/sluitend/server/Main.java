package nl.sluitend.server;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Where it all begins: the command line, and nothing else.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Logging.configure();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Sluitend())
                .setParameterExceptionHandler(Main::explainArguments)
                .setExecutionExceptionHandler(Main::explainFailure);
    }

    private static int explainArguments(CommandLine.ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr()
                .printf(
                        "Dat begrijpt Sluitend niet: %s Kijk bij --help. (bad arguments)%n",
                        sentence(wrong.getMessage()));
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    private static int explainFailure(
            Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        if (!(failure instanceof CannotStart)) {
            throw failure;
        }
        command.getErr().println(failure.getMessage());
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    private static String sentence(@Nullable String message) {
        return message == null || message.endsWith(".") ? "" + message : message + ".";
    }
}
