package org.commonweal.outcome.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.it.AsDonor;
import org.commonweal.it.AsManager;
import org.commonweal.it.AsSecondManager;
import org.commonweal.it.Given;
import org.commonweal.it.GivenWork;
import org.commonweal.it.GivenWork.World;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.outcome.model.ReleaseLine;
import org.commonweal.shared.model.NotFound;
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

    private World world;

    @BeforeEach
    void people() {
        world = work.accepted(60, 45, 40);
        given.theUsual(world.partner());
    }

    @Test
    void the_totals_of_a_release_are_those_of_the_ledger() {
        work.change("update need_commitment set state = 'SERVED' where activity = ? order by household limit 15", world.activity());
        ReleaseStory story = asManager.call(() -> releases.preview(releases.prepare(world.framework(), world.round(), "Needs")));

        StateRow water = story.byNeed().get(NeedDomain.WATER.ordinal());
        assertThat(water.need().value()).isEqualTo(105);
        assertThat(water.served().value()).isEqualTo(ledger("SERVED"));
        assertThat(water.committed().value()).isEqualTo(ledger("COMMITTED"));
        assertThat(water.unmet().value()).isEqualTo(105 - ledger("SERVED") - ledger("COMMITTED"));
        assertThat(story.persons().value()).isEqualTo(work.number("select sum(size) from need_profile where round = ?", world.round()));
    }

    @Test
    void a_second_person_publishes_and_the_content_never_changes() {
        UUID id = asManager.call(() -> releases.prepare(world.framework(), world.round(), "Needs"));
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
        UUID id = asManager.call(() -> releases.prepare(world.framework(), world.round(), "Needs"));

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

        ReleaseStory next = asManager.call(() -> releases.preview(releases.prepare(world.framework(), world.round(), "Later")));

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

    private UUID publishedRelease() {
        UUID id = asManager.call(() -> releases.prepare(world.framework(), world.round(), "Needs"));
        long version = asManager.call(() -> releases.get(id)).version();
        asSecondManager.run(() -> releases.publish(id, version));
        return id;
    }

    private long ledger(String state) {
        return work.number("select count(*) from need_commitment where round = ? and domain = 'WATER' and state = ?", world.round(), state);
    }
}
