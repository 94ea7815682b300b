package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape docs/architecture.md describes, kept true; and each rule seen to fail on planted violations. */
class ArchitectureTest {

    private static final JavaClasses COMMONWEAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.commonweal");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.planted");

    @TestFactory
    Stream<DynamicTest> commonweal_keeps() {
        return rules("org.commonweal").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(COMMONWEAL)));
    }

    @TestFactory
    Stream<DynamicTest> a_planted_violation_breaks() {
        return rules("org.planted").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(PLANTED).hasViolation()).isTrue()));
    }

    @Test
    void all_modules_are_looked_at_and_all_rules_run() {
        assertThat(COMMONWEAL.stream().map(type -> type.getPackageName())).anyMatch(name -> name.endsWith(".model"))
                .anyMatch(name -> name.endsWith(".service")).anyMatch(name -> name.endsWith(".web"));
        assertThat(COMMONWEAL.size()).isGreaterThan(100);
        assertThat(rules("org.commonweal")).hasSize(12 + ArchitectureRules.CAPABILITIES.size() - 1);
    }

    private static Map<String, ArchRule> rules(String root) {
        ArchitectureRules shape = new ArchitectureRules(root);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("persistence_uses_nothing_above", shape.persistence_uses_nothing_above());
        rules.put("ejb_does_not_know_the_web", shape.ejb_does_not_know_the_web());
        rules.put("every_package_is_a_known_capability", shape.every_package_is_a_known_capability());
        rules.put("entities_stay_below_the_web", shape.entities_stay_below_the_web());
        rules.put("web_calls_services_only", shape.web_calls_services_only());
        rules.put("services_say_who_may_call", shape.services_say_who_may_call());
        rules.put("time_comes_from_the_clock", shape.time_comes_from_the_clock());
        rules.put("json_finds_its_provider_once", shape.json_finds_its_provider_once());
        rules.put("what_can_change_has_a_version", shape.what_can_change_has_a_version());
        rules.put("tables_are_named", shape.tables_are_named());
        rules.put("people_are_read_within_a_scope", shape.people_are_read_within_a_scope());
        rules.put("faces_beans_live_in_the_web", shape.faces_beans_live_in_the_web());
        ArchitectureRules.CAPABILITIES.stream().limit(ArchitectureRules.CAPABILITIES.size() - 1L)
                .forEach(capability -> rules.put(capability + "_uses_only_earlier_ones", shape.capability_uses_only_earlier_ones(capability)));
        return rules;
    }
}
