package org.commonweal.exchange.service;

/** How much of a file from outside is read before we say no. Uploads are data from strangers. */
public final class FileLimits {

    public static final long UPLOAD_BYTES = 60L * 1024 * 1024;
    public static final int PART_BYTES = 1024 * 1024;
    public static final int COLUMNS = 500;
    public static final int CELL_CHARACTERS = 32_767;
    public static final int RECORD_BYTES = 1024 * 1024;
    public static final long ROWS = 1_000_000;
    /** All entries of a workbook together, inflated. */
    public static final long INFLATED_BYTES = 200L * 1024 * 1024;
    public static final int ZIP_ENTRIES = 2_000;
    /** Inflated to deflated, looked at from {@link #RATIO_FROM_BYTES} on: small parts of blanks are harmless. */
    public static final int ZIP_RATIO = 100;
    public static final long RATIO_FROM_BYTES = 8L * 1024 * 1024;

    private FileLimits() { }
}
