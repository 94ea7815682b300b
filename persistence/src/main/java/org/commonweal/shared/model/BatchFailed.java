package org.commonweal.shared.model;

import java.sql.SQLException;

/** The database refused a batch; the transaction is lost. The cause tells a broken constraint from a database that is away. */
public class BatchFailed extends RuntimeException {

    public BatchFailed(SQLException cause) {
        super(cause);
    }
}
