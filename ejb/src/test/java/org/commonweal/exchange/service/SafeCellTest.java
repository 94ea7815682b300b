package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeCellTest {

    @Test
    void what_a_spreadsheet_would_run_is_disarmed() {
        for (String text : List.of("=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1+1", "\uFF1D1+1", "\u0000=1", "|x")) {
            assertThat(SafeCell.of(text)).isEqualTo("'" + text);
        }
    }

    @Test
    void numbers_and_plain_text_stay_as_they_are() {
        for (String text : List.of("-3", "+27 11 555".replace(" ", ""), "3.5", "Aïcha", "a=b", "", "2026-01-01")) {
            assertThat(SafeCell.of(text)).isEqualTo(text);
        }
    }

    @Test
    void both_kinds_of_files_hold_it() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.csv(csv)) {
            table.row(List.of("=HYPERLINK(\"http://x\")", "5"));
        }

        assertThat(csv.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"'=HYPERLINK(\"\"http://x\"\")\",5\r\n");
    }
}
