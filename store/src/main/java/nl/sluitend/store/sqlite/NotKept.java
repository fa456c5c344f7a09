package nl.sluitend.store.sqlite;

import org.jspecify.annotations.Nullable;

/// What was offered is not on disk, and nothing of it will be.
public final class NotKept extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotKept(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
