package org.commonweal.allocation.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear program over whole numbers: maximise {@code sum objective[i] * x[i]} with {@code 0 <= x[i] <= upper[i]} and every
 * row {@code low <= sum coefficient * x <= high}. All figures are whole numbers, so that a value can be checked to the last unit.
 */
final class Program {

    /** Stands for "no limit" on one side of a row. */
    static final long FREE = Long.MAX_VALUE / 4;

    /** One limit: {@code low <= sum coefficients[k] * x[variables[k]] <= high}. */
    record Row(int[] variables, long[] coefficients, long low, long high) {

        long activity(long[] values) {
            long sum = 0;
            for (int k = 0; k < variables.length; k++) {
                sum += coefficients[k] * values[variables[k]];
            }
            return sum;
        }

        boolean holds(long[] values) {
            long sum = activity(values);
            return sum >= low && sum <= high;
        }
    }

    private final long[] upper;
    private final long[] objective;
    private final int[] block;
    private final List<Row> rows;

    private Program(long[] upper, long[] objective, int[] block, List<Row> rows) {
        this.upper = upper;
        this.objective = objective;
        this.block = block;
        this.rows = List.copyOf(rows);
    }

    int size() {
        return upper.length;
    }

    long upper(int variable) {
        return upper[variable];
    }

    long objective(int variable) {
        return objective[variable];
    }

    /** Which part of the plan (partner) a variable belongs to; -1 when to none. Neighbourhood searches free whole blocks. */
    int block(int variable) {
        return block[variable];
    }

    List<Row> rows() {
        return rows;
    }

    long value(long[] values) {
        long sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += objective[i] * values[i];
        }
        return sum;
    }

    boolean allows(long[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < 0 || values[i] > upper[i]) {
                return false;
            }
        }
        return rows.stream().allMatch(row -> row.holds(values));
    }

    /** The same program with one variable fixed to a value. */
    Program fixing(int variable, long value) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(new int[] {variable}, new long[] {1}, value, value));
        return new Program(upper, objective, block, more);
    }

    /** What is left to decide when every variable that is not free keeps its value; rows without free variables fall away. */
    Rest restricted(long[] values, boolean[] free) {
        int[] position = new int[size()];
        int[] original = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            position[i] = free[i] ? count : -1;
            if (free[i]) {
                original[count++] = i;
            }
        }
        return new Rest(rest(values, position, Arrays.copyOf(original, count)), Arrays.copyOf(original, count));
    }

    private Program rest(long[] values, int[] position, int[] original) {
        long[] ups = Arrays.stream(original).mapToLong(i -> upper[i]).toArray();
        long[] goal = Arrays.stream(original).mapToLong(i -> objective[i]).toArray();
        int[] blocks = Arrays.stream(original).map(i -> block[i]).toArray();
        List<Row> left = new ArrayList<>();
        for (Row row : rows) {
            Row smaller = smaller(row, values, position);
            if (smaller.variables.length > 0) {
                left.add(smaller);
            }
        }
        return new Program(ups, goal, blocks, left);
    }

    private static Row smaller(Row row, long[] values, int[] position) {
        int[] variables = new int[row.variables.length];
        long[] coefficients = new long[row.variables.length];
        long used = 0;
        int count = 0;
        for (int k = 0; k < row.variables.length; k++) {
            int at = position[row.variables[k]];
            if (at < 0) {
                used += row.coefficients[k] * values[row.variables[k]];
            } else {
                variables[count] = at;
                coefficients[count++] = row.coefficients[k];
            }
        }
        return new Row(Arrays.copyOf(variables, count), Arrays.copyOf(coefficients, count),
                row.low <= -FREE ? -FREE : row.low - used, row.high >= FREE ? FREE : row.high - used);
    }

    /** A smaller program and, for each of its variables, the variable of the whole that it stands for. */
    record Rest(Program program, int[] original) {

        long[] putBack(long[] whole, long[] part) {
            long[] all = whole.clone();
            for (int k = 0; k < original.length; k++) {
                all[original[k]] = part[k];
            }
            return all;
        }

        long[] part(long[] whole) {
            return Arrays.stream(original).mapToLong(i -> whole[i]).toArray();
        }
    }

    /** Collects variables and rows in a fixed order: the order is part of the input, so the same plan comes out. */
    static final class Builder {

        private final List<long[]> variables = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        /** A new variable; the answer is its number. */
        int variable(long upper, long objective, int block) {
            variables.add(new long[] {upper, objective, block});
            return variables.size() - 1;
        }

        void row(List<Integer> over, List<Long> coefficients, long low, long high) {
            rows.add(new Row(over.stream().mapToInt(Integer::intValue).toArray(),
                    coefficients.stream().mapToLong(Long::longValue).toArray(), low, high));
        }

        void row(long low, long high, int[] over, long... coefficients) {
            rows.add(new Row(over, coefficients, low, high));
        }

        Program build() {
            return new Program(variables.stream().mapToLong(v -> v[0]).toArray(),
                    variables.stream().mapToLong(v -> v[1]).toArray(),
                    variables.stream().mapToInt(v -> (int) v[2]).toArray(), rows);
        }
    }
}
