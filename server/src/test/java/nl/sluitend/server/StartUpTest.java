package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sluitend as whoever runs it sees it: a process, what it prints, and how it ends.
class StartUpTest {

    private static final String EXAMPLE = "/api/v1/workshops/voorbeeld-dorpsontmoeting";

    @TempDir private Path folder;

    @ParameterizedTest
    @DisplayName("SES2 A Java that is too old is told which one is needed")
    @CsvSource({"1.8, true", "11, true", "21, true", "24, true", "25, false", "26, false"})
    void namesTheJava(String version, boolean isTooOld) throws IOException {
        assertThat(Launch.isTooOld(version)).isEqualTo(isTooOld);
        assertThat(Launch.complaint(version))
                .contains("Java 25", "Java " + version)
                .doesNotContain("\n");
        try (var in = Launch.class.getResourceAsStream("Launch.class")) {
            assertThat(in).isNotNull();
            byte java8 = 52;
            assertThat(in.readNBytes(8)[7]).isEqualTo(java8);
        }
    }

    @Test
    @DisplayName(
            "SES3 The example's links and code let people in, and each start hands out new links")
    void handsOutLinks() {
        OwnProcess first = serve("--example");
        String address = first.lineAfter("Startpagina:").replaceFirst("/$", "");
        assertThat(first.lineAfter("Voorbeeld:"))
                .isEqualTo("Dorpsontmoeting en vervoer in kleine kernen");
        String link = first.lineAfter("Begeleider:");
        String code = first.lineAfter("Code om mee te doen:");
        String wall = first.lineAfter("Scherm:");
        assertThat(link)
                .startsWith(address + "/werksessie/voorbeeld-dorpsontmoeting/voorbereiden#");
        assertThat(enter(address, link)).isEqualTo(200);
        assertThat(enter(address, wall)).isEqualTo(200);
        Device participant = new Device(address).join("voorbeeld-dorpsontmoeting", code);
        first.kill();

        OwnProcess second = serve("--example");
        String there = second.lineAfter("Startpagina:").replaceFirst("/$", "");
        String fresh = second.lineAfter("Begeleider:");
        assertThat(second.lineAfter("Code om mee te doen:")).isEqualTo(code);
        assertThat(enter(there, link)).isEqualTo(404);
        assertThat(enter(there, fresh)).isEqualTo(200);
        new Device(there)
                .withCookiesOf(participant)
                .live(EXAMPLE + "/live?as=participant")
                .hello(0)
                .expect(Welcome.class);
        second.kill();
        assertThat(complaints()).isEmpty();
    }

    @Test
    @DisplayName("SES3 The example comes into an empty folder only")
    void exampleOnlyWhenEmpty() {
        try (House house = House.open(folder.resolve("data"))) {
            house.meeting();
        }
        OwnProcess server = serve("--example");
        assertThat(server.lineAfter("Geen voorbeeld:")).endsWith(".");
        server.kill();
    }

    @Test
    @DisplayName("SES4 Asked to stop, it says goodbye and ends")
    void stopsWhenAsked() {
        OwnProcess server = serve("--example");
        String address = server.lineAfter("Startpagina:").replaceFirst("/$", "");
        String code = server.lineAfter("Code om mee te doen:");
        Conversation here =
                new Device(address)
                        .join("voorbeeld-dorpsontmoeting", code)
                        .live(EXAMPLE + "/live?as=participant")
                        .hello(0);
        here.expect(Welcome.class);
        server.askToStop();
        assertThat(here.ending()).isEqualTo("4007 SHUTTING_DOWN");
        assertThat(server.exitCode()).isEqualTo(128 + 15);
        assertThat(complaints()).isEmpty();
    }

    @Test
    @DisplayName("SES32 On a taken port it does not start, and makes no folder")
    void portIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertFails(serveOn(taken.getLocalPort()), "poort " + taken.getLocalPort());
        }
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    @DisplayName("SES32 In a folder that cannot be written in it does not start")
    void folderIsUnusable() throws IOException {
        Files.writeString(folder.resolve("data"), "een bestand");
        assertFails(serve(), "kan niet schrijven in de map");
        assertThat(folder.resolve("data")).hasContent("een bestand");
    }

    @Test
    @DisplayName(
            "SES32 On a database that is damaged or not ours it does not start, and leaves it be")
    void databaseIsDamaged() throws IOException {
        byte[] damaged = "dit is geen database ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        Path file = Files.createDirectories(folder.resolve("data")).resolve("sluitend.db");
        Files.write(file, damaged);
        assertFails(serve(), "is beschadigd of is niet van Sluitend");
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    @DisplayName("FIN136 With reference data that is wrong it does not start, and touches nothing")
    void referenceIsWrong() throws IOException {
        Path own = Files.createDirectories(folder.resolve("data/reference"));
        Files.writeString(own.resolve("payers.json"), "{}");
        assertFails(serve(), "payers.json /format:");
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.db");
        Files.move(own.resolve("payers.json"), own.resolve("payer.json"));
        assertFails(serve(), "payer.json kent Sluitend niet");
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**.db");
    }

    @Test
    @DisplayName("SES32 In a folder that a running Sluitend uses it does not start")
    void folderIsInUse() {
        try (House house = House.open(folder.resolve("data"))) {
            assertThat(house.port()).isPositive();
            assertFails(serve(), "Een Sluitend die al draait gebruikt de map");
        }
    }

    @ParameterizedTest
    @DisplayName("SES32 On arguments that it does not understand it does not start")
    @ValueSource(
            strings = {
                "",
                "dansen",
                "serve --port=x",
                "serve --port=65536",
                "serve --port=-1",
                "serve --dansen",
                "serve --public-url=sluitend.gemeente.nl",
                "serve --public-url=ftp://sluitend.gemeente.nl"
            })
    void argumentsAreWrong(String arguments) {
        OwnProcess process = OwnProcess.start(errors(), words(arguments));
        assertThat(process.everythingSaid()).isEmpty();
        assertThat(process.exitCode()).isEqualTo(2);
        assertThat(complaints()).singleElement().asString().contains("--help");
    }

    @ParameterizedTest
    @DisplayName("SES31 It explains itself and says its version")
    @CsvSource({"--help, serve", "serve --help, --public-url", "--version, Sluitend 0"})
    void explains(String arguments, String said) {
        OwnProcess process = OwnProcess.start(errors(), words(arguments));
        assertThat(process.everythingSaid()).anyMatch(line -> line.contains(said));
        assertThat(process.exitCode()).isZero();
        assertThat(complaints()).isEmpty();
    }

    private OwnProcess serve(String... more) {
        return serveOn(0, more);
    }

    private OwnProcess serveOn(int port, String... more) {
        List<String> arguments = new ArrayList<>();
        arguments.add("serve");
        arguments.add("--host=127.0.0.1");
        arguments.add("--port=" + port);
        arguments.add("--data=" + folder.resolve("data"));
        arguments.addAll(List.of(more));
        return OwnProcess.start(errors(), arguments.toArray(String[]::new));
    }

    private void assertFails(OwnProcess process, String why) {
        assertThat(process.everythingSaid()).isEmpty();
        assertThat(process.exitCode()).isEqualTo(1);
        assertThat(complaints()).singleElement().asString().contains(why).endsWith(")");
    }

    private static int enter(String address, String link) {
        String secret = link.substring(link.indexOf('#') + 1);
        return new Device(address)
                .post(EXAMPLE + "/sessions", "{\"secret\":\"" + secret + "\"}")
                .response()
                .statusCode();
    }

    private static String[] words(String arguments) {
        return arguments.isEmpty() ? new String[0] : arguments.split(" ");
    }

    private Path errors() {
        return folder.resolve("stderr.log");
    }

    private List<String> complaints() {
        try {
            return Files.readAllLines(errors());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
