package org.commonweal.exchange.service;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.commonweal.competency.model.Competency;
import org.commonweal.competency.model.EvidenceKind;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.WillingnessStatus;
import org.commonweal.partnership.model.WorkDomain;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook in which partners are collected: a sheet for each table, choices to pick from, and notes. */
public final class PartnerWorkbook {

    private static final int ROWS_WITH_CHOICES = 500;

    private PartnerWorkbook() { }

    /** The empty template; {@code notes} stand on the first sheet, one a line. */
    public static void template(OutputStream out, List<String> notes) {
        Workbook workbook = new Workbook(out, "Commonweal", "1.0");
        Worksheet first = workbook.newWorksheet("notes");
        for (int i = 0; i < notes.size(); i++) {
            first.value(i, 0, SafeCell.of(notes.get(i)));
        }
        first.width(0, 120);
        Map<PartnerSheet, Worksheet> sheets = new LinkedHashMap<>();
        for (PartnerSheet sheet : PartnerSheet.values()) {
            Worksheet made = workbook.newWorksheet(sheet.sheetName());
            header(made, sheet.columns());
            sheets.put(sheet, made);
        }
        choices(workbook.newWorksheet("choices"), sheets);
        finish(workbook);
    }

    /** Filled tables, each with its header; a table without rows is left out. */
    static void write(OutputStream out, Function<PartnerSheet, List<List<String>>> tables) {
        Workbook workbook = new Workbook(out, "Commonweal", "1.0");
        for (PartnerSheet sheet : PartnerSheet.values()) {
            List<List<String>> rows = tables.apply(sheet);
            Worksheet made = workbook.newWorksheet(sheet.sheetName());
            header(made, rows.isEmpty() ? sheet.columns() : rows.get(0));
            for (int row = 1; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    made.value(row, column, SafeCell.of(rows.get(row).get(column)));
                }
            }
        }
        finish(workbook);
    }

    private static void header(Worksheet sheet, List<String> columns) {
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i));
            sheet.width(i, 20);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void choices(Worksheet lists, Map<PartnerSheet, Worksheet> sheets) {
        offer(lists, 0, names(PartnerKind.values()), sheets, PartnerSheet.PARTNERS, "kind");
        offer(lists, 1, List.of("yes", "no"), sheets, PartnerSheet.PARTNERS, "legal_person");
        offer(lists, 2, List.of("yes", "no"), sheets, PartnerSheet.PARTNERS, "women_led");
        offer(lists, 3, names(Competency.values()), sheets, PartnerSheet.COMPETENCIES, "competency");
        offer(lists, 4, List.of("0", "1", "2", "3", "4"), sheets, PartnerSheet.COMPETENCIES, "level");
        offer(lists, 5, names(EvidenceKind.values()), sheets, PartnerSheet.COMPETENCIES, "evidence");
        offer(lists, 6, names(WorkDomain.values()), sheets, PartnerSheet.WILLINGNESS, "work");
        offer(lists, 7, names(WillingnessStatus.values()), sheets, PartnerSheet.WILLINGNESS, "answer");
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static void offer(Worksheet lists, int at, List<String> words, Map<PartnerSheet, Worksheet> sheets, PartnerSheet sheet, String column) {
        for (int i = 0; i < words.size(); i++) {
            lists.value(i, at, words.get(i));
        }
        int index = sheet.columns().indexOf(column);
        sheets.get(sheet).range(1, index, ROWS_WITH_CHOICES, index).validateWithList(lists.range(0, at, words.size() - 1, at));
    }

    private static void finish(Workbook workbook) {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
