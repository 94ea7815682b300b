package org.commonweal.exchange.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.commonweal.exchange.service.SourceRow.CellFault;
import org.commonweal.shared.model.RuleViolation;
import org.xml.sax.SAXException;

/**
 * Reads one sheet of a workbook as a stream. Formulas are never computed: their stored value is taken, and a formula
 * without one is a fault of its cell.
 */
final class XlsxRows implements RowReader {

    private final OPCPackage workbook;
    private final String sheetName;
    private final InputStream sheet;
    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final List<String> header;
    private long lastRow;

    /** @param wanted name of the sheet, or empty for the first */
    XlsxRows(Path file, String wanted) {
        ZipGuard.check(file);
        OPCPackage opened = null;
        try {
            opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
            XSSFReader reader = new XSSFReader(opened);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            sheet = find(sheets, wanted);
            sheetName = sheets.getSheetName();
            cells = new XlsxCells(new ReadOnlySharedStringsTable(opened), reader.getStylesTable());
            xml = SafeXml.reader(sheet);
            workbook = opened;
            header = next().filter(row -> row.faults().isEmpty()).orElseThrow(() -> new RuleViolation("exchange.fileEmpty")).cells();
        } catch (OpenXML4JException | OpenXML4JRuntimeException | SAXException | IllegalArgumentException e) {
            closeAfter(opened);
            throw new RuleViolation("exchange.workbookBroken");
        } catch (IOException e) {
            closeAfter(opened);
            throw new RuleViolation("exchange.workbookBroken");
        }
    }

    private static void closeAfter(OPCPackage opened) {
        if (opened != null) {
            opened.revert();
        }
    }

    private static InputStream find(XSSFReader.SheetIterator sheets, String wanted) {
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            if (wanted.isEmpty() || sheets.getSheetName().equalsIgnoreCase(wanted)) {
                return sheet;
            }
        }
        throw new RuleViolation("exchange.sheetMissing", wanted);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Optional<SourceRow> next() {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                    SourceRow row = row();
                    if (!row.blank() || !row.faults().isEmpty()) {
                        return Optional.of(row);
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new RuleViolation("exchange.workbookBroken");
        }
    }

    private SourceRow row() throws XMLStreamException {
        lastRow = XlsxCells.rowNumber(xml.getAttributeValue(null, "r"), lastRow + 1);
        List<String> values = new ArrayList<>(header == null ? 32 : header.size());
        List<CellFault> faults = new ArrayList<>(0);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                cells.read(xml, values, faults, lastRow);
            }
        }
        if (header != null && values.size() > header.size() && values.subList(header.size(), values.size()).stream().anyMatch(v -> !v.isEmpty())) {
            faults.add(new CellFault(-1, "tooManyCells"));
        }
        byte[] raw = CsvText.row(values, ',').getBytes(StandardCharsets.UTF_8);
        return new SourceRow(sheetName, lastRow, values, raw, faults);
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        workbook.revert();
    }
}
