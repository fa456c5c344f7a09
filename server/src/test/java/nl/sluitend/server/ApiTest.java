package nl.sluitend.server;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.sluitend.server.live.Pace;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// The interface as pages use it.
class ApiTest {

    private static final Path EXAMPLE =
            Path.of(
                    System.getProperty("repository.root", ".."),
                    "fixtures/workshops/dorpsontmoeting-en-vervoer.json");
    private static final String WORKSHOPS = "/api/v1/workshops";

    @TempDir private Path data;
    private House house;

    @BeforeEach
    void open() {
        house = House.open(data);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("SES1 The server says that it is up")
    void isUp() {
        assertThat(house.device().get("/health").expect(200).json().toString())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @DisplayName("SES19 A workshop begins empty, in Dutch or English, with its facilitator inside")
    @CsvSource({"nl, Nieuwe werksessie", "en, New workshop"})
    void beginsEmpty(String language, String title) {
        Device facilitator = house.device();
        JsonNode begun =
                facilitator
                        .post(WORKSHOPS, "{\"language\":\"" + language + "\"}")
                        .expect(201)
                        .json();
        House.Meeting meeting = new House.Meeting(house, facilitator, begun);
        assertThat(begun.get("facilitatorLink").asString())
                .startsWith("/werksessie/" + meeting.id() + "/voorbereiden#");
        assertThat(begun.get("wallLink").asString())
                .startsWith("/werksessie/" + meeting.id() + "/scherm#");
        JsonNode file = facilitator.get(meeting.path("/file?as=facilitator")).expect(200).json();
        assertThat(file.at("/preparation/subject/title").asString()).isEqualTo(title);
        assertThat(
                        facilitator
                                .get(meeting.path("/session?as=facilitator"))
                                .expect(200)
                                .json()
                                .get("role")
                                .asString())
                .isEqualTo("FACILITATOR");
    }

    @Test
    @DisplayName("SES19 A workshop taken along comes back the same, with nobody in it")
    void comesBack() throws IOException {
        String example = Files.readString(EXAMPLE);
        House.Meeting meeting = begin(example);
        Conversation here = meeting.live(meeting.participant(), Role.PARTICIPANT).hello(0);
        here.submit("join-0001", new Join("Truus de Mier"));
        here.expect(Welcome.class);
        Device.Received file = meeting.facilitator().get(meeting.path("/file?as=facilitator"));
        assertThat(file.expect(200).json()).isEqualTo(House.json(example));
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    @DisplayName(
            "SES19 A file that is no workshop is refused with everything that is wrong with it")
    void refusesOtherFiles() throws IOException {
        String broken =
                Files.readString(EXAMPLE)
                        .replace("\"INNOVATIVE_IDEA\"", "\"WISH\"")
                        .replace("\"context\"", "\"contexts\"");
        Device.Received refused = house.device().post(WORKSHOPS, broken);
        refused.expectProblem(400, "NOT_A_WORKSHOP");
        assertThat(
                        refused.json().get("errors").values().stream()
                                .map(e -> e.get("path").asString()))
                .contains("/preparation/subject/kind", "/preparation/contexts");
        house.device().post(WORKSHOPS, "").expectProblem(400, "NOT_A_WORKSHOP");
        house.device()
                .post(WORKSHOPS, "{\"language\":\"de\"}")
                .expectProblem(400, "NOT_A_WORKSHOP");
    }

    @Test
    @DisplayName("SES8 A file of `fileBytes` is taken, one byte more is not")
    void limitsFiles() throws IOException {
        byte[] example = Files.readAllBytes(EXAMPLE);
        String padding = " ".repeat(Limits.STANDARD.of(Limit.FILE_BYTES) - example.length);
        String file = new String(example, StandardCharsets.UTF_8) + padding;
        house.device().post(WORKSHOPS, file).expect(201);
        house.device().post(WORKSHOPS, file + " ").expectProblem(413, "TOO_LARGE");
    }

    @ParameterizedTest
    @DisplayName("SES12 The code leads to its workshop, however it is spaced")
    @ValueSource(strings = {"%s%s", " %s %s ", "%s\\t%s"})
    void codesLead(String spacing) {
        House.Meeting meeting = house.meeting();
        String code = meeting.code();
        String typed = spacing.formatted(code.substring(0, 3), code.substring(3));
        assertThat(
                        house.device()
                                .post("/api/v1/codes", "{\"code\":\"" + typed + "\"}")
                                .expect(200)
                                .json()
                                .get("workshop")
                                .asString())
                .isEqualTo(meeting.id());
    }

    @Test
    @DisplayName("SES12 A code that is wrong, or of another workshop, lets nobody in")
    void wrongCodes() {
        House.Meeting meeting = house.meeting();
        House.Meeting other = house.meeting();
        Device device = house.device();
        device.post("/api/v1/codes", "{\"code\":\"12345\"}").expectProblem(404, "CODE_UNKNOWN");
        device.post("/api/v1/codes", "{\"code\":\"abcdef\"}").expectProblem(404, "CODE_UNKNOWN");
        device.post("/api/v1/codes", "{\"code\":123456}").expectProblem(400, "UNREADABLE");
        device.post("/api/v1/codes", "niets").expectProblem(400, "UNREADABLE");
        device.post(meeting.path("/sessions"), "{\"code\":\"" + other.code() + "\"}")
                .expectProblem(404, "CODE_UNKNOWN");
        device.post(meeting.path("/sessions"), "{}").expectProblem(400, "UNREADABLE");
        device.post(WORKSHOPS + "/kort/sessions", "{\"code\":\"123456\"}")
                .expectProblem(404, "NOT_FOUND");
        assertThat(device.cookies()).isEmpty();
    }

    @Test
    @DisplayName("SES12 The secret of a link lets in with the role of the link")
    void secretsLetIn() {
        House.Meeting meeting = house.meeting();
        String joining =
                meeting.invitation().get("link").asString().split("#" + meeting.id(), 2)[1];
        assertThat(enter(meeting, meeting.secret("facilitatorLink"))).isEqualTo("FACILITATOR");
        assertThat(enter(meeting, meeting.secret("wallLink"))).isEqualTo("WALL");
        assertThat(enter(meeting, joining.substring(1))).isEqualTo("PARTICIPANT");
        house.device()
                .post(meeting.path("/sessions"), "{\"secret\":\"" + "a".repeat(43) + "\"}")
                .expectProblem(404, "LINK_UNKNOWN");
    }

    @Test
    @DisplayName("SES13 When too many codes were wrong, the answer says when to come back")
    void throttles() {
        Limits limits = Limits.STANDARD.with(Limit.CODE_GUESSES, 2);
        try (House strict = House.open(data.resolve("strict"), limits, Pace.STANDARD, null)) {
            House.Meeting meeting = strict.meeting();
            String code = meeting.code();
            String wrong = "{\"code\":\"%010d\"}".formatted(code.equals("0000000000") ? 1 : 0);
            strict.device().post("/api/v1/codes", wrong).expectProblem(404, "CODE_UNKNOWN");
            strict.device()
                    .post(meeting.path("/sessions"), wrong)
                    .expectProblem(404, "CODE_UNKNOWN");
            Device.Received later =
                    strict.device().post(meeting.path("/sessions"), "{\"code\":\"" + code + "\"}");
            later.expectProblem(429, "TOO_MANY_GUESSES");
            assertThat(Integer.parseInt(requireNonNull(later.header("Retry-After"))))
                    .isBetween(1, (int) limits.duration(Limit.CODE_GUESS_EVERY).toSeconds());
        }
    }

    @Test
    @DisplayName(
            "SES11 The cookie is for its workshop alone, out of reach of scripts and other sites")
    void cookies() {
        House.Meeting meeting = house.meeting();
        Device device = house.device();
        Device.Received entered =
                device.post(meeting.path("/sessions"), "{\"code\":\"" + meeting.code() + "\"}");
        assertThat(entered.header("Set-Cookie"))
                .matches(
                        "sluitend-participant=[A-Za-z0-9_-]{43}; Path=/api/v1/workshops/"
                                + meeting.id()
                                + "; Max-Age=2592000; HttpOnly; SameSite=Strict");
    }

    @Test
    @DisplayName("SES6 Over https cookies are secure, and links and origins are those people see")
    void https() {
        URI url = URI.create("https://sluitend.gemeente.example");
        Path elsewhere = data.resolve("https");
        try (House safe = House.open(elsewhere, Limits.STANDARD, Pace.STANDARD, url)) {
            Device facilitator = safe.device().on(url.toString());
            Device.Received begun = facilitator.post(WORKSHOPS, "{\"language\":\"nl\"}");
            assertThat(begun.expect(201).header("Set-Cookie")).endsWith("; Secure");
            assertThat(begun.header("Strict-Transport-Security")).isNotNull();
            House.Meeting meeting = new House.Meeting(safe, facilitator, begun.json());
            assertThat(meeting.invitation().get("link").asString()).startsWith(url + "/meedoen#");
            assertThat(meeting.invitation().get("address").asString())
                    .isEqualTo("sluitend.gemeente.example/");
            meeting.live(facilitator, Role.FACILITATOR).hello(0).expect(Welcome.class);
            for (String site : List.of(safe.address(), "http://sluitend.gemeente.example")) {
                safe.device().on(site).post(WORKSHOPS, "{}").expectProblem(403, "OTHER_ORIGIN");
            }
        }
    }

    @Test
    @DisplayName(
            "SES15 A device that comes back is the same participant, another device is another")
    void staysTheSame() {
        House.Meeting meeting = house.meeting();
        Device device = meeting.participant();
        String before = participant(meeting, device);
        device.join(meeting.id(), meeting.code());
        assertThat(participant(meeting, device)).isEqualTo(before);
        assertThat(participant(meeting, meeting.participant())).isNotEqualTo(before);
    }

    @ParameterizedTest
    @DisplayName("SES16 Whoever is not in gets nothing")
    @ValueSource(strings = {"/session", "/invitation", "/file", "/paragraph", "/explanation"})
    void outsidersGetNothing(String what) {
        House.Meeting meeting = house.meeting();
        Device elsewhere = house.meeting().participant();
        for (Device device : List.of(house.device(), elsewhere)) {
            device.get(meeting.path(what + "?as=participant")).expectProblem(401, "NO_SESSION");
        }
        meeting.participant()
                .get(meeting.path(what + "?as=facilitator"))
                .expectProblem(401, "NO_SESSION");
        meeting.participant().get(meeting.path(what)).expectProblem(404, "NOT_FOUND");
    }

    @Test
    @DisplayName("SES16 Only the facilitator renews the invitation")
    void facilitatorRenews() {
        House.Meeting meeting = house.meeting();
        JsonNode old = meeting.invitation();
        meeting.participant()
                .post(meeting.path("/invitation?as=participant"), "")
                .expectProblem(403, "NOT_ALLOWED");
        assertThat(meeting.invitation()).isEqualTo(old);
        JsonNode fresh =
                meeting.facilitator()
                        .post(meeting.path("/invitation?as=facilitator"), "")
                        .expect(200)
                        .json();
        assertThat(fresh.get("link")).isNotEqualTo(old.get("link"));
        house.device()
                .post(
                        meeting.path("/sessions"),
                        "{\"code\":\"" + old.get("code").asString() + "\"}")
                .expectProblem(404, "CODE_UNKNOWN");
    }

    @Test
    @DisplayName("SES34 A new link for the screen ends the old one, and nobody else makes one")
    void renewsTheWallLink() {
        House.Meeting meeting = house.meeting();
        String old = meeting.secret("wallLink");
        Device wall = house.device();
        wall.post(meeting.path("/sessions"), "{\"secret\":\"" + old + "\"}").expect(200);
        meeting.participant()
                .post(meeting.path("/wall-link?as=participant"), "")
                .expectProblem(403, "NOT_ALLOWED");
        house.device()
                .post(meeting.path("/wall-link?as=facilitator"), "")
                .expectProblem(401, "NO_SESSION");
        JsonNode fresh =
                meeting.facilitator()
                        .post(meeting.path("/wall-link?as=facilitator"), "")
                        .expect(200)
                        .json();
        String link = fresh.get("wallLink").asString();
        assertThat(link).startsWith("/werksessie/" + meeting.id() + "/scherm#");
        assertThat(enter(meeting, link.substring(link.indexOf('#') + 1))).isEqualTo("WALL");
        house.device()
                .post(meeting.path("/sessions"), "{\"secret\":\"" + old + "\"}")
                .expectProblem(404, "LINK_UNKNOWN");
        wall.get(meeting.path("/session?as=wall")).expect(200);
    }

    @ParameterizedTest
    @DisplayName("SES17 A page of another site changes nothing")
    @ValueSource(strings = {"http://kwaad.example", "null", "http://127.0.0.1:1"})
    void otherSites(String site) {
        House.Meeting meeting = house.meeting();
        Device device = house.device().withCookiesOf(meeting.facilitator()).on(site);
        device.post(WORKSHOPS, "{\"language\":\"nl\"}").expectProblem(403, "OTHER_ORIGIN");
        device.post("/api/v1/codes", "{\"code\":\"123456\"}").expectProblem(403, "OTHER_ORIGIN");
        device.post(meeting.path("/sessions"), "{}").expectProblem(403, "OTHER_ORIGIN");
        device.post(meeting.path("/invitation?as=facilitator"), "")
                .expectProblem(403, "OTHER_ORIGIN");
        device.post(meeting.path("/wall-link?as=facilitator"), "")
                .expectProblem(403, "OTHER_ORIGIN");
    }

    @Test
    @DisplayName("SES18 The QR code holds the link, drawn as one shape with a border around it")
    void drawsTheLink() {
        JsonNode invitation = house.meeting().invitation();
        QrCode code = QrCode.encodeText(invitation.get("link").asString(), QrCode.Ecc.MEDIUM);
        int size = invitation.at("/qr/size").asInt();
        boolean[][] drawn = draw(invitation.at("/qr/path").asString(), size);
        assertThat(size).isEqualTo(code.size + 8);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                assertThat(drawn[y][x]).isEqualTo(code.getModule(x - 4, y - 4));
            }
        }
    }

    @Test
    @DisplayName("SES20 The paragraph is of the state on disk, in the language asked for")
    void writesTheParagraph() throws IOException {
        House.Meeting meeting = begin(Files.readString(EXAMPLE));
        JsonNode dutch =
                meeting.facilitator()
                        .get(meeting.path("/paragraph?as=facilitator&language=nl"))
                        .expect(200)
                        .json();
        JsonNode english =
                meeting.facilitator()
                        .get(meeting.path("/paragraph?as=facilitator&language=en"))
                        .expect(200)
                        .json();
        assertThat(dutch.get("seq").asInt()).isEqualTo(1);
        assertThat(dutch.get("paragraph")).isNotEqualTo(english.get("paragraph"));
    }

    private House.Meeting begin(String file) {
        Device facilitator = house.device();
        return new House.Meeting(
                house, facilitator, facilitator.post(WORKSHOPS, file).expect(201).json());
    }

    private String enter(House.Meeting meeting, String secret) {
        return house.device()
                .post(meeting.path("/sessions"), "{\"secret\":\"" + secret + "\"}")
                .expect(200)
                .json()
                .get("role")
                .asString();
    }

    private static String participant(House.Meeting meeting, Device device) {
        return device.get(meeting.path("/session?as=participant"))
                .expect(200)
                .json()
                .get("participant")
                .asString();
    }

    private static boolean[][] draw(String path, int size) {
        boolean[][] drawn = new boolean[size][size];
        Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z")
                .matcher(path)
                .results()
                .forEach(run -> {
                    int from = number(run, 1);
                    IntStream.range(from, from + number(run, 3))
                            .forEach(x -> drawn[number(run, 2)][x] = true);
                });
        return drawn;
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
