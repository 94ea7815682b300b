package org.commonweal.exchange.service;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** Reads a table row by row, never the whole of it. Blank rows are passed over. */
interface RowReader extends Closeable {

    /** The names of the columns, from the first row that is not blank. */
    List<String> header();

    /** The next row, or empty at the end of the file. */
    Optional<SourceRow> next();
}
