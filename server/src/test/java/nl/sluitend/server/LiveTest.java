package nl.sluitend.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import nl.sluitend.json.Json;
import nl.sluitend.shape.Limit;
import nl.sluitend.shape.Limits;
import nl.sluitend.sync.protocol.ClientMessage.Ping;
import nl.sluitend.sync.protocol.ProtocolError;
import nl.sluitend.sync.protocol.ServerMessage.Events;
import nl.sluitend.sync.protocol.ServerMessage.Pong;
import nl.sluitend.sync.protocol.ServerMessage.Refused;
import nl.sluitend.sync.protocol.ServerMessage.Unreadable;
import nl.sluitend.sync.protocol.ServerMessage.Welcome;
import nl.sluitend.workshop.Event;
import nl.sluitend.workshop.OpId;
import nl.sluitend.workshop.notes.Block;
import nl.sluitend.workshop.notes.CanvasId;
import nl.sluitend.workshop.notes.NoteCommand.AddNote;
import nl.sluitend.workshop.notes.NoteEvent;
import nl.sluitend.workshop.notes.NoteId;
import nl.sluitend.workshop.people.PeopleCommand.Join;
import nl.sluitend.workshop.rules.Refusal;
import nl.sluitend.workshop.rules.Role;
import nl.sluitend.workshop.view.ViewedEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTest {

    private static final int LIMIT = Limits.STANDARD.of(Limit.MESSAGE_BYTES);

    @TempDir private Path data;
    private House house;
    private House.Meeting meeting;

    @BeforeEach
    void open() {
        house = House.open(data);
        meeting = house.meeting();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    @DisplayName("SES21 What one device adds, every device in the workshop hears, and only there")
    void everybodyInTheWorkshopHears() {
        House.Meeting other = house.meeting();
        Conversation elsewhere = other.live(other.facilitator(), Role.FACILITATOR).hello(0);
        Conversation there = meeting.live(meeting.facilitator(), Role.FACILITATOR).hello(0);
        Conversation here = participant();
        here.submit("operation-1", note("note-0001", "Een belbus"));
        var added =
                new NoteEvent.NoteAdded(
                        CanvasId.MAIN, new NoteId("note-0001"), Block.VALUE, "Een belbus");
        assertThat(eventOf("operation-1", there)).isEqualTo(added);
        assertThat(eventOf("operation-1", here)).isEqualTo(added);

        elsewhere.submit("operation-2", note("note-0001", "Iets anders"));
        assertThat(eventOf("operation-2", elsewhere)).isInstanceOf(NoteEvent.NoteAdded.class);
        assertThat(elsewhere.passedOver()).doesNotContain("operation-1");
    }

    @ParameterizedTest
    @DisplayName("SES22 Whoever is not in, or comes from another site, gets no WebSocket")
    @CsvSource({
        "true, http://kwaad.example, 403",
        "true, null, 403",
        "true, '', 403",
        "false, , 401",
    })
    void refusesTheHandshake(boolean isIn, @Nullable String site, int status) {
        Device device = isIn ? meeting.participant() : house.device();
        device.on(site == null ? house.address() : site.isEmpty() ? null : site);
        assertThatThrownBy(() -> meeting.live(device, Role.PARTICIPANT))
                .cause()
                .isInstanceOf(WebSocketHandshakeException.class)
                .extracting(refused -> ((WebSocketHandshakeException) refused).getResponse())
                .satisfies(response -> {
                    assertThat(response.statusCode()).isEqualTo(status);
                    assertThat(response.headers().firstValue("X-Frame-Options")).hasValue("DENY");
                });
    }

    @Test
    @DisplayName("SES22 A cookie of another role or another workshop opens no WebSocket")
    void refusesOthers() {
        Device participant = meeting.participant();
        assertThatThrownBy(() -> meeting.live(participant, Role.WALL)).hasMessageContaining("Hand");
        assertThatThrownBy(() -> house.meeting().live(participant, Role.PARTICIPANT))
                .hasMessageContaining("Hand");
    }

    @Test
    @DisplayName("SES22 Without an upgrade the live address says that it needs one")
    void asksForAnUpgrade() {
        meeting.facilitator()
                .get(meeting.path("/live?as=facilitator"))
                .expectProblem(426, "UPGRADE_REQUIRED");
    }

    @Test
    @DisplayName("SES23 A message at the limit is heard, one byte more ends the connection")
    void limitsMessages() {
        Conversation conversation = participant();
        conversation.sayText(padded(LIMIT));
        conversation.expect(Pong.class);
        conversation.sayText(padded(LIMIT + 1));
        assertThat(conversation.ending()).isEqualTo("4001 MESSAGE_TOO_LARGE");
    }

    @Test
    @DisplayName("SES23 The limit holds for a message in parts as well")
    void limitsPartedMessages() {
        Conversation conversation = participant();
        String message = padded(LIMIT);
        conversation.socket().sendText(message.substring(0, 9), false).join();
        conversation.socket().sendText(message.substring(9), true).join();
        conversation.expect(Pong.class);
        conversation.socket().sendText(padded(LIMIT), false).join();
        conversation.socket().sendText(" ", true).join();
        assertThat(conversation.ending()).isEqualTo("4001 MESSAGE_TOO_LARGE");
    }

    @Test
    @DisplayName("SES24 What is no text ends the connection")
    void refusesBinary() {
        Conversation conversation = participant();
        conversation.socket().sendBinary(ByteBuffer.wrap(new byte[] {1}), true).join();
        assertThat(conversation.ending()).isEqualTo("4002 NOT_TEXT");
    }

    @ParameterizedTest
    @DisplayName("SES25 A message that cannot be read is named, and the connection lives")
    @CsvSource(
            delimiter = '|',
            value = {
                "niets                                            | NOT_JSON      | ",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[         | NOT_JSON      | ",
                "{\"type\":\"Ping\"} {\"type\":\"Ping\"}              | NOT_JSON      | ",
                "{\"type\":\"Shout\"}                               | UNKNOWN_TYPE  | Shout",
                "{}                                               | UNKNOWN_TYPE  | type",
                "{\"type\":\"Ping\",\"loud\":true}                   | INVALID_FIELD | loud",
                "{\"type\":\"Hello\",\"version\":1}                  | INVALID_FIELD | lastSeq",
                "{\"type\":\"Hello\",\"version\":\"1\",\"lastSeq\":0} | INVALID_FIELD | version",
                "{\"type\":\"Submit\",\"opId\":\"x\",\"command\":{\"type\":\"StartWorkshop\"}}"
                        + " | INVALID_FIELD | opId",
                "{\"type\":\"Submit\",\"opId\":\"12345678\",\"command\":{\"type\":\"Dance\"}}"
                        + " | UNKNOWN_TYPE | Dance",
                "{\"type\":\"Submit\",\"opId\":\"12345678\",\"command\":{\"type\":\"AddNote\","
                        + "\"note\":\"12345678\",\"block\":\"MARS\",\"text\":\"x\"}}"
                        + " | INVALID_FIELD | command.block",
                "{\"type\":\"Submit\",\"opId\":12345678,\"command\":{\"type\":\"StartWorkshop\"}}"
                        + " | INVALID_FIELD | opId",
                "{\"type\":\"Submit\",\"opId\":\"12345678\",\"command\":{\"type\":\"AddNote\","
                        + "\"note\":\"12345678\",\"block\":\"VALUE\",\"text\":5}}"
                        + " | INVALID_FIELD | command.text",
            })
    void namesTheUnreadable(String said, ProtocolError error, @Nullable String detail) {
        Conversation conversation = participant();
        Unreadable unreadable = conversation.sayText(said).expect(Unreadable.class);
        assertThat(unreadable).isEqualTo(new Unreadable(error, detail == null ? "" : detail));
        conversation.say(new Ping()).expect(Pong.class);
    }

    @Test
    @DisplayName("SES25 What is said back about an unreadable message is short")
    void detailsAreShort() {
        String name = "x".repeat(10_000);
        Unreadable unreadable =
                participant().sayText("{\"type\":\"" + name + "\"}").expect(Unreadable.class);
        assertThat(unreadable.detail()).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    @DisplayName("SES25 Who goes on sending what cannot be read is sent away")
    void losesPatience() {
        Conversation conversation = participant();
        for (int i = 0; i <= Limits.STANDARD.of(Limit.UNREADABLE_MESSAGES); i++) {
            conversation.sayText("niets");
        }
        assertThat(conversation.ending()).isEqualTo("4003 TOO_MANY_UNREADABLE");
    }

    @ParameterizedTest
    @DisplayName("SES26 Text comes back as it was written, whatever it looks like")
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>\\u0022'--",
                "مرحبا بالقرية",
                "\u202Ethgir ot tfel",
                "👩🏽‍🦽 de belbus 🚌",
                "e\u0301e\u0301n woord",
                "{context} ${jndi:x} %s \\n"
            })
    void textIsData(String text) {
        Conversation conversation = participant();
        conversation.submit("operation-1", note("note-0001", text));
        assertThat(eventOf("operation-1", conversation))
                .isEqualTo(
                        new NoteEvent.NoteAdded(
                                CanvasId.MAIN, new NoteId("note-0001"), Block.VALUE, text));
        assertThat(
                        meeting.facilitator()
                                .get(meeting.path("/file?as=facilitator"))
                                .json()
                                .toString())
                .contains(Json.mapper().writeValueAsString(text));
    }

    @Test
    @DisplayName("SES26 A word of 10 kB is refused by name, and the connection lives")
    void refusesLongWords() {
        Conversation conversation = participant();
        conversation.submit("operation-1", note("note-0001", "x".repeat(10_000)));
        assertThat(conversation.expect(Refused.class))
                .isEqualTo(new Refused(new OpId("operation-1"), Refusal.TEXT_TOO_LONG));
        conversation.say(new Ping()).expect(Pong.class);
    }

    /// A ping with so many spaces that it is `bytes` long.
    private static String padded(int bytes) {
        String ping = "{\"type\":\"Ping\"}";
        return " ".repeat(bytes - ping.length()) + ping;
    }

    private Conversation participant() {
        Conversation conversation = meeting.live(meeting.participant(), Role.PARTICIPANT).hello(0);
        assertThat(conversation.expect(Welcome.class).role()).isEqualTo(Role.PARTICIPANT);
        conversation.submit("join-" + System.nanoTime(), new Join(null));
        return conversation;
    }

    private static AddNote note(String id, String text) {
        return new AddNote(CanvasId.MAIN, new NoteId(id), Block.VALUE, text);
    }

    private static Event eventOf(String opId, Conversation conversation) {
        while (true) {
            for (var event : conversation.expect(Events.class).events()) {
                if (event instanceof ViewedEvent.Shown shown
                        && shown.opId().equals(new OpId(opId))) {
                    return shown.event();
                }
            }
        }
    }
}
