package org.commonweal.outcome.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.commonweal.access.model.Role;
import org.commonweal.it.AsDonor;
import org.commonweal.it.AsManager;
import org.commonweal.it.AsSecondManager;
import org.commonweal.it.Given;
import org.commonweal.it.GivenWork.World;
import org.commonweal.it.GivenWork;
import org.commonweal.job.model.Job;
import org.commonweal.job.service.JobProgress;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.outcome.model.ReleaseStatus;
import org.commonweal.shared.model.NotFound;
import org.commonweal.shared.model.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReleaseServiceIT {

    @Inject
    private Given given;

    @Inject
    private GivenWork work;

    @Inject
    private AsManager asManager;

    @Inject
    private AsSecondManager asSecondManager;

    @Inject
    private AsDonor asDonor;

    @Inject
    private ReleaseService releases;

    @Inject
    private PublishedService published;

    @Inject
    private PrepareRelease handler;

    private World world;

    @BeforeEach
    void people() {
        world = work.accepted(60, 45, 40);
        given.theUsual(world.partner());
    }

    @Test
    void the_totals_of_a_release_are_those_of_the_ledger() {
        work.change("update need_commitment set state = 'SERVED' where activity = ? order by household limit 15", world.activity());
        UUID id = prepared("Needs");
        ReleaseStory story = asManager.call(() -> releases.preview(id));

        StateRow water = story.byNeed().get(NeedDomain.WATER.ordinal());
        assertThat(water.need().value()).isEqualTo(105);
        assertThat(water.served().value()).isEqualTo(ledger("SERVED"));
        assertThat(water.committed().value()).isEqualTo(ledger("COMMITTED"));
        assertThat(water.unmet().value()).isEqualTo(105 - ledger("SERVED") - ledger("COMMITTED"));
        assertThat(story.persons().value()).isEqualTo(work.number("select sum(size) from need_profile where round = ?", world.round()));
    }

    @Test
    void a_second_person_publishes_and_the_content_never_changes() {
        UUID id = prepared("Needs");
        ReleaseLine prepared = asManager.call(() -> releases.get(id));

        assertThatThrownBy(() -> asManager.run(() -> releases.publish(id, prepared.version()))).hasMessage("outcome.secondPerson");
        asSecondManager.run(() -> releases.publish(id, prepared.version()));

        ReleaseLine line = asDonor.call(() -> published.get(id));
        long before = asDonor.call(() -> published.story(id)).hiddenFigures();
        work.change("update need_commitment set state = 'SERVED' where activity = ?", world.activity());
        assertThat(line.sha256()).isEqualTo(prepared.sha256()).isEqualTo(asDonor.call(() -> published.get(id)).sha256());
        assertThat(asDonor.call(() -> published.story(id)).hiddenFigures()).isEqualTo(before);
        assertThat(work.number("select count(*) from data_release where id = ? and convert(content_sha256 using utf8mb4) = sha2(content, 256)", id)).isEqualTo(1);
    }

    @Test
    void content_that_somebody_changed_in_the_database_is_not_shown() {
        UUID id = publishedRelease();
        work.change("update data_release set content = replace(content, '\"value\":105', '\"value\":205') where id = ?", id);

        assertThatThrownBy(() -> asDonor.run(() -> published.story(id))).hasMessage("outcome.notAsPrepared");
    }

    @Test
    void a_donor_gets_published_releases_and_nothing_else() {
        UUID id = prepared("Needs");

        assertThatThrownBy(() -> asDonor.run(() -> published.story(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asDonor.run(() -> releases.list(0, 10))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asDonor.run(() -> releases.preview(id))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> asDonor.run(() -> releases.prepare(world.framework(), world.round(), "x"))).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_donor_of_another_municipality_does_not_find_it() {
        UUID id = publishedRelease();
        given.user("donor", Role.DONOR, Set.of(UUID.randomUUID()), null);

        assertThatThrownBy(() -> asDonor.run(() -> published.story(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_served_since_by_a_few_is_not_told_by_the_next_release() {
        publishedRelease();
        work.change("update need_commitment set state = 'SERVED' where activity = ? order by household limit 4", world.activity());

        UUID later = prepared("Later");
        ReleaseStory next = asManager.call(() -> releases.preview(later));

        assertThat(next.byNeed().get(NeedDomain.WATER.ordinal()).committed().hidden()).isTrue();
    }

    @Test
    void a_withdrawn_release_is_listed_with_its_reason_and_not_shown() {
        UUID id = publishedRelease();

        asManager.run(() -> releases.withdraw(id, "The boundary of the municipality was wrong"));

        assertThatThrownBy(() -> asDonor.run(() -> published.story(id))).isInstanceOf(NotFound.class);
        assertThat(asDonor.call(() -> published.list(0, 100)).items()).anySatisfy(line -> {
            assertThat(line.id()).isEqualTo(id);
            assertThat(line.withdrawalReason()).startsWith("The boundary");
        });
    }

    @Test
    void it_is_listed_at_once_and_has_nothing_to_publish_until_the_job_is_done() {
        UUID id = aWaitingRelease(UUID.randomUUID());

        assertThat(asManager.call(() -> releases.get(id)).counted()).isFalse();
        assertThatThrownBy(() -> asManager.run(() -> releases.preview(id))).hasMessage("outcome.notPrepared");
        assertThatThrownBy(() -> asSecondManager.run(() -> releases.publish(id, 1))).hasMessage("outcome.notPrepared");
    }

    @Test
    void a_job_that_dies_before_it_is_done_leaves_nothing_and_the_next_attempt_one_whole_release() {
        UUID job = UUID.randomUUID();
        UUID id = aWaitingRelease(job);
        Job.Work order = new Job.Work(job, "outcome.prepare", "manager", null, new PrepareOrder(id).json(), null, 1);

        assertThatThrownBy(() -> handler.run(order, new Told(true))).hasMessage("job.takenOver");
        assertThat(work.number("select count(*) from data_release where id = ? and status = 'PREPARING' and content is null and facts is null", id)).isEqualTo(1);

        handler.run(order, new Told(false));
        String sha256 = asManager.call(() -> releases.get(id)).sha256();
        work.change("update need_commitment set state = 'SERVED' where activity = ?", world.activity());
        handler.run(order, new Told(false));

        assertThat(sha256).isNotNull().isEqualTo(asManager.call(() -> releases.get(id)).sha256());
        assertThat(work.number("select count(*) from data_release where round = ?", world.round())).isEqualTo(1);
        assertThat(work.number("select count(*) from audit_entry where action = 'outcome.releasePrepared' and entity_id = ?", id)).isEqualTo(1);
    }

    @Test
    void one_that_was_stopped_can_be_prepared_again_or_discarded() {
        UUID id = aWaitingRelease(null);

        asManager.run(() -> releases.prepareAgain(id));

        assertThat(counted(id).status()).isEqualTo(ReleaseStatus.PREPARED);
        assertThatThrownBy(() -> asManager.run(() -> releases.prepareAgain(id))).hasMessage("outcome.notStalled");
    }

    @Test
    void what_nobody_was_asked_about_is_refused_at_once() {
        assertThatThrownBy(() -> asManager.run(() -> releases.prepare(world.framework(), UUID.randomUUID(), "Nothing")))
                .hasMessage("outcome.nothingAssessed");
    }

    @Test
    void a_second_framework_in_the_same_municipality_is_audited_with_the_first() {
        UUID first = publishedRelease();
        UUID framework = UUID.randomUUID();
        work.change("insert into framework (id, version, name, currency, valid_from, valid_to) values (?, 1, 'Another', 'USD', '2026-01-01', '2030-01-01')", framework);
        work.change("insert into framework_municipality (framework, municipality) values (?, ?)", framework, world.municipality());
        work.change("update need_commitment set state = 'SERVED' where activity = ? order by household limit 4", world.activity());

        UUID second = asManager.call(() -> releases.prepare(framework, world.round(), "Another"));
        assertThat(counted(second).status()).isEqualTo(ReleaseStatus.PREPARED);
        asSecondManager.run(() -> releases.publish(second, releases.get(second).version()));

        assertThat(asDonor.call(() -> published.story(first)).byNeed().get(NeedDomain.WATER.ordinal()).committed().hidden()).isFalse();
        assertThat(asDonor.call(() -> published.story(second)).byPlace(NeedDomain.WATER).get(0).committed().hidden()).isTrue();
    }

    /** As if it had been left to a job that nobody runs. */
    private UUID aWaitingRelease(UUID job) {
        UUID id = UUID.randomUUID();
        work.change("""
                insert into data_release (id, version, framework, round, number, title, status, job, prepared_by, prepared_at)
                values (?, 1, ?, ?, 1, 'Needs', 'PREPARING', ?, 'manager', now(6))""", id, world.framework(), world.round(), job);
        return id;
    }

    private UUID prepared(String title) {
        UUID id = asManager.call(() -> releases.prepare(world.framework(), world.round(), title));
        assertThat(counted(id).status()).isEqualTo(ReleaseStatus.PREPARED);
        return id;
    }

    private ReleaseLine counted(UUID id) {
        for (int look = 0; look < 300 && asManager.call(() -> releases.get(id)).preparing(); look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
        return asManager.call(() -> releases.get(id));
    }

    /** A worker's news, for nobody. */
    private record Told(boolean leaseLost) implements JobProgress {

        @Override
        public void tell(String stage, long done, long total) { }

        @Override
        public void checkpoint(String json) {
            if (leaseLost) {
                throw new RuleViolation("job.takenOver");
            }
        }

        @Override
        public boolean cancelWanted() {
            return false;
        }
    }

    private UUID publishedRelease() {
        UUID id = prepared("Needs");
        long version = asManager.call(() -> releases.get(id)).version();
        asSecondManager.run(() -> releases.publish(id, version));
        return id;
    }

    private long ledger(String state) {
        return work.number("select count(*) from need_commitment where round = ? and domain = 'WATER' and state = ?", world.round(), state);
    }
}
