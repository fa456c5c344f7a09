package nl.sluitend.workshop;

/// The answer to a command.
public sealed interface Decision {

    record Accepted(Event event) implements Decision {}

    record Refused(Refusal refusal) implements Decision {}

    static Decision accepted(Event event) {
        return new Accepted(event);
    }

    static Decision refused(Refusal refusal) {
        return new Refused(refusal);
    }
}
