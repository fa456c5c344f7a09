package nl.sluitend.store;

import org.jspecify.annotations.Nullable;

/// The data folder cannot be used as it is. Nothing in it was changed.
public final class StoreUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    public enum Reason {
        /// It is no folder, or Sluitend may not write in it.
        FOLDER_UNUSABLE,
        /// There is no room on its disk.
        DISK_FULL,
        /// Its disk cannot be read or written.
        DISK_FAILS,
        /// Another Sluitend has it open.
        IN_USE,
        /// The database file is damaged, or is not a database of Sluitend.
        DAMAGED,
        /// The database was made by a newer version of Sluitend.
        NEWER,
        /// What was acknowledged is not all there.
        INCOMPLETE,
        /// There is no database.
        EMPTY,
        /// There is a database already.
        OCCUPIED,
        /// The library that reads databases cannot be loaded. Of the database nothing is known.
        NO_LIBRARY
    }

    private final Reason reason;
    private final long missing;

    public StoreUnavailable(Reason reason, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
        this.missing = 0;
    }

    private StoreUnavailable(String detail, long missing) {
        super(detail);
        this.reason = Reason.INCOMPLETE;
        this.missing = missing;
    }

    /// At least so many changes are missing; 0 when it is not known how many, if any.
    public static StoreUnavailable incomplete(String detail, long missing) {
        return new StoreUnavailable(detail, missing);
    }

    public Reason reason() {
        return reason;
    }

    public long missing() {
        return missing;
    }
}
