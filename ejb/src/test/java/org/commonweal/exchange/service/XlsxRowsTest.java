package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonweal.exchange.service.SourceRow.CellFault;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class XlsxRowsTest {

    @Test
    void cells_are_read_as_a_person_sees_them() throws IOException {
        List<SourceRow> rows = read(workbook(book -> {
            var sheet = book.createSheet("People");
            fill(sheet.createRow(0), "name", "minutes", "day", "yes", "blank", "last");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(" Aïcha ");
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(2).setCellValue(LocalDate.of(2026, 3, 1));
            var style = book.createCellStyle();
            style.setDataFormat((short) 14);
            row.getCell(2).setCellStyle(style);
            row.createCell(3).setCellValue(true);
            row.createCell(5).setCellValue(30);
        }));

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).number()).isEqualTo(3);
        assertThat(rows.get(0).cells()).containsExactly("Aïcha", "0.3", "2026-03-01", "TRUE", "", "30");
        assertThat(new String(rows.get(0).raw(), StandardCharsets.UTF_8)).isEqualTo("Aïcha,0.3,2026-03-01,TRUE,,30");
    }

    @Test
    void formulas_are_never_computed() throws IOException {
        List<SourceRow> rows = read(workbook(book -> {
            var sheet = book.createSheet();
            fill(sheet.createRow(0), "a", "b");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("2+2");
            row.getCell(1).setCellValue(4);
        }));

        assertThat(rows.get(0).cell(1)).isEqualTo("4");
        assertThat(rows.get(0).faults()).allMatch(fault -> fault.equals(new CellFault(0, "formulaWithoutValue")));
    }

    @Test
    void a_bomb_is_refused_within_two_seconds() throws IOException {
        byte[] bomb = withEntry(workbook(book -> fill(book.createSheet().createRow(0), "a")), "xl/worksheets/sheet2.xml", out -> {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 2000; i++) {
                out.write(blanks);
            }
        });

        Assertions.assertTimeout(Duration.ofSeconds(2), () -> refused("exchange.zipBomb", bomb));
    }

    @Test
    void an_archive_within_and_too_many_entries_are_refused() throws IOException {
        byte[] book = workbook(b -> fill(b.createSheet().createRow(0), "a"));

        refused("exchange.zipNested", withEntry(book, "xl/media/more.zip", out -> out.write(book)));
        refused("exchange.zipNested", withEntry(book, "xl/media/image1.png", out -> out.write(book)));
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(many)) {
            for (int i = 0; i < 3000; i++) {
                out.putNextEntry(new ZipEntry("e" + i));
            }
        }
        refused("exchange.zipBomb", many.toByteArray());
    }

    @Test
    void entities_and_document_types_are_refused() throws IOException {
        for (String doctype : List.of("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", "<!doctype x>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>")) {
            byte[] book = withEntry(workbook(b -> fill(b.createSheet().createRow(0), "a")), "xl/sharedStrings.xml",
                    out -> out.write(("<?xml version=\"1.0\"?>" + " ".repeat(70_000) + doctype + "<sst>&e;</sst>").getBytes(StandardCharsets.UTF_8)));

            refused("exchange.xmlDocumentType", book);
        }
        refused("exchange.workbookBroken", withEntry(workbook(b -> fill(b.createSheet().createRow(0), "a")), "xl/sharedStrings.xml",
                out -> out.write("<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x><sst/>".getBytes(StandardCharsets.UTF_16))));
    }

    @Test
    void what_is_no_workbook_is_refused_with_its_reason() throws IOException {
        refused("exchange.workbookOldOrLocked", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3});
        refused("exchange.workbookBroken", "PK\u0003\u0004 and then nothing".getBytes(StandardCharsets.ISO_8859_1));
        byte[] good = workbook(b -> fill(b.createSheet().createRow(0), "a"));
        refused("exchange.workbookBroken", java.util.Arrays.copyOf(good, good.length / 2));
        refused("exchange.fileEmpty", workbook(XSSFWorkbook::createSheet));
    }

    @Test
    void a_number_with_a_huge_exponent_does_not_become_a_gigabyte() {
        XlsxCells cells = new XlsxCells(null, null);

        Assertions.assertTimeout(Duration.ofSeconds(1), () -> {
            var xml = SafeXml.reader(new ByteArrayInputStream("<r><c r=\"A1\"><v>1e999999999</v></c></r>".getBytes(StandardCharsets.UTF_8)));
            xml.next();
            xml.next();
            List<String> values = new ArrayList<>();
            cells.read(xml, values, new ArrayList<>(), 1);
            assertThat(values.get(0)).hasSizeLessThan(40);
        });
    }

    private interface Filling<T> {
        void with(T target) throws IOException;
    }

    private static void fill(Row row, String... values) {
        for (int i = 0; i < values.length; i++) {
            row.createCell(i).setCellValue(values[i]);
        }
    }

    private static byte[] workbook(Filling<XSSFWorkbook> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            filling.with(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] withEntry(byte[] zip, String name, Filling<ZipOutputStream> content) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip)); ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            content.with(out);
        }
        return changed.toByteArray();
    }

    private static void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private static List<SourceRow> read(byte[] bytes) {
        try (SourceFile file = new SourceFile(new ByteArrayInputStream(bytes), "UTF-8"); RowReader reader = file.rows("")) {
            List<SourceRow> rows = new ArrayList<>();
            for (var row = reader.next(); row.isPresent(); row = reader.next()) {
                rows.add(row.get());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
