package org.commonweal.casework.model;

/** By what the register is sorted; ties by number. */
public enum RegisterOrder {
    NUMBER("h.number"), SIZE("h.size desc, h.number"), NEWEST("h.created_at desc, h.number");

    private final String sql;

    RegisterOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
