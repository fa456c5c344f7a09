package nl.sluitend.server;

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
        command.getErr().println(new Misunderstood(wrong).line());
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
}
