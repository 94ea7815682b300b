package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class CsvRowsTest {

    @Test
    void the_delimiter_is_found_out() {
        for (String delimiter : List.of(",", ";", "\t", "|")) {
            String text = "a" + delimiter + "b, or c" + delimiter + "d\n1" + delimiter + "\"2" + delimiter + "x\"" + delimiter + "3\n";

            assertThat(read(text.replace(", or c", delimiter.equals(",") ? "" : ", or c"), StandardCharsets.UTF_8).get(0).cells())
                    .containsExactly("1", "2" + delimiter + "x", "3");
        }
    }

    @Test
    void quotes_may_hold_quotes_and_line_ends_and_rows_keep_their_bytes() {
        List<SourceRow> rows = read("a,b\r\n\"x \"\"y\"\"\r\nz\",2\r\n3,4", StandardCharsets.UTF_8);

        assertThat(rows.get(0).cells()).containsExactly("x \"y\"\r\nz", "2");
        assertThat(new String(rows.get(0).raw(), StandardCharsets.UTF_8)).isEqualTo("\"x \"\"y\"\"\r\nz\",2");
        assertThat(rows.get(1).number()).isEqualTo(3);
        assertThat(new String(rows.get(1).raw(), StandardCharsets.UTF_8)).isEqualTo("3,4");
    }

    @Test
    void a_byte_order_mark_is_not_part_of_the_first_name() {
        assertThat(reader("\uFEFFname;x\n1;2\n".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).header()).containsExactly("name", "x");
    }

    @Test
    void a_byte_that_is_no_utf8_is_a_fault_of_its_cell_and_windows_1252_reads_it() {
        byte[] latin = "name,b\nAn\u00e9mone,2\nplain,3\n".getBytes(CsvDialect.WINDOWS);

        List<SourceRow> strict = all(reader(latin, StandardCharsets.UTF_8));
        List<SourceRow> windows = all(reader(latin, CsvDialect.WINDOWS));

        assertThat(strict.get(0).faults()).containsExactly(new SourceRow.CellFault(0, "wrongEncoding"));
        assertThat(strict.get(1).faults()).isEmpty();
        assertThat(windows.get(0).cells()).containsExactly("An\u00e9mone", "2");
    }

    @Test
    void ragged_rows_are_named_and_short_ones_are_blank_at_the_end() {
        List<SourceRow> rows = read("a,b\n1\n1,2,3\n", StandardCharsets.UTF_8);

        assertThat(rows.get(0).faults()).isEmpty();
        assertThat(rows.get(0).cell(1)).isEmpty();
        assertThat(rows.get(1).faults()).containsExactly(new SourceRow.CellFault(-1, "tooManyCells"));
    }

    @Test
    void what_can_never_be_a_table_is_refused() {
        refused("exchange.fileEmpty", new byte[0]);
        refused("exchange.fileEmpty", "\n\n  \n".getBytes(StandardCharsets.UTF_8));
        refused("exchange.fileHasNul", new byte[100_000]);
        refused("exchange.fileIsUtf16", "\uFEFFa,b\n".getBytes(StandardCharsets.UTF_16LE));
        refused("exchange.tooManyColumns", ",".repeat(5000).getBytes(StandardCharsets.UTF_8));
        refused("exchange.rowTooLong", "a".repeat(2_000_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_open_quote_is_a_fault_and_not_the_end_of_the_world() {
        assertThat(read("a,b\n\"1,2\n3,4\n", StandardCharsets.UTF_8).get(0).faults()).extracting(SourceRow.CellFault::code).contains("quoteNotClosed");
    }

    @Property(tries = 300)
    void what_is_written_is_read_again(@ForAll @Size(min = 1, max = 6) List<@StringLength(max = 12) @CharRange(from = ' ', to = '~') String> cells,
                                       @ForAll("delimiters") char delimiter) {
        String header = CsvText.row(java.util.stream.IntStream.range(0, cells.size()).mapToObj(i -> "c" + i).toList(), delimiter);
        List<String> stripped = cells.stream().map(String::strip).toList();

        List<SourceRow> rows = all(new CsvRows(new ByteArrayInputStream((header + "\r\n" + CsvText.row(stripped, delimiter) + "\r\n")
                .getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8, new CsvDialect((byte) delimiter, 0)));

        if (stripped.stream().allMatch(String::isEmpty)) {
            assertThat(rows).isEmpty();
        } else {
            assertThat(rows.get(0).cells()).isEqualTo(stripped);
        }
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<Character> delimiters() {
        return net.jqwik.api.Arbitraries.of(',', ';', '\t', '|');
    }

    private static void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> all(reader(bytes, StandardCharsets.UTF_8))).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private static List<SourceRow> read(String text, Charset charset) {
        return all(reader(text.getBytes(charset), charset));
    }

    private static CsvRows reader(byte[] bytes, Charset charset) {
        return new CsvRows(new ByteArrayInputStream(bytes), charset);
    }

    private static List<SourceRow> all(CsvRows reader) {
        List<SourceRow> rows = new ArrayList<>();
        for (var row = reader.next(); row.isPresent(); row = reader.next()) {
            rows.add(row.get());
        }
        return rows;
    }
}
