package nl.sluitend.sync.protocol;

/// The version that both sides must speak. It goes up with every change that an older page would
/// misread; a page that is behind is told to load itself again.
public final class Protocol {

    public static final int VERSION = 2;

    private Protocol() {}
}
