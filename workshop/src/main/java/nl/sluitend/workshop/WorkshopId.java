package nl.sluitend.workshop;

/// One workshop. Chosen by the server, not a secret: knowing it opens nothing.
public record WorkshopId(String value) {
    public WorkshopId {
        Identifiers.require(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
