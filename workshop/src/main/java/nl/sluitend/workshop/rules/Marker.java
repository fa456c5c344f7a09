package nl.sluitend.workshop.rules;

/// Makes the marks of one device. It exists while the device is connected, and is never kept.
@FunctionalInterface
public interface Marker {

    /// Always the same for the same subject, whose identifier no other subject of the workshop has.
    Mark of(String subject);
}
