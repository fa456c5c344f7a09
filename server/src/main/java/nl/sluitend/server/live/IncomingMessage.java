package nl.sluitend.server.live;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import nl.sluitend.json.Json;
import nl.sluitend.sync.protocol.ClientMessage;
import nl.sluitend.sync.protocol.ProtocolError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.InvalidTypeIdException;

/// What a device sent: a message, or something that cannot be read as one.
sealed interface IncomingMessage {

    record Valid(ClientMessage message) implements IncomingMessage {}

    /// `detail` names the field or the type, and is short whatever was sent.
    record Invalid(ProtocolError error, String detail) implements IncomingMessage {}

    static IncomingMessage of(byte[] text) {
        try {
            ClientMessage message = Parser.CLIENT_MESSAGE.readValue(text);
            return message == null ? new Invalid(ProtocolError.NOT_JSON, "") : new Valid(message);
        } catch (InvalidTypeIdException unknown) {
            return new Invalid(ProtocolError.UNKNOWN_TYPE, Parser.type(unknown));
        } catch (DatabindException wrong) {
            return invalid(Parser.field(wrong));
        } catch (JacksonException unreadable) {
            return new Invalid(ProtocolError.NOT_JSON, "");
        }
    }

    /// What is wrong with no field in particular is wrong with the message as a whole.
    private static Invalid invalid(String field) {
        return new Invalid(
                field.isEmpty() ? ProtocolError.NOT_JSON : ProtocolError.INVALID_FIELD, field);
    }

    /// How it is read.
    final class Parser {

        private static final ObjectReader CLIENT_MESSAGE =
                Json.mapper().readerFor(ClientMessage.class);
        private static final int LONGEST_DETAIL = 80;

        private Parser() {}

        private static String type(InvalidTypeIdException unknown) {
            return cut(Objects.requireNonNullElse(unknown.getTypeId(), "type"));
        }

        private static String field(DatabindException wrong) {
            return cut(wrong.getPath().stream().map(Parser::step).collect(joining(".")));
        }

        private static String step(JacksonException.Reference reference) {
            return reference.getPropertyName() == null
                    ? String.valueOf(reference.getIndex())
                    : reference.getPropertyName();
        }

        private static String cut(String detail) {
            return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL);
        }
    }
}
