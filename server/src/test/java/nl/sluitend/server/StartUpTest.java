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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sluitend as whoever runs it sees it: a process, what it prints, and how it ends.
@Tag("slow")
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
        Path data = Files.createDirectories(folder.resolve("data"));
        Path file = Files.write(data.resolve("sluitend.db"), damaged);
        assertFails(serve(), "is beschadigd of is niet van Sluitend");
        assertThat(file).hasBinaryContent(damaged);
        assertThat(data).isDirectoryNotContaining(each -> !each.equals(file));
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
    @DisplayName("SES32 At an address of another computer it does not start, and makes no folder")
    @ValueSource(strings = {"192.0.2.7", "geen-computer.invalid", "geen adres"})
    void addressIsElsewhere(String host) {
        String data = "--data=" + folder.resolve("data");
        OwnProcess process = OwnProcess.start(errors(), "serve", "--host=" + host, data);
        assertFails(process, host + " is geen adres van deze computer");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @ParameterizedTest
    @DisplayName("SES33 What is wrong with the arguments is told in one line, in the user's words")
    @CsvSource({
        "'', 'Zeg erbij wat Sluitend moet doen, zoals: sluitend serve.'",
        "dansen, De opdracht dansen bestaat niet.",
        "serve dansen, dansen hoort hier niet. Laat het weg.",
        "serve --dansen, De optie --dansen bestaat niet.",
        "serve --dansen=3, De optie --dansen bestaat niet.",
        "serve -p 8080, De optie -p bestaat niet.",
        "serve --port, Achter --port hoort een getal van 0 tot en met 65535.",
        "serve --port=, Achter --port hoort een getal van 0 tot en met 65535.",
        "serve --port --example, Achter --port hoort een getal van 0 tot en met 65535.",
        "serve --data, Achter --data hoort de naam van een map.",
        "serve --data=, Achter --data hoort de naam van een map.",
        "serve --host=, 'Achter --host hoort een adres van deze computer, zoals 127.0.0.1.'",
        "serve --port=1 --port=2, --port staat er meer dan eens. Laat er een weg.",
        "serve --example=x, Achter --example hoort geen waarde. Laat =x weg."
    })
    void argumentsAreWrong(String arguments, String why) {
        assertMisunderstood(arguments, why);
    }

    @ParameterizedTest
    @DisplayName("SES33 What is no port is told which numbers are")
    @ValueSource(strings = {"x", "-1", "65536", "99999999999"})
    void portIsWrong(String port) {
        assertMisunderstood(
                "serve --port=" + port,
                port + " past niet bij --port. Daar hoort een getal van 0 tot en met 65535.");
    }

    @ParameterizedTest
    @DisplayName("SES33 What is no web address is told with an example of one")
    @ValueSource(
            strings = {
                "sluitend.gemeente.nl",
                "ftp://sluitend.gemeente.nl",
                "https://gemeente.nl/sluitend",
                "https://gemeente.nl?sluitend",
                "https://wij@gemeente.nl",
                ":::"
            })
    void publicUrlIsWrong(String url) {
        assertMisunderstood(
                "serve --public-url=" + url,
                url
                        + " past niet bij --public-url."
                        + " Daar hoort een webadres, zoals https://sluitend.gemeente.nl.");
    }

    private void assertMisunderstood(String arguments, String why) {
        OwnProcess process = OwnProcess.start(errors(), words(arguments));
        assertThat(process.everythingSaid()).isEmpty();
        assertThat(process.exitCode()).isEqualTo(2);
        String command = arguments.startsWith("serve") ? "sluitend serve" : "sluitend";
        assertThat(complaints()).containsExactly(why + " Kijk bij " + command + " --help.");
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

    @ParameterizedTest
    @DisplayName("CAL110 The help of every command is Dutch, also what the library says in it")
    @CsvSource({"--help", "serve --help", "calculate --help", "backup --help"})
    void dutchHelp(String arguments) {
        OwnProcess process = OwnProcess.start(errors(), words(arguments));
        assertThat(process.everythingSaid())
                .anyMatch(line -> line.startsWith("Gebruik: sluitend"))
                .anyMatch(line -> line.contains("Toon deze uitleg."))
                .noneMatch(line -> line.matches(".*(Usage|Commands:|Show this|Print version).*"));
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
