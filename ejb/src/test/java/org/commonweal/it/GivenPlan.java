package org.commonweal.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.commonweal.shared.model.Ids;

/** A small town with one need, one activity template for it and partners who could meet it, told straight to the database. */
@ApplicationScoped
public class GivenPlan {

    private String prefix = "";

    @Resource(lookup = "java:app/jdbc/commonweal")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService executor;

    /** The same name is another id in each town. */
    public UUID id(String name) {
        return UUID.nameUUIDFromBytes((prefix + name).getBytes());
    }

    public UUID framework() {
        return id("framework");
    }

    public UUID round() {
        return id("round");
    }

    private UUID ward() {
        return id("ward");
    }

    private UUID town() {
        return id("town");
    }

    /** A new one, in which so many households of one ward lack water; templates of others answer nothing there. */
    public void aTown(int households) {
        prefix = Ids.next().toString().substring(24);
        run("update activity_template set active = 0");
        run("insert into admin_unit (id, version, pcode, name, level, municipality, provisional, valid_from) values (?, 1, ?, 'Town', 'MUNICIPALITY', ?, 0, '2020-01-01')", town(), prefix, town());
        run("insert into admin_unit (id, version, pcode, name, level, parent, municipality, provisional, valid_from) values (?, 1, ?, 'Ward 1', 'WARD', ?, ?, 0, '2020-01-01')", ward(), prefix + ".1", town(), town());
        run("insert into assessment_round (id, version, name, opened_on, synthetic) values (?, 1, ?, '2026-01-01', 1)", round(), prefix);
        run("insert into framework (id, version, name, currency, valid_from, valid_to) values (?, 1, 'Together', 'USD', '2026-01-01', '2030-01-01')", framework());
        run("insert into framework_municipality values (?, ?)", framework(), town());
        run("insert into framework_domain values (?, 'W', 'FORMAL')", framework());
        for (int i = 0; i < households; i++) {
            run("""
                    insert into need_profile (assessment, household, round, municipality, ward, sex_of_head, size, persons_f, persons_m, persons_x,
                        persons_unknown, water_level, water_severity, marks, marks_unknown, flags, rule_version)
                    values (?, ?, ?, ?, ?, ?, 4, 2, 2, 0, 0, 'LIMITED', ?, 0, 0, '', '1')""",
                    id("assessment" + i), id("household" + i), round(), town(), ward(), i % 3 == 0 ? "F" : "M", 1 + i % 2);
        }
    }

    /** Answers the need for water, ten households a unit, one staff day each unit. */
    public void aTemplate() {
        UUID template = id("template");
        run("""
                insert into activity_template (id, version, code, place, work_domain, name, description, unit, households_per_unit, effort_days, cost,
                    duration_months, min_households, active)
                values (?, 1, ?, 1, 'W', '{"en":"Well"}', '{"en":"A well"}', 'HOUSEHOLD', 10, 1, 100, 2, 1, 1)""", template, prefix);
        run("insert into template_need (template, need_domain, min_severity, serves) values (?, 'WATER', 1, 1)", template);
        run("insert into template_requirement values (?, 'W04', 2, 1, 0)", template);
    }

    /** Able, willing, with an agreement and so many staff days in 2027. */
    public UUID aPartner(String code, int staffDays) {
        UUID partner = id(code);
        run("insert into partner (id, version, code, name, kind, legal_personality, suspended) values (?, 1, ?, ?, 'NGO_N', 1, 0)", partner, code + prefix, code);
        run("insert into framework_partner values (?, ?)", framework(), partner);
        run("insert into partner_territory values (?, ?)", partner, town());
        run("""
                insert into agreement (id, version, partner, framework, title, revision, status, valid_from, valid_to, roles_agreed, risks_allocated,
                    personal_data_flows, data_sharing_annex, conditions_met)
                values (?, 1, ?, ?, 'MoU', 1, 'ACTIVE', '2026-01-01', '2030-01-01', 1, 1, 0, 0, 1)""", id(code + " mou"), partner, framework());
        run("insert into willingness (id, version, partner, domain, status, said_on, signer) values (?, 1, ?, 'W', 'WILLING', '2026-01-01', 'x')", id(code + " will"), partner);
        run("insert into partner_capacity values (?, 1, ?, '2027-01-01', '2028-01-01', ?, 5, 100000)", id(code + " room"), partner, staffDays);
        run("""
                insert into partner_competency (id, version, partner, competency, claimed_level, claimed_on, claimed_by, evidence_kind, verified_level,
                    verified_on, verified_by, expires_on) values (?, 1, ?, 'W04', 3, '2026-01-01', 'x', 'AUDIT', 3, '2026-01-01', 'y', '2029-01-01')""",
                id(code + " skill"), partner);
        return partner;
    }

    public void run(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection(); Statement free = connection.createStatement();
             PreparedStatement statement = connection.prepareStatement(sql)) {
            free.execute("set foreign_key_checks = 0"); // a profile without the whole of an assessment
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID ? values[i].toString() : values[i]);
            }
            statement.execute();
            free.execute("set foreign_key_checks = 1");
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    public long count(String sql) {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** As another person in a request of their own: within one request the caller stays who it was first. */
    public <T> T apart(Supplier<T> work) {
        try {
            return executor.submit(work::get).get(60, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            throw refused.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(refused.getCause());
        } catch (InterruptedException | TimeoutException late) {
            throw new IllegalStateException(late);
        }
    }

    public void apart(Runnable work) {
        apart(() -> {
            work.run();
            return null;
        });
    }

    /** Runs both at the same time; the answer is what each of them threw. */
    public List<Optional<Throwable>> race(Runnable one, Runnable other) throws InterruptedException, TimeoutException {
        List<Future<?>> both = List.of(executor.submit(one), executor.submit(other));
        List<Optional<Throwable>> thrown = new ArrayList<>();
        for (Future<?> each : both) {
            try {
                each.get(60, TimeUnit.SECONDS);
                thrown.add(Optional.empty());
            } catch (ExecutionException refused) {
                thrown.add(Optional.of(refused.getCause()));
            }
        }
        return thrown;
    }
}
