package org.commonweal.activity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.commonweal.partnership.model.PartnerKind;
import org.junit.jupiter.api.Test;

class ActivityPackageTest {

    private static final UUID MOBILISE = new UUID(0, 1);
    private static final UUID BUILD = new UUID(0, 2);
    private static final UUID EMPTY = new UUID(0, 3);
    private static final LocalText NAME = new LocalText("Toilets that stay used", "Des toilettes qui restent utilisées", null);

    private final ActivityPackage toilets = new ActivityPackage(UUID.randomUUID(), "toilets", 10);

    private static PackageLink link(UUID from, LinkType type, UUID to) {
        return new PackageLink(from, to, type, type.counted() ? 12 : 0, true);
    }

    private void composed(PackageLink... links) {
        toilets.compose(BUILD, Set.of(MOBILISE, BUILD, EMPTY), List.of(links));
    }

    @Test
    void links_that_lead_forward_are_kept() {
        composed(link(MOBILISE, LinkType.FS, BUILD), link(BUILD, LinkType.SUSTAINS, EMPTY));

        assertThat(toilets.links()).hasSize(2);
        assertThat(LinkOrder.of(toilets.members(), toilets.links())).contains(List.of(MOBILISE, BUILD, EMPTY));
    }

    @Test
    void a_circle_is_refused_since_nothing_in_it_could_begin() {
        assertThatThrownBy(() -> composed(link(MOBILISE, LinkType.FS, BUILD), link(BUILD, LinkType.FS, EMPTY), link(EMPTY, LinkType.ENABLES, MOBILISE)))
                .hasMessage("activity.linksGoInCircle");
    }

    @Test
    void what_excludes_each_other_cannot_also_need_each_other() {
        assertThatThrownBy(() -> composed(link(MOBILISE, LinkType.FS, BUILD), link(BUILD, LinkType.EXCLUDES, MOBILISE)))
                .hasMessage("activity.linksClash");
    }

    @Test
    void links_stay_inside_and_lead_somewhere_else() {
        assertThatThrownBy(() -> composed(link(MOBILISE, LinkType.FS, UUID.randomUUID()))).hasMessage("activity.linkLeavesPackage");
        assertThatThrownBy(() -> link(BUILD, LinkType.FS, BUILD)).hasMessage("activity.linkToItself");
    }

    @Test
    void counting_links_say_how_many_or_how_long() {
        assertThatThrownBy(() -> new PackageLink(MOBILISE, BUILD, LinkType.ENABLES, 0, true)).hasMessage("activity.linkNeedsAmount");
        assertThatThrownBy(() -> new PackageLink(MOBILISE, BUILD, LinkType.SUSTAINS, 0, true)).hasMessage("activity.linkNeedsAmount");
    }

    @Test
    void a_package_has_an_owner_and_its_core_is_in_it() {
        assertThatThrownBy(() -> toilets.describe(NAME, NAME, null)).hasMessage("activity.packageNeedsOwner");
        assertThatThrownBy(() -> toilets.compose(UUID.randomUUID(), Set.of(BUILD), List.of())).hasMessage("activity.coreNotMember");
        toilets.describe(NAME, NAME, PartnerKind.MUNI);
        assertThat(toilets.ownerKind()).isEqualTo(PartnerKind.MUNI);
    }

    @Test
    void a_text_falls_back_to_english_and_survives_storage() {
        assertThat(NAME.in(Locale.FRENCH)).isEqualTo("Des toilettes qui restent utilisées");
        assertThat(NAME.in(Locale.forLanguageTag("ar"))).isEqualTo("Toilets that stay used");
        LocalTextConverter converter = new LocalTextConverter();
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(NAME))).isEqualTo(NAME);
    }
}
