package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.access.model.Role;
import org.commonweal.access.web.Navigation;
import org.commonweal.access.web.Navigation.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens every page of the product in every role and look that people have. Pictures lie in target/screens. */
class EveryPageIT extends PageIT {

    private static final Path SCREENS = Path.of("target", "screens");

    /** Ways of looking that every page must bear beside the laptop by day. */
    private enum OtherLook {

        PHONE(Look.PHONE), TABLET(Look.TABLET), DARK(Look.DARK), ARABIC(Look.ARABIC), ARABIC_PHONE(Look.ARABIC_PHONE);

        private final Look look;

        OtherLook(Look look) {
            this.look = look;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {Role.FIELD_OFFICER, Role.MANAGER, Role.PARTNER, Role.OVERSIGHT, Role.DONOR, Role.ADMINISTRATOR})
    void each_role_opens_all_its_pages_and_none_of_the_others(String role) {
        try (Visitor visitor = browsing.as(user(role), Look.LAPTOP)) {
            Map<String, String> addresses = addresses(visitor, role);
            List<String> problems = new ArrayList<>();
            for (Entry entry : Navigation.ALL_PAGES) {
                if (entry.roles().contains(role) && addresses.containsKey(entry.path())) {
                    look(visitor, addresses.get(entry.path()), picture(entry, role, Look.LAPTOP), problems);
                } else if (!entry.roles().contains(role)) {
                    refused(visitor, entry, problems);
                }
            }
            problems.addAll(visitor.complaints());
            assertThat(problems).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_page_bears_being_looked_at_otherwise(OtherLook other) {
        List<String> problems = new ArrayList<>();
        List<Entry> left = new ArrayList<>(Navigation.ALL_PAGES);
        for (String role : Role.ALL) {
            try (Visitor visitor = browsing.as(user(role), other.look)) {
                Map<String, String> addresses = addresses(visitor, role);
                List<Entry> now = left.stream().filter(entry -> addresses.containsKey(entry.path())).toList();
                now.forEach(entry -> look(visitor, addresses.get(entry.path()), picture(entry, role, other.look), problems));
                left.removeAll(now);
                problems.addAll(visitor.complaints());
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void the_door_is_open_to_everyone_who_looks_at_it() {
        List<String> problems = new ArrayList<>();
        for (Look look : List.of(Look.LAPTOP, Look.PHONE, Look.DARK, Look.ARABIC)) {
            try (Visitor stranger = browsing.stranger(look)) {
                look(stranger, Navigation.SIGN_IN, SCREENS.resolve("signin-" + look.name() + ".png"), problems);
                problems.addAll(stranger.complaints());
            }
        }
        assertThat(problems).isEmpty();
    }

    private String user(String role) {
        return commonweal.userWithRole(role);
    }

    private static void look(Visitor visitor, String address, Path picture, List<String> problems) {
        int status = visitor.open(address);
        if (status != 200) {
            problems.add(address + " answered " + status);
            return;
        }
        visitor.checkAccessibility();
        visitor.checkWidth();
        visitor.picture(picture);
    }

    private void refused(Visitor visitor, Entry entry, List<String> problems) {
        int status = visitor.page().request().get(commonweal.at(entry.path()).toString()).status();
        if (status != 403) {
            problems.add(entry.path() + " answered " + status + " to somebody who may not open it");
        }
    }

    /** Where each page that this role may open is found: by itself, or by a link on the page it belongs to. */
    private static Map<String, String> addresses(Visitor visitor, String role) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Entry entry : Navigation.ALL_PAGES) {
            if (entry.roles().contains(role) && (entry.parent() == null || entry.menu().contains(role))) {
                addresses.put(entry.path(), entry.path());
            }
        }
        for (Entry entry : Navigation.ALL_PAGES) {
            if (entry.roles().contains(role) && entry.parent() != null && addresses.containsKey(entry.parent())) {
                visitor.open(addresses.get(entry.parent()));
                visitor.linksTo(entry.path()).stream().findFirst().ifPresent(link -> addresses.put(entry.path(), link));
            }
        }
        return addresses;
    }

    private static Path picture(Entry entry, String role, Look look) {
        return SCREENS.resolve(role).resolve(entry.path().substring(1).replace('/', '-').replace(".xhtml", "") + "-" + look.name() + ".png");
    }
}
