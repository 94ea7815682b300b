package org.commonweal.exchange.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A first look into a file, for choosing what its columns mean. */
public final class FileLook {

    private static final int ROWS = 3000;
    private static final int VALUES = 60;

    /**
     * What a column holds in the first rows.
     *
     * @param values the different values and how often, the first that came first; cut off after some
     */
    public record Column(String name, Map<String, Integer> values, boolean cut) { }

    /** @param wrongEncoding rows among the first that are not in the encoding the file was read with */
    public record Look(List<Column> columns, int rows, int wrongEncoding) { }

    private FileLook() { }

    static void requireTable(UploadFiles files, UUID upload) {
        try (SourceFile file = files.open(upload, "UTF-8"); RowReader rows = file.rows("")) {
            rows.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Look into(SourceFile file) {
        try (RowReader rows = file.rows("")) {
            List<Map<String, Integer>> values = new ArrayList<>();
            rows.header().forEach(name -> values.add(new LinkedHashMap<>()));
            int count = 0;
            int wrong = 0;
            for (var row = rows.next(); row.isPresent() && count < ROWS; row = rows.next()) {
                count++;
                wrong += row.get().faults().stream().anyMatch(fault -> fault.code().equals("wrongEncoding")) ? 1 : 0;
                for (int i = 0; i < values.size(); i++) {
                    add(values.get(i), row.get().cell(i));
                }
            }
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                columns.add(new Column(rows.header().get(i), values.get(i), values.get(i).size() >= VALUES));
            }
            return new Look(columns, count, wrong);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Integer> values, String value) {
        if (!value.isEmpty() && (values.size() < VALUES || values.containsKey(value))) {
            values.merge(value.length() > 80 ? value.substring(0, 80) : value, 1, Integer::sum);
        }
    }
}
