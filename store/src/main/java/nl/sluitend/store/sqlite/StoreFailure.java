package nl.sluitend.store.sqlite;

import java.sql.SQLException;

/// The database cannot be read or closed: the disk fails, or the store is closed already.
public final class StoreFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreFailure(SQLException cause) {
        super("The database failed.", cause);
    }
}
