package org.commonweal.exchange.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.commonweal.shared.model.RuleViolation;

/** A table somebody gave us, spooled to a temporary file that goes away with it; CSV or XLSX by what its bytes say. */
public final class SourceFile implements AutoCloseable {

    private static final int OLD_EXCEL = 0xD0CF;

    private final Path file;
    private final String encoding;
    private final boolean workbook;
    private CsvDialect dialect;

    /**
     * @param bytes    the file; read to its end, at most {@link FileLimits#UPLOAD_BYTES}
     * @param encoding {@code UTF-8} or {@code windows-1252}; workbooks know their own
     */
    public SourceFile(InputStream bytes, String encoding) {
        this.encoding = encoding;
        try {
            file = Files.createTempFile("commonweal", ".upload");
            try (var out = Files.newOutputStream(file)) {
                bytes.transferTo(out);
            }
            workbook = isWorkbook(head(file, 8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says at once what can never be read: nothing in it, a picture, an old or locked workbook, a bomb, broken text. */
    static void requireReadable(byte[] head) {
        if (head.length == 0) {
            throw new RuleViolation("exchange.fileEmpty");
        }
        isWorkbook(head);
    }

    private static boolean isWorkbook(byte[] head) {
        int magic = head.length < 2 ? 0 : (head[0] & 0xFF) << 8 | head[1] & 0xFF;
        if (magic == OLD_EXCEL) {
            throw new RuleViolation("exchange.workbookOldOrLocked");
        }
        boolean zip = magic == ('P' << 8 | 'K');
        for (int i = 0; !zip && i < head.length; i++) {
            if (head[i] == 0 && magic != 0xFFFE && magic != 0xFEFF) {
                throw new RuleViolation("exchange.fileHasNul", 1);
            }
        }
        return zip;
    }

    private static byte[] head(Path file, int length) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(length);
        }
    }

    public boolean workbook() {
        return workbook;
    }

    /** How many rows there are, guessed from the length of the first ones: for progress. 0 where there is nothing to guess by. */
    long rowsAbout() {
        try {
            byte[] head = workbook ? new byte[0] : head(file, 256 * 1024);
            long lines = 0;
            for (byte each : head) {
                lines += each == '\n' ? 1 : 0;
            }
            return head.length == 0 ? 0 : Math.max(0, Files.size(file) * lines / head.length - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param sheet the sheet of a workbook, empty for the first */
    RowReader rows(String sheet) {
        try {
            return workbook ? new XlsxRows(file, sheet.toLowerCase(Locale.ROOT))
                    : new CsvRows(Files.newInputStream(file), CsvDialect.charset(encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of one row of this file, from its bytes. */
    List<String> cells(byte[] raw) {
        try (CsvRows rows = new CsvRows(new ByteArrayInputStream(raw), workbook ? StandardCharsets.UTF_8 : CsvDialect.charset(encoding),
                workbook ? new CsvDialect((byte) ',', 0) : dialect())) {
            return rows.header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuleViolation unreadable) {
            return List.of(new String(raw, CsvDialect.WINDOWS));
        }
    }

    private CsvDialect dialect() throws IOException {
        if (dialect == null) {
            CsvDialect found = CsvDialect.of(head(file, 64 * 1024));
            dialect = new CsvDialect(found.delimiter(), 0);
        }
        return dialect;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
