package org.commonweal.exchange.service;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.shared.model.RuleViolation;

/**
 * The rows of the member file by the household they name, on disk: in memory is only where each row lies, so a large
 * file does not need a large heap and may stand in any order.
 */
final class MemberSpool implements AutoCloseable {

    private final Path file;
    private final RandomAccessFile rows;
    private final Map<String, long[]> places = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final RowReading reading;
    private long count;

    MemberSpool(RowReader members, ColumnMapping mapping) {
        reading = new RowReading(Problem.MEMBERS, members.header(), mapping.members(), mapping.memberColumns());
        try {
            file = Files.createTempFile("commonweal", ".members");
            spool(members, mapping);
            rows = new RandomAccessFile(file.toFile(), "r");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void spool(RowReader members, ColumnMapping mapping) throws IOException {
        long place = 0;
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            for (var row = members.next(); row.isPresent(); row = members.next()) {
                byte[] bytes = bytes(row.get());
                String key = reading.key(row.get(), mapping.join());
                places.merge(key, new long[] {place}, MemberSpool::joined);
                out.writeInt(bytes.length);
                out.write(bytes);
                place += 4L + bytes.length;
                if (++count > FileLimits.ROWS) {
                    throw new RuleViolation("exchange.tooManyRows", FileLimits.ROWS);
                }
            }
        }
    }

    private static long[] joined(long[] before, long[] one) {
        long[] both = Arrays.copyOf(before, before.length + 1);
        both[before.length] = one[0];
        return both;
    }

    private static byte[] bytes(SourceRow row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(row.raw().length + 64);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeUTF(row.sheet());
        out.writeLong(row.number());
        out.writeInt(row.raw().length);
        out.write(row.raw());
        out.writeShort(row.cells().size());
        for (String cell : row.cells()) {
            out.writeUTF(cell.length() > 20_000 ? cell.substring(0, 20_000) : cell);
        }
        out.writeShort(row.faults().size());
        for (SourceRow.CellFault fault : row.faults()) {
            out.writeInt(fault.column());
            out.writeUTF(fault.code());
        }
        return bytes.toByteArray();
    }

    /** The people of a household in the order of the file. */
    List<SourceRow> of(String key) {
        long[] found = places.get(key);
        if (found == null) {
            return List.of();
        }
        taken.add(key);
        List<SourceRow> people = new ArrayList<>(found.length);
        for (long place : found) {
            people.add(at(place));
        }
        return people;
    }

    /** The rows whose household was never asked for, a part at a time; call it at the end. */
    List<SourceRow> leftOver(int most) {
        List<SourceRow> left = new ArrayList<>();
        for (Map.Entry<String, long[]> each : places.entrySet()) {
            if (!taken.contains(each.getKey())) {
                for (long place : each.getValue()) {
                    if (left.size() < most) {
                        left.add(at(place));
                    }
                }
            }
        }
        left.sort(java.util.Comparator.comparingLong(SourceRow::number));
        return left;
    }

    long leftOverCount() {
        return places.entrySet().stream().filter(each -> !taken.contains(each.getKey())).mapToLong(each -> each.getValue().length).sum();
    }

    long count() {
        return count;
    }

    RowReading reading() {
        return reading;
    }

    private SourceRow at(long place) {
        try {
            rows.seek(place);
            byte[] bytes = new byte[rows.readInt()];
            rows.readFully(bytes);
            return row(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceRow row(DataInputStream in) throws IOException {
        String sheet = in.readUTF();
        long number = in.readLong();
        byte[] raw = in.readNBytes(in.readInt());
        List<String> cells = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            cells.add(in.readUTF());
        }
        List<SourceRow.CellFault> faults = new ArrayList<>(0);
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            faults.add(new SourceRow.CellFault(in.readInt(), in.readUTF()));
        }
        return new SourceRow(sheet, number, cells, raw, faults);
    }

    @Override
    public void close() {
        try {
            rows.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
