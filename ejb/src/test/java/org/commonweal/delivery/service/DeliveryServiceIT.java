package org.commonweal.delivery.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.delivery.model.DeliveryLine;
import org.commonweal.it.AsDonor;
import org.commonweal.it.AsManager;
import org.commonweal.it.AsOversight;
import org.commonweal.it.AsPartner;
import org.commonweal.it.Given;
import org.commonweal.it.GivenWork;
import org.commonweal.it.GivenWork.World;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeliveryServiceIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Inject
    private Given given;

    @Inject
    private GivenWork work;

    @Inject
    private AsPartner asPartner;

    @Inject
    private AsOversight asOversight;

    @Inject
    private AsManager asManager;

    @Inject
    private AsDonor asDonor;

    @Inject
    private DeliveryService service;

    private World world;

    @BeforeEach
    void people() {
        world = work.accepted(6, 4, 8);
        given.theUsual(world.partner());
    }

    @Test
    void what_a_partner_reports_counts_as_delivered_and_as_served_once_another_body_has_seen_it() {
        DeliveryLine line = asPartner.call(() -> service.record(report(world.numbers().subList(0, 5)), "en"));

        assertThat(line.households()).isEqualTo(5);
        assertThat(states("DELIVERED")).isEqualTo(5);
        asOversight.run(() -> service.verify(line.id(), line.version(), null));
        assertThat(states("SERVED")).isEqualTo(5);
        assertThat(states("COMMITTED")).isEqualTo(3);
        assertThat(asPartner.call(() -> service.work(world.assignment(), "en")).verified()).isEqualTo(5);
    }

    @Test
    void a_rejected_delivery_leaves_its_households_waiting_and_they_can_be_reported_anew() {
        DeliveryLine line = asPartner.call(() -> service.record(all(), "en"));

        asOversight.run(() -> service.reject(line.id(), line.version(), "There is no water point in this street"));

        assertThat(states("COMMITTED")).isEqualTo(8);
        assertThat(asPartner.call(() -> service.record(all(), "en")).households()).isEqualTo(8);
    }

    @Test
    void a_report_sent_twice_is_taken_once() {
        DeliveryReport report = report(world.numbers().subList(0, 3));

        DeliveryLine first = asPartner.call(() -> service.record(report, "en"));
        DeliveryLine again = asPartner.call(() -> service.record(report, "en"));

        assertThat(again).isEqualTo(first);
        assertThat(work.number("select count(*) from delivery where assignment = ?", world.assignment())).isEqualTo(1);
        assertThatThrownBy(() -> asPartner.run(() -> service.record(
                new DeliveryReport(report.id(), world.assignment(), DAY, null, true, List.of()), "en"))).hasMessage("delivery.idTaken");
    }

    @Test
    void a_household_counts_once_for_an_activity() {
        asPartner.run(() -> service.record(report(world.numbers().subList(0, 3)), "en"));

        assertThatThrownBy(() -> asPartner.run(() -> service.record(report(world.numbers().subList(2, 4)), "en")))
                .isInstanceOf(RuleViolation.class).hasMessage("delivery.notOnList");
        assertThatThrownBy(() -> asPartner.run(() -> service.record(report(world.numbers().subList(9, 10)), "en")))
                .hasMessage("delivery.notOnList");
        assertThat(asPartner.call(() -> service.record(all(), "en")).households()).isEqualTo(5);
        assertThat(states("DELIVERED")).isEqualTo(8);
    }

    @Test
    void the_body_that_delivered_never_verifies() {
        DeliveryLine line = asPartner.call(() -> service.record(all(), "en"));
        work.change("update app_user set partner = ? where username = 'oversight'", world.partner());

        assertThatThrownBy(() -> asOversight.run(() -> service.verify(line.id(), line.version(), null)))
                .isInstanceOf(RuleViolation.class).hasMessage("delivery.verifierOfSameBody");
        assertThatThrownBy(() -> asPartner.run(() -> service.verify(line.id(), line.version(), null))).isInstanceOf(EJBAccessException.class);
        work.change("update partner set kind = 'MUNI' where id = ?", world.partner());
        assertThatThrownBy(() -> asManager.run(() -> service.verify(line.id(), line.version(), null))).hasMessage("delivery.verifierOfSameBody");
        assertThat(states("SERVED")).isZero();
    }

    @Test
    void a_second_decision_is_refused() {
        DeliveryLine line = asPartner.call(() -> service.record(all(), "en"));
        asManager.run(() -> service.verify(line.id(), line.version(), null));

        assertThatThrownBy(() -> asOversight.run(() -> service.reject(line.id(), line.version(), "Nothing was built here")))
                .hasMessage("delivery.decidedMeanwhile");
        assertThat(states("SERVED")).isEqualTo(8);
    }

    @Test
    void nobody_reports_on_another_bodys_work_and_a_donor_sees_nothing_of_it() {
        given.user("partner", Role.PARTNER, Set.of(), UUID.randomUUID());

        assertThatThrownBy(() -> asPartner.run(() -> service.record(all(), "en"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asPartner.run(() -> service.work(world.assignment(), "en"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asDonor.run(() -> service.list(null, "en", 0, 10))).isInstanceOf(EJBAccessException.class);
    }

    private DeliveryReport report(List<String> numbers) {
        return new DeliveryReport(UUID.randomUUID(), world.assignment(), DAY, "done", false, numbers);
    }

    private DeliveryReport all() {
        return new DeliveryReport(UUID.randomUUID(), world.assignment(), DAY, null, true, List.of());
    }

    private long states(String state) {
        return work.number("select count(*) from need_commitment where activity = ? and state = ?", world.activity(), state);
    }
}
