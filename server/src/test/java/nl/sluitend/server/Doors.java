package nl.sluitend.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.sluitend.reports.explanation.FigureAddress.DriverFigure;
import nl.sluitend.reports.explanation.FigureAddress.OutcomeFigure;
import nl.sluitend.reports.explanation.FigureAddress.PartyFigure;
import nl.sluitend.reports.explanation.FigureAddress.WholeFigure;
import nl.sluitend.reports.explanation.YearFigure;
import nl.sluitend.server.api.Api;
import nl.sluitend.server.http.PublicAddress;
import nl.sluitend.shape.Limits;
import nl.sluitend.workshop.rules.Role;
import org.jspecify.annotations.Nullable;

/// Every address of the interface, and what can be asked at each. It knows them by the routes of
/// the server itself, so that a new one cannot be forgotten.
final class Doors {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String WORKSHOP = "/api/v1/workshops/{}";
    private static final String NOTHING = "";
    private static final List<Integer> YEARS = List.of(2027, 2028);
    private static final List<String> PARTIES = List.of("", "Gemeente");

    private final House house;
    private final House.Meeting meeting;
    private final String code;
    private final String wallSecret;
    private final Map<String, List<Ask>> asks = new LinkedHashMap<>();

    /// What is asked after the path; the asker's own role is added.
    private record Ask(String query, String body) {}

    /// What was heard at one door.
    record Heard(String door, String asked, String answer) {

        /// As they came.
        byte[] bytes() {
            return answer.getBytes(ISO_8859_1);
        }
    }

    /// `notes` are ids that somebody may have got hold of.
    Doors(House house, House.Meeting meeting, Collection<String> notes) {
        this.house = house;
        this.meeting = meeting;
        this.code = meeting.code();
        this.wallSecret = meeting.secret("wallLink");
        questions(notes);
        commands();
        assertThat(asks.keySet())
                .as("the routes of the server, each with what can be asked there")
                .containsExactlyInAnyOrderElementsOf(routes());
    }

    private List<String> routes() {
        Installation open = house.installation();
        return Api.routes(
                        open.workshops(),
                        open.housekeeping(),
                        open.door(),
                        open.rooms(),
                        open.reference(),
                        new PublicAddress(null, false),
                        House.OPEN,
                        null,
                        Limits.STANDARD)
                .stream()
                .map(route -> route.method() + " " + String.join("/", route.path()))
                .toList();
    }

    private void questions(Collection<String> notes) {
        Stream.of("/health", "/health/live", "/health/ready").forEach(path -> get(path, NOTHING));
        Stream.of("/session", "/invitation", "/reference", "/file", "/script", "/live")
                .forEach(path -> get(WORKSHOP + path, NOTHING));
        get(WORKSHOP + "/paragraph", "language=nl", "language=en", NOTHING);
        get(WORKSHOP + "/explanation", figures(notes).toArray(String[]::new));
    }

    private static List<String> figures(Collection<String> notes) {
        List<String> figures = new ArrayList<>();
        names(WholeFigure.values()).forEach(figures::add);
        ofYears(names(YearFigure.values())).forEach(figures::add);
        names(PartyFigure.values())
                .flatMap(each -> PARTIES.stream().map(party -> each + "&party=" + party))
                .forEach(figures::add);
        for (String note : notes) {
            String of = "&note=" + note;
            names(OutcomeFigure.values()).map(each -> each + of).forEach(figures::add);
            Stream.concat(names(DriverFigure.values()), Stream.of("figure=LINE"))
                    .map(each -> each + of + "&year=" + YEARS.getLast())
                    .forEach(figures::add);
        }
        return figures;
    }

    private static Stream<String> names(Enum<?>[] figures) {
        return Stream.of(figures).map(each -> "figure=" + each.name());
    }

    private static Stream<String> ofYears(Stream<String> figures) {
        return figures.flatMap(each -> YEARS.stream().map(year -> each + "&year=" + year));
    }

    private void commands() {
        post("/api/v1/workshops", "{\"language\":\"nl\"}", "{\"format\":\"sluitend-workshop\"}");
        post("/api/v1/codes", "{\"code\":\"" + code + "\"}");
        post(WORKSHOP + "/sessions", "{\"code\":\"" + code + "\"}", "{\"secret\":\"x\"}");
        post(WORKSHOP + "/shelving", "{\"since\":\"2026-01-01T00:00:00Z\"}");
        post(WORKSHOP + "/removals", "{\"since\":\"2026-01-01T00:00:00Z\"}");
        post(WORKSHOP + "/invitation/until", "{\"until\":\"2026-01-01T00:00:00Z\"}");
        post(WORKSHOP + "/script", "{\"format\":\"sluitend-script\"}");
        Stream.of("/invitation", "/invitation/end", "/wall", "/wall-link", "/facilitator-link")
                .forEach(path -> post(WORKSHOP + path, NOTHING));
        asks.put("DELETE " + WORKSHOP, List.of(new Ask(NOTHING, NOTHING)));
        asks.put("DELETE " + WORKSHOP + "/sessions", List.of(new Ask(NOTHING, NOTHING)));
    }

    private void get(String path, String... queries) {
        asks.put("GET " + path, Stream.of(queries).map(query -> new Ask(query, NOTHING)).toList());
    }

    private void post(String path, String... bodies) {
        asks.put("POST " + path, Stream.of(bodies).map(body -> new Ask(NOTHING, body)).toList());
    }

    /// Everything that one device is answered, whichever role it says that it has.
    List<Heard> visit(@Nullable Role role, Device device) {
        return asks.entrySet().stream().flatMap(each -> visit(each, role, device)).toList();
    }

    /// What ends a session is asked by another device, so that this one goes on.
    private Stream<Heard> visit(
            Map.Entry<String, List<Ask>> route, @Nullable Role role, Device device) {
        String[] door = route.getKey().split(" ", 2);
        return route.getValue().stream()
                .flatMap(ask ->
                        roles(role, door[1])
                                .map(as -> address(door[1], ask, as))
                                .map(address ->
                                        answer(
                                                route.getKey(),
                                                (door[0].equals("DELETE") ? another(role) : device)
                                                        .request(address)
                                                        .method(door[0], body(ask)))));
    }

    private static HttpRequest.BodyPublisher body(Ask ask) {
        return ask.body().isEmpty()
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(ask.body());
    }

    /// As who one is, and, where that is quickly asked, as who one would like to be.
    private static Stream<String> roles(@Nullable Role role, String path) {
        Stream<Role> roles =
                path.endsWith("/explanation") ? Stream.ofNullable(role) : Stream.of(Role.values());
        return roles.map(each -> each.name().toLowerCase(Locale.ROOT));
    }

    private String address(String path, Ask ask, String as) {
        String query = ask.query().isEmpty() ? "as=" + as : "as=" + as + "&" + ask.query();
        return path.replace("{}", meeting.id()) + "?" + query;
    }

    Device another(@Nullable Role role) {
        return switch (role) {
            case null -> house.device();
            case PARTICIPANT -> meeting.participant();
            case WALL -> wall();
            case FACILITATOR -> throw new IllegalArgumentException("Nobody else leads.");
        };
    }

    Device wall() {
        Device wall = house.device();
        wall.post(meeting.path("/sessions"), "{\"secret\":\"" + wallSecret + "\"}").expect(200);
        return wall;
    }

    /// Pages, and what the server counts of itself.
    List<Heard> beside(int metricsPort) {
        String page = house.address() + "/werkplaats/" + meeting.id();
        String metrics = "http://127.0.0.1:" + metricsPort + "/metrics";
        return Stream.of(page, house.address() + "/", metrics)
                .map(address -> answer(address, HttpRequest.newBuilder(URI.create(address))))
                .toList();
    }

    /// Status, headers and body.
    private static Heard answer(String door, HttpRequest.Builder asking) {
        HttpRequest request = asking.build();
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            String body = new String(response.body(), ISO_8859_1);
            return new Heard(door, request.uri().toString(), head(response) + body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Packed, a body would have to be unpacked before it is searched.
    private static String head(HttpResponse<byte[]> response) {
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        return response.statusCode()
                + response.headers().map().entrySet().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("\n", "\n", "\n\n"));
    }
}
