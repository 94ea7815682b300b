package org.commonweal.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A municipality with assessed households and one activity that a partner has accepted, written straight into the tables. */
@ApplicationScoped
public class GivenWork {

    @Resource(lookup = "java:app/jdbc/commonweal")
    private DataSource dataSource;

    /** What stands after {@link #accepted}. */
    public record World(UUID municipality, UUID framework, UUID round, UUID partner, UUID plan, UUID activity, UUID assignment,
                        List<String> numbers) { }

    /**
     * @param women  households headed by women, all in need of water
     * @param men    households headed by men, all in need of water
     * @param target how many of them are on the list of the activity and committed
     */
    public World accepted(int women, int men, int target) {
        UUID municipality = UUID.randomUUID();
        World world = new World(municipality, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(),
                UUID.randomUUID(), UUID.randomUUID(), new ArrayList<>());
        try (Connection connection = dataSource.getConnection()) {
            run(connection, "set foreign_key_checks = 0");
            run(connection, "insert into admin_unit (id, version, pcode, name, level, municipality, valid_from) values (?, 1, ?, 'Abala', 'MUNICIPALITY', ?, '2020-01-01')",
                    municipality, municipality.toString(), municipality);
            run(connection, "insert into framework (id, version, name, currency, valid_from, valid_to) values (?, 1, 'Framework', 'USD', '2026-01-01', '2030-01-01')", world.framework());
            run(connection, "insert into framework_municipality (framework, municipality) values (?, ?)", world.framework(), municipality);
            run(connection, "insert into assessment_round (id, version, name, opened_on, synthetic) values (?, 1, ?, '2026-01-01', true)", world.round(), world.round().toString());
            run(connection, "insert into partner (id, version, code, name, kind, legal_personality, suspended) values (?, 1, ?, 'Maji', 'NGO_N', true, false)",
                    world.partner(), world.partner().toString().substring(0, 18));
            work(connection, world);
            for (int i = 0; i < women + men; i++) {
                world.numbers().add(household(connection, world, i < women ? "F" : "M", i < target, i));
            }
            run(connection, "set foreign_key_checks = 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return world;
    }

    private static void work(Connection connection, World world) throws SQLException {
        UUID template = UUID.randomUUID();
        run(connection, """
                insert into activity_template (id, version, code, place, work_domain, name, description, unit, households_per_unit, effort_days, cost,
                duration_months, min_households, active) values (?, 1, ?, 1, 'W', '{"en": "Water point"}',
                '{"en": "Where people draw water"}', 'SETTLEMENT', 1, 1, 1, 1, 1, false)""",
                template, template.toString().substring(0, 18));
        run(connection, """
                insert into activity (id, version, plan, municipality, template, domain, work_domain, serves, units, households, women_headed, persons,
                weight, effort_days, cost, period_from, period_to) values (?, 1, ?, ?, ?, 'WATER', 'W', true, 1, 1, 1, 1, 1, 1, 5000, '2026-01-01', '2026-12-31')""",
                world.activity(), world.plan(), world.municipality(), template);
        run(connection, """
                insert into allocation_plan (id, version, framework, round, name, period_from, period_to, status, created_by, created_at, plan_value,
                plan_bound, seconds, cut_short) values (?, 1, ?, ?, 'Plan', '2026-01-01', '2026-12-31', 'APPROVED', 'manager', now(6), 0, 0, 0, false)""",
                world.plan(), world.framework(), world.round());
        run(connection, "insert into assignment (id, version, plan, activity, partner, status, locked, fit, proposed_at) values (?, 1, ?, ?, ?, 'ACCEPTED', false, 1, now(6))",
                world.assignment(), world.plan(), world.activity(), world.partner());
    }

    private static String household(Connection connection, World world, String head, boolean target, int i) throws SQLException {
        UUID id = UUID.randomUUID();
        String number = "H" + id.toString().substring(0, 12);
        run(connection, "insert into household (id, version, number, municipality, sex_of_head, size, created_at, source, source_key) values (?, 1, ?, ?, ?, 4, now(6), 'test', ?)",
                id, number, world.municipality(), head, id.toString());
        run(connection, """
                insert into need_profile (assessment, household, round, municipality, sex_of_head, size, persons_f, persons_m, persons_x,
                persons_unknown, water_severity, sanitation_severity, marks, marks_unknown, flags, rule_version)
                values (?, ?, ?, ?, ?, 4, 2, 2, 0, 0, 2, ?, 0, 0, '', 'test')""",
                UUID.randomUUID(), id, world.round(), world.municipality(), head, i % 2);
        if (target) {
            run(connection, "insert into activity_household (activity, household, place) values (?, ?, ?)", world.activity(), id, i);
            run(connection, "insert into need_commitment (household, round, domain, activity, state, changed_at) values (?, ?, 'WATER', ?, 'COMMITTED', now(6))",
                    id, world.round(), world.activity());
        }
        return number;
    }

    /** One number from the database. */
    public long number(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Something that no service may do. */
    public void change(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection()) {
            run(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
