package org.commonweal.exchange.service;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;
import org.commonweal.exchange.service.Problem.Severity;
import org.commonweal.shared.model.RuleViolation;

/** Reads rows of one file by the rules of a mapping; made once for a header. */
final class RowReading {

    /** What a row says: its answers, and all that is wrong with it. */
    record Reading(Answers answers, List<Problem> problems) {

        boolean failed() {
            return problems.stream().anyMatch(Problem::error);
        }
    }

    private record Bound(int column, ColumnRule rule) { }

    private final String file;
    private final List<String> header;
    private final List<Bound> bound;

    RowReading(String file, List<String> header, List<ColumnRule> rules, Set<String> needed) {
        List<String> missing = ColumnMapping.missing(needed, header);
        if (!missing.isEmpty()) {
            throw new RuleViolation("exchange.columnsMissing", String.join(", ", missing), file);
        }
        Set<String> seen = new HashSet<>();
        String twice = header.stream().filter(name -> !name.isEmpty() && !seen.add(name)).filter(needed::contains).findFirst().orElse("");
        if (!twice.isEmpty()) {
            throw new RuleViolation("exchange.columnTwice", twice, file);
        }
        this.file = file;
        this.header = header;
        this.bound = rules.stream().map(rule -> new Bound(ColumnMapping.indexOf(header, rule.column()), rule)).toList();
    }

    Reading read(SourceRow row) {
        List<Problem> problems = new ArrayList<>(0);
        row.faults().forEach(fault -> problems.add(new Problem(Severity.ERROR, file, row.sheet(), row.number(),
                fault.column() < 0 ? "" : name(fault.column()), row.cell(fault.column()), fault.code(), "")));
        Map<Concept, String> answers = new EnumMap<>(Concept.class);
        for (Bound each : bound) {
            CellReading cell = CellReading.of(each.rule(), row.cell(each.column()));
            if (!cell.problem().isEmpty()) {
                problems.add(new Problem(cell.severity(), file, row.sheet(), row.number(), each.rule().column(),
                        row.cell(each.column()), cell.problem(), cell.detail()));
            }
            if (!cell.answer().isEmpty()) {
                answers.putIfAbsent(each.rule().concept(), cell.answer());
            }
        }
        return new Reading(Answers.of(answers), problems);
    }

    private String name(int column) {
        return column < header.size() ? header.get(column) : "#" + (column + 1);
    }

    /** The cells of the given columns, joined; empty where one of them is. */
    String key(SourceRow row, List<String> columns) {
        List<String> parts = columns.stream().map(column -> row.cell(ColumnMapping.indexOf(header, column))).toList();
        return parts.stream().anyMatch(String::isEmpty) ? "" : parts.stream().collect(Collectors.joining("|"));
    }

    String cell(SourceRow row, String column) {
        return column.isEmpty() ? "" : row.cell(ColumnMapping.indexOf(header, column));
    }
}
