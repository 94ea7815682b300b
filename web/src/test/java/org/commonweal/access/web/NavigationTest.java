package org.commonweal.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.access.model.Role;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    void the_menu_never_shows_a_page_that_would_be_refused() {
        assertThat(Navigation.ALL_PAGES).allMatch(page -> page.roles().containsAll(page.menu()));
    }

    @Test
    void an_administrator_opens_no_page_about_households() {
        assertThat(Navigation.ALL_PAGES).filteredOn(page -> page.path().startsWith("/household/") || page.path().startsWith("/need/"))
                .isNotEmpty().noneMatch(page -> page.roles().contains(Role.ADMINISTRATOR));
    }

    @Test
    void a_donor_opens_published_results_and_nothing_else_of_the_work() {
        assertThat(Navigation.ALL_PAGES).filteredOn(page -> page.roles().contains(Role.DONOR) && page.verb() != Navigation.Verb.START)
                .extracting(Navigation.Entry::path).containsExactlyInAnyOrder("/outcome/published.xhtml", "/outcome/view.xhtml");
    }

    @Test
    void a_page_about_one_thing_knows_the_list_to_choose_it_from() {
        assertThat(Navigation.ALL_PAGES).filteredOn(page -> !page.about().isEmpty()).hasSizeGreaterThan(10).allMatch(page -> page.parent() != null);
    }

    @Test
    void every_page_is_declared_once_and_its_way_back_too() {
        assertThat(Navigation.ALL_PAGES).extracting(Navigation.Entry::path).doesNotHaveDuplicates();
        assertThat(Navigation.ALL_PAGES).filteredOn(page -> page.parent() != null)
                .allMatch(page -> Navigation.find(page.parent()).isPresent());
    }
}
