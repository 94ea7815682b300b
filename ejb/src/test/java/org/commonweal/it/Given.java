package org.commonweal.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.commonweal.access.model.Role;
import org.commonweal.access.model.User;
import org.commonweal.access.model.Users;

/** What a container test starts from. Each method is a transaction of its own. */
@ApplicationScoped
public class Given {

    @Inject
    private Users users;

    @Resource(lookup = "java:app/jdbc/commonweal")
    private DataSource dataSource;

    /** Everyone whom an {@code As…} bean can be, everywhere; partner speaks for the organisation with that id. */
    @Transactional
    public void theUsual(UUID partner) {
        user("fieldOfficer", Role.FIELD_OFFICER, Set.of(), null);
        user("manager", Role.MANAGER, Set.of(), null);
        user("secondManager", Role.MANAGER, Set.of(), null);
        user("partner", Role.PARTNER, Set.of(), partner);
        user("oversight", Role.OVERSIGHT, Set.of(), null);
        user("donor", Role.DONOR, Set.of(), null);
        user("administrator", Role.ADMINISTRATOR, Set.of(), null);
    }

    /** That user with these rights now, whether there before or not. The password is of no use. */
    @Transactional
    public UUID user(String username, String role, Set<UUID> municipalities, UUID partner) {
        User user = users.find(username).orElseGet(() -> added(username));
        user.grant(Set.of(role), municipalities, partner);
        return user.id();
    }

    private User added(String username) {
        User user = new User(username, username, "no password has this hash");
        users.add(user);
        return user;
    }

    /** Empties tables, whatever refers to them. Never reference data that a migration brought. */
    public void empty(String... tables) throws SQLException {
        try (Connection connection = dataSource.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("delete from " + table);
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }
}
