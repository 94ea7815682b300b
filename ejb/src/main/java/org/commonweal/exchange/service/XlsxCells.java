package org.commonweal.exchange.service;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.commonweal.exchange.service.SourceRow.CellFault;
import org.commonweal.shared.model.RuleViolation;

/** Turns the cells of a sheet into the text a person sees in them: dates as ISO 8601, numbers without an exponent. */
final class XlsxCells {

    /** What Excel itself keeps of a number; beyond it, 0.1 + 0.2 shows its binary tail. */
    private static final MathContext FIFTEEN_DIGITS = new MathContext(15);

    private final SharedStrings strings;
    private final StylesTable styles;

    XlsxCells(SharedStrings strings, StylesTable styles) {
        this.strings = strings;
        this.styles = styles;
    }

    static long rowNumber(String attribute, long otherwise) {
        try {
            return attribute == null ? otherwise : Long.parseLong(attribute);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Reads the cell at which the reader stands and puts it into its column. */
    void read(XMLStreamReader xml, List<String> values, List<CellFault> faults, long row) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        int column = column(xml.getAttributeValue(null, "r"), values.size());
        if (column >= FileLimits.COLUMNS) {
            throw new RuleViolation("exchange.tooManyColumns", row, FileLimits.COLUMNS);
        }
        Content content = content(xml);
        while (values.size() < column) {
            values.add("");
        }
        String text = content.formula && content.value.isEmpty() ? "" : text(type, style, content);
        if (content.formula && (content.value.isEmpty() || "e".equals(type))) {
            faults.add(new CellFault(column, "formulaWithoutValue"));
        }
        values.add(text.length() > FileLimits.CELL_CHARACTERS ? text.substring(0, FileLimits.CELL_CHARACTERS).strip() : text.strip());
    }

    private static final class Content {
        private String value = "";
        private boolean formula;
    }

    private static Content content(XMLStreamReader xml) throws XMLStreamException {
        Content content = new Content();
        StringBuilder inline = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> content.formula = true;
                    case "v" -> content.value = xml.getElementText();
                    case "t" -> inline.append(xml.getElementText());
                    default -> { }
                }
            }
        }
        if (inline.length() > 0) {
            content.value = inline.toString();
        }
        return content;
    }

    private String text(String type, String style, Content content) {
        try {
            return switch (type == null ? "n" : type) {
                case "s" -> strings.getItemAt(Integer.parseInt(content.value)).getString();
                case "b" -> content.value.equals("1") ? "TRUE" : "FALSE";
                case "n" -> content.value.isEmpty() ? "" : number(new BigDecimal(content.value.strip()), style);
                default -> content.value;
            };
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            return content.value;
        }
    }

    private String number(BigDecimal number, String style) {
        if (style != null && number.signum() >= 0) {
            XSSFCellStyle format = styles.getStyleAt(Integer.parseInt(style));
            if (format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())) {
                LocalDateTime moment = DateUtil.getLocalDateTime(number.doubleValue());
                boolean day = moment.toLocalTime().toSecondOfDay() == 0;
                return day ? moment.toLocalDate().toString() : moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
            }
        }
        BigDecimal rounded = number.round(FIFTEEN_DIGITS).stripTrailingZeros();
        // 1e999999999 is one cell of a few bytes, and a gigabyte written out.
        return rounded.signum() == 0 ? "0" : Math.abs(rounded.scale()) > 300 ? rounded.toString() : rounded.toPlainString();
    }

    /** {@code BC12} is column 54; letters missing: the next one. */
    private static int column(String reference, int next) {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length() && Character.isLetter(reference.charAt(i)) && column < 100_000; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column == 0 ? next : Math.max(column - 1, next);
    }
}
