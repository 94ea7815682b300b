package org.commonweal.exchange.service;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonweal.exchange.service.SourceRow.CellFault;
import org.commonweal.shared.model.RuleViolation;

/**
 * Reads CSV (RFC 4180, any of four delimiters) as bytes, because the bytes of each row are kept as they came. What is
 * decoded is decoded strictly: a byte that is no UTF-8 is a fault of that row, never a question mark.
 */
final class CsvRows implements RowReader {

    private static final int HEAD = 64 * 1024;

    private final BufferedInputStream in;
    private final byte delimiter;
    private final CharsetDecoder decoder;
    private final List<String> header;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream(1024);
    private final ByteArrayOutputStream field = new ByteArrayOutputStream(128);
    private List<String> cells;
    private List<CellFault> faults;
    private long row;
    private boolean ended;

    CsvRows(InputStream source, Charset charset) {
        this(source, charset, null);
    }

    /** @param known the dialect, or null to find it out from the first bytes */
    CsvRows(InputStream source, Charset charset, CsvDialect known) {
        in = new BufferedInputStream(source, HEAD);
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CsvDialect dialect = known == null ? sniffed() : known;
            in.skipNBytes(dialect.begin());
            delimiter = dialect.delimiter();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        header = readHeader();
    }

    private CsvDialect sniffed() throws IOException {
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        return CsvDialect.of(head);
    }

    private List<String> readHeader() {
        SourceRow first = next().orElseThrow(() -> new RuleViolation("exchange.fileEmpty"));
        if (!first.faults().isEmpty()) {
            throw new RuleViolation("exchange.headerUnreadable", first.faults().get(0).code());
        }
        return first.cells();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<SourceRow> next() {
        while (!ended) {
            SourceRow read = record();
            if (!read.blank() || !read.faults().isEmpty()) {
                return Optional.of(read);
            }
        }
        return Optional.empty();
    }

    private SourceRow record() {
        raw.reset();
        cells = new ArrayList<>(header == null ? 32 : header.size());
        faults = new ArrayList<>(0);
        row++;
        try {
            boolean more = true;
            while (more) {
                more = field();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (header != null && cells.size() > header.size()) {
            faults.add(new CellFault(-1, "tooManyCells"));
        }
        return new SourceRow("", row, cells, withoutLineEnd(raw.toByteArray()), faults);
    }

    private static byte[] withoutLineEnd(byte[] bytes) {
        int length = bytes.length;
        while (length > 0 && (bytes[length - 1] == '\n' || bytes[length - 1] == '\r')) {
            length--;
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    /** Reads one field; true where another follows in the same row. */
    private boolean field() throws IOException {
        field.reset();
        int next = read();
        boolean quoted = next == '"';
        if (quoted) {
            quotedField();
            next = read();
        }
        while (next != -1 && next != delimiter && next != '\n' && next != '\r') {
            if (quoted) {
                fault("textAfterQuote");
                quoted = false;
            }
            field.write(next);
            next = read();
        }
        add();
        if (next == '\r') {
            in.mark(1);
            if (in.read() != '\n') {
                in.reset();
            }
        }
        ended = next == -1;
        return next == delimiter;
    }

    private void quotedField() throws IOException {
        while (true) {
            int next = read();
            if (next == -1) {
                fault("quoteNotClosed");
                return;
            }
            if (next == '"') {
                in.mark(1);
                if (in.read() != '"') {
                    in.reset();
                    return;
                }
                raw.write('"');
            }
            field.write(next);
        }
    }

    /** One byte, kept with the row. */
    private int read() throws IOException {
        int next = in.read();
        if (next == -1) {
            return next;
        }
        if (next == 0) {
            throw new RuleViolation("exchange.fileHasNul", row);
        }
        if (raw.size() >= FileLimits.RECORD_BYTES) {
            throw new RuleViolation("exchange.rowTooLong", row, FileLimits.RECORD_BYTES / 1024);
        }
        raw.write(next);
        return next;
    }

    private void add() {
        if (cells.size() >= FileLimits.COLUMNS) {
            throw new RuleViolation("exchange.tooManyColumns", row, FileLimits.COLUMNS);
        }
        String text = decoded();
        if (text.length() > FileLimits.CELL_CHARACTERS) {
            fault("cellTooLong");
            text = text.substring(0, 200);
        }
        cells.add(text.strip());
    }

    private String decoded() {
        byte[] bytes = field.toByteArray();
        if (plain(bytes)) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            fault("wrongEncoding");
            return new String(bytes, CsvDialect.WINDOWS);
        }
    }

    private static boolean plain(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return false;
            }
        }
        return true;
    }

    private void fault(String code) {
        faults.add(new CellFault(cells.size(), code));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
