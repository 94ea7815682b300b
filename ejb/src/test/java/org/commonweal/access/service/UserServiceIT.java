package org.commonweal.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.commonweal.access.model.Role;
import org.commonweal.access.service.UserService.NewUser;
import org.commonweal.audit.model.AuditLine;
import org.commonweal.audit.service.AuditService;
import org.commonweal.it.AsAdministrator;
import org.commonweal.it.AsManager;
import org.commonweal.it.Given;
import org.commonweal.shared.model.RuleViolation;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class UserServiceIT {

    @Inject
    private Given given;

    @Inject
    private AsAdministrator asAdministrator;

    @Inject
    private AsManager asManager;

    @Inject
    private UserService service;

    @Inject
    private AuditService audit;

    private final String username = "nomsa-" + UUID.randomUUID();

    @BeforeEach
    void people() {
        given.theUsual(UUID.randomUUID());
    }

    @Test
    void a_new_user_and_who_made_it_are_written_in_one_transaction() {
        NewUser created = asAdministrator.call(() -> service.create(username, "Nomsa", Set.of(Role.MANAGER), Set.of(), null));

        AuditLine last = lastEntry();
        assertThat(last.action()).isEqualTo("access.userCreated");
        assertThat(last.entityId()).isEqualTo(created.id());
        assertThat(last.actor()).isEqualTo("administrator");
        assertThat(asAdministrator.call(audit::firstBreak)).isEmpty();
    }

    @Test
    void a_refused_user_leaves_neither_row_nor_entry() {
        AuditLine before = lastEntry();

        assertThatThrownBy(() -> asAdministrator.run(
                () -> service.create(username, "Nomsa", Set.of(Role.PARTNER), Set.of(), null)))
                .isInstanceOf(RuleViolation.class).hasMessage("access.partnerRoleNeedsPartner");

        assertThat(lastEntry()).isEqualTo(before);
    }

    @Test
    void a_name_is_given_once() {
        asAdministrator.run(() -> service.create(username, "Nomsa", Set.of(Role.DONOR), Set.of(), null));

        assertThatThrownBy(() -> asAdministrator.run(
                () -> service.create(username, "Nomsa", Set.of(Role.DONOR), Set.of(), null)))
                .isInstanceOf(RuleViolation.class).hasMessage("access.usernameTaken");
    }

    @Test
    void only_administrators_keep_the_list_of_users() {
        assertThatThrownBy(() -> asManager.run(() -> service.list(0, 10))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> service.list(0, 10)).isInstanceOf(EJBAccessException.class);
    }

    private AuditLine lastEntry() {
        return asAdministrator.call(() -> audit.list(0, 1)).items().get(0);
    }
}
