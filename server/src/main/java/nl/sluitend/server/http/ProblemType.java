package nl.sluitend.server.http;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything that can be wrong with a request: the problem types of RFC 9457. A page goes by the
/// name; the sentences are for whoever reads the response itself.
public enum ProblemType {
    UNREADABLE(400, "Niet te lezen", "De server begrijpt deze aanvraag niet."),
    NOT_A_WORKSHOP(
            400,
            "Dit is geen werksessie",
            "Kies een bestand dat u eerder met Sluitend hebt gedownload."),
    NOT_A_SCRIPT(
            400, "Dit is geen draaiboek", "Kies een draaiboek dat u met Sluitend hebt gedownload."),
    YEAR_UNKNOWN(400, "Dit jaar staat er niet in", "Kies een jaar van de begroting."),
    FIGURE_UNKNOWN(400, "Dit bedrag kennen we niet", "Kies een bedrag op de pagina."),
    DAY_OUT_OF_RANGE(400, "Deze dag kan niet", "Kies een dag vanaf vandaag, en niet te ver weg."),
    NO_SESSION(401, "U bent niet binnen", "Kom binnen met de code of de link van de werksessie."),
    OTHER_ORIGIN(403, "Niet vanaf hier", "Open de werksessie op het adres van Sluitend zelf."),
    KEY_NEEDED(
            403,
            "Alleen met een sleutel",
            "Vraag de beheerder van Sluitend om de sleutel om een werksessie te maken."),
    KEY_WRONG(
            403,
            "Deze sleutel klopt niet",
            "Controleer de sleutel, of vraag de beheerder om de goede."),
    REMOVED(
            403,
            "U bent uit deze werksessie gehaald",
            "Vraag de begeleider om een nieuwe uitnodiging."),
    NOT_ALLOWED(403, "Dat mag u hier niet", "Vraag het aan de begeleider."),
    NOT_FOUND(404, "Niet gevonden", "Dit adres bestaat niet. Controleer de link."),
    CODE_UNKNOWN(
            404,
            "Deze code kennen we niet",
            "De code klopt niet of is verlopen. Vraag de begeleider om de nieuwe code."),
    LINK_UNKNOWN(
            404,
            "Deze link werkt niet meer",
            "De link klopt niet of is verlopen. Vraag de begeleider om een nieuwe link."),
    NO_PARTICIPANT(
            404,
            "Deze deelnemer is er niet",
            "Kies iemand die nu meedoet. Wie begeleidt, haalt u er niet uit."),
    NO_INVITATION(404, "Er is nu geen code", "De begeleider kan een nieuwe code maken."),
    METHOD_NOT_ALLOWED(405, "Dat kan hier niet", "Dit adres kent deze opdracht niet."),
    TOO_SLOW(408, "Te langzaam", "Probeer het opnieuw op een betere verbinding."),
    TOO_LARGE(413, "Te groot", "Stuur minder tegelijk, of een kleiner bestand."),
    UPGRADE_REQUIRED(426, "Alleen als WebSocket", "Open dit adres als WebSocket."),
    TOO_MANY_GUESSES(
            429,
            "Te veel verkeerde codes",
            "Wacht een paar minuten, of gebruik de QR-code of de link."),
    TOO_MANY_WORKSHOPS(
            429, "Te veel nieuwe werksessies", "Wacht een paar minuten en probeer het opnieuw."),
    HEADERS_TOO_LARGE(431, "Te groot", "De aanvraag heeft te veel gegevens in de kop."),
    FAILED(500, "Er ging iets mis bij ons", "Probeer het over een minuut opnieuw."),
    VERSION_UNKNOWN(505, "Andere HTTP", "De server spreekt alleen HTTP/1.1 en HTTP/1.0."),
    UNAVAILABLE(
            503,
            "Even niet bereikbaar",
            "De server stopt of heeft het te druk. Probeer het zo opnieuw."),
    NOT_KEPT(
            503,
            "Niet bewaard",
            "De server kan nu niets bewaren. Wat al bewaard was, blijft. Probeer het later."),
    NO_SPACE(
            507,
            "Geen plaats",
            "Er is geen plaats voor een nieuwe werksessie. Vraag het aan de beheerder.");

    private final int status;
    private final String title;
    private final String detail;

    ProblemType(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /// When there are too many at once. Soon there may be fewer.
    static Response busy() {
        return UNAVAILABLE.response().and("Retry-After", "5");
    }

    public Response response() {
        return Response.problem(status, new ProblemDetails(status, title, detail, name(), null));
    }

    /// With everything that was found wrong, so that it can be repaired in one go.
    public Response response(List<Fault> errors) {
        return Response.problem(status, new ProblemDetails(status, title, detail, name(), errors));
    }

    /// With how long to wait before it may be tried again.
    public Response after(Duration wait) {
        return response().and("Retry-After", String.valueOf(wait.plusMillis(999).toSeconds()));
    }

    public record ProblemDetails(
            int status, String title, String detail, String code, @Nullable List<Fault> errors) {}
}
