package nl.sluitend.store;

/// The history holds an event that this program is too old to read.
public final class UnknownEventFormat extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEventFormat(int found, int newest) {
        super(
                ("This data was written by a newer version of Sluitend: event format %d, while this"
                                + " version reads up to %d. Install the newer version.")
                        .formatted(found, newest));
    }
}
