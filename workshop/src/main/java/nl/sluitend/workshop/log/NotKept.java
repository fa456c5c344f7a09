package nl.sluitend.workshop.log;

import org.jspecify.annotations.Nullable;

/// What was offered is not on disk, and nothing of it will be. Every stage of a log, or of who may
/// come in, that fails does so with this.
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotKept(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
