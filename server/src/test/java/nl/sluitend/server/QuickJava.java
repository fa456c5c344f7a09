package nl.sluitend.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// A Java that starts in half the time, with the class path of the tests. Tests start dozens, each
/// time with the same classes: the first process that ends by itself leaves them as an archive for
/// the next. The JVM takes no folders into such an archive, so each becomes a jar.
final class QuickJava {

    private static final List<String> COMMAND = prepare();

    private QuickJava() {}

    static List<String> command() {
        return COMMAND;
    }

    private static List<String> prepare() {
        try {
            Path folder = Files.createTempDirectory("sluitend-quick-java");
            folder.toFile().deleteOnExit();
            Path archive = folder.resolve("classes.jsa");
            archive.toFile().deleteOnExit();
            return List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Xmx256m",
                    "-Xlog:disable",
                    "-XX:+AutoCreateSharedArchive",
                    "-XX:SharedArchiveFile=" + archive,
                    "-cp",
                    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                            .map(Path::of)
                            .filter(Files::exists)
                            .map(entry -> Files.isDirectory(entry) ? jar(entry, folder) : entry)
                            .map(Path::toString)
                            .collect(Collectors.joining(File.pathSeparator)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path jar(Path classes, Path folder) {
        Path jar = folder.resolve(classes.toString().replaceAll("\\W+", "-") + ".jar");
        jar.toFile().deleteOnExit();
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--no-compress",
                        "--file=" + jar,
                        "-C",
                        classes.toString(),
                        ".");
        return jar;
    }
}
