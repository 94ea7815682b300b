package org.commonweal.activity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.activity.model.ActivityPackage;
import org.commonweal.activity.model.ActivityTemplate;
import org.commonweal.activity.model.LinkOrder;
import org.commonweal.activity.model.LocalText;
import org.commonweal.activity.model.Requirement;
import org.commonweal.competency.model.CompetencyLine;
import org.commonweal.demo.service.DemoPartnership;
import org.commonweal.need.model.NeedDomain;
import org.commonweal.partnership.model.PartnerKind;
import org.commonweal.partnership.model.WorkDomain;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CatalogueReader.Read CATALOGUE = CatalogueReader.starter();

    @Test
    void the_catalogue_speaks_three_languages() {
        List<LocalText> texts = CATALOGUE.templates().stream().flatMap(t -> Stream.of(t.name(), t.description())).toList();

        assertThat(CATALOGUE.templates()).hasSizeGreaterThanOrEqualTo(34);
        assertThat(texts).allSatisfy(text -> assertThat(List.of(text.en(), text.fr(), text.ar())).doesNotHaveDuplicates());
        assertThat(CATALOGUE.packages()).extracting(p -> p.name().ar()).doesNotContainNull();
    }

    @Test
    void every_need_at_every_severity_is_met_by_some_template() {
        for (NeedDomain domain : NeedDomain.values()) {
            int from = domain == NeedDomain.HYGIENE ? 2 : 1; // hygiene has no severity 1
            for (int severity = from; severity <= 3; severity++) {
                int asked = severity;
                assertThat(CATALOGUE.templates()).as(domain + " " + severity).anyMatch(template -> template.served()
                        .filter(need -> need.needDomain() == domain && need.minSeverity() <= asked).isPresent());
            }
        }
    }

    @Test
    void all_kinds_of_work_are_in_it() {
        assertThat(CATALOGUE.templates()).extracting(ActivityTemplate::workDomain).contains(WorkDomain.values());
    }

    @Test
    void packages_can_begin_and_what_they_begin_with_meets_a_need() {
        Map<UUID, ActivityTemplate> templates = CATALOGUE.templates().stream().collect(Collectors.toMap(ActivityTemplate::id, t -> t));

        assertThat(CATALOGUE.packages()).hasSizeGreaterThanOrEqualTo(3).allSatisfy(made -> {
            assertThat(templates).containsKeys(made.members().toArray(UUID[]::new));
            assertThat(templates.get(made.core()).served()).isPresent();
            assertThat(LinkOrder.of(made.members(), made.links())).isPresent();
        });
    }

    @Test
    void a_template_that_only_helps_is_in_a_package() {
        Set<UUID> packed = new HashSet<>();
        CATALOGUE.packages().stream().map(ActivityPackage::members).forEach(packed::addAll);

        assertThat(CATALOGUE.templates()).filteredOn(template -> template.served().isEmpty())
                .filteredOn(template -> !packed.contains(template.id())).isEmpty();
    }

    @Test
    void the_demonstration_has_somebody_for_each_activity_of_the_catalogue() {
        List<CompetencyLine> held = DemoPartnership.make(TODAY).competencies().stream().map(c -> c.line(TODAY)).toList();

        assertThat(CATALOGUE.templates()).allSatisfy(template -> assertThat(able(template, held)).as(template.code()).isNotEmpty());
    }

    private static Set<UUID> able(ActivityTemplate template, List<CompetencyLine> held) {
        Set<UUID> able = held.stream().map(CompetencyLine::partner).collect(Collectors.toSet());
        for (Requirement needed : template.requirements().stream().filter(Requirement::mandatory).toList()) {
            able.retainAll(held.stream().filter(line -> line.competency() == needed.competency()
                    && line.effectiveLevel() >= needed.minLevel()).map(CompetencyLine::partner).collect(Collectors.toSet()));
        }
        return able;
    }

    @Test
    void the_invented_partners_are_of_all_kinds_and_the_same_every_time() {
        DemoPartnership.Made made = DemoPartnership.make(TODAY);

        assertThat(made.partners()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(made.partners().stream().map(partner -> partner.kind()).collect(Collectors.toSet()))
                .containsAll(Arrays.asList(PartnerKind.values()));
        assertThat(made.competencies()).extracting(c -> c.line(TODAY)).extracting(CompetencyLine::verifiedOn)
                .isEqualTo(DemoPartnership.make(TODAY).competencies().stream().map(c -> c.line(TODAY).verifiedOn()).toList());
    }
}
