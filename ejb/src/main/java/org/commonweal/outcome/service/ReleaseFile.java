package org.commonweal.outcome.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonweal.outcome.model.PartnerFact;
import org.commonweal.outcome.model.ReleaseLine;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A release as a file to take along: every figure on a line, and what must be known to read it. */
public final class ReleaseFile {

    /** How a hidden figure looks, everywhere. */
    public static final String HIDDEN = "··";

    private static final List<String> COLUMNS = List.of("measure", "need", "place", "group", "state", "figure", "note");

    private final ReleaseLine line;
    private final ReleaseStory story;
    private final UnaryOperator<String> words;

    /** @param words the words of a message key in the reader's language */
    public ReleaseFile(ReleaseLine line, ReleaseStory story, UnaryOperator<String> words) {
        this.line = line;
        this.story = story;
        this.words = words;
    }

    public void csv(OutputStream out) {
        try (Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            text.write('\ufeff'); // so that spreadsheets see UTF-8
            CsvWriter csv = CsvWriter.builder().build(text);
            about().forEach(row -> csv.writeRecord(row.stream().map(ReleaseFile::harmless).toList()));
            csv.writeRecord("");
            csv.writeRecord(COLUMNS.stream().map(column -> words.apply("outcome.column." + column)).toList());
            story.cells().forEach(cell -> csv.writeRecord(row(cell).stream().map(ReleaseFile::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void xlsx(OutputStream out) {
        try (Workbook book = new Workbook(out, "Commonweal", "1.0")) {
            Worksheet figures = book.newWorksheet(words.apply("outcome.sheetFigures"));
            for (int column = 0; column < COLUMNS.size(); column++) {
                figures.value(0, column, words.apply("outcome.column." + COLUMNS.get(column)));
                figures.style(0, column).bold().set();
            }
            int next = 1;
            for (ReleaseCell cell : story.cells()) {
                write(figures, next++, row(cell), cell.figure());
            }
            figures.freezePane(0, 1);
            Worksheet about = book.newWorksheet(words.apply("outcome.sheetAbout"));
            next = 0;
            for (List<String> row : about()) {
                write(about, next++, row, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Worksheet sheet, int row, List<String> texts, Figure figure) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.value(row, column, harmless(texts.get(column)));
        }
        if (figure != null && figure.value() != null) {
            sheet.value(row, COLUMNS.indexOf("figure"), figure.value());
        }
    }

    private List<String> row(ReleaseCell cell) {
        boolean persons = cell.measure().equals(ReleaseTables.PERSONS);
        return List.of(words.apply("outcome.measure." + cell.measure()), word("outcome.need.", cell.need()), all(cell.place()),
                word(persons ? "outcome.sex." : "outcome.head.", cell.group()), word("outcome.state.", cell.state()),
                cell.figure().hidden() ? HIDDEN : String.valueOf(cell.figure().value()),
                cell.figure().hidden() ? words.apply("outcome.hidden") : "");
    }

    private String word(String prefix, String code) {
        return code.isEmpty() ? words.apply("outcome.all") : words.apply(prefix + code);
    }

    private String all(String name) {
        return name.isEmpty() ? words.apply("outcome.all") : name;
    }

    /** What must stand beside figures so that they can be read: where from, when, what they mean, what is hidden. */
    private List<List<String>> about() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.apply("outcome.name"), story.text("title")));
        if (story.synthetic()) {
            rows.add(List.of(words.apply("outcome.synthetic"), words.apply("outcome.syntheticText")));
        }
        rows.add(List.of(words.apply("outcome.framework"), story.text("framework")));
        rows.add(List.of(words.apply("outcome.round"), story.text("round")));
        rows.add(List.of(words.apply("outcome.asOf"), story.text("asOf")));
        rows.add(List.of(words.apply("outcome.publishedAt"), String.valueOf(line.publishedAt())));
        rows.add(List.of(words.apply("outcome.number"), String.valueOf(line.number())));
        rows.add(List.of(words.apply("outcome.sha256"), line.sha256()));
        rows.add(List.of(words.apply("outcome.currency"), story.text("currency")));
        rows.add(List.of(words.apply("outcome.ruleVersions"), story.text("ruleVersions")));
        for (String define : List.of("Need", "Served", "Committed", "Unmet", "Money", "Hidden", "Cut")) {
            rows.add(List.of(words.apply("outcome.term" + define), words.apply("outcome.define" + define)));
        }
        for (PartnerFact partner : story.partners()) {
            rows.add(List.of(words.apply("outcome.partner"), partner.name()));
        }
        return rows;
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
