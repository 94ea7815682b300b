package org.commonweal.exchange.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One column of a file while somebody says what it means; filled in by a page. */
public class ColumnChoice implements Serializable {

    /** The column names the household in the survey; in the member file, the household of the person. */
    public static final String KEY = "KEY";
    public static final String MUNICIPALITY = "MUNICIPALITY";
    public static final String WARD = "WARD";
    public static final String SETTLEMENT = "SETTLEMENT";

    /** What one value of the column means. */
    public static class ValueChoice implements Serializable {

        private final String value;
        private final int count;
        private String code;

        public ValueChoice(String value, int count, String code) {
            this.value = value;
            this.count = count;
            this.code = code;
        }

        public String getValue() {
            return value;
        }

        public int getCount() {
            return count;
        }

        /** A code of the concept, {@code -} where the value says nothing of it, or empty where nobody has said. */
        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code == null ? "" : code;
        }
    }

    private final boolean ofMembers;
    private final String column;
    private final String samples;
    private final List<ValueChoice> values;
    private String purpose;
    private String format;

    public ColumnChoice(boolean ofMembers, String column, String samples, String purpose, String format, List<ValueChoice> values) {
        this.ofMembers = ofMembers;
        this.column = column;
        this.samples = samples;
        this.purpose = purpose;
        this.format = format;
        this.values = new ArrayList<>(values);
    }

    public boolean isOfMembers() {
        return ofMembers;
    }

    public String getColumn() {
        return column;
    }

    public String getSamples() {
        return samples;
    }

    public List<ValueChoice> getValues() {
        return values;
    }

    /** How many values have been given a meaning. */
    public long getMapped() {
        return values.stream().filter(value -> !value.getCode().isEmpty()).count();
    }

    /** The name of a concept, one of the constants, or empty for a column that is not read. */
    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose == null ? "" : purpose;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format == null ? "" : format;
    }
}
