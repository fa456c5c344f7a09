package nl.sluitend.store;

import org.jspecify.annotations.Nullable;

/// The data folder cannot be used as it is. Nothing in it was changed.
public final class StoreUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        /// It is no folder, or Sluitend may not write in it.
        FOLDER_UNUSABLE,
        /// Another Sluitend has it open.
        IN_USE,
        /// The database file is damaged, or is not a database of Sluitend.
        DAMAGED,
        /// The database was made by a newer version of Sluitend.
        NEWER
    }

    private final Reason reason;

    public StoreUnavailable(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
