package org.commonweal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.commonweal.access.model.Scope;

/** The shape docs/architecture.md describes, as rules over the classes below a root package. */
final class ArchitectureRules {

    /** A capability may use those before it, never those after it. */
    static final List<String> CAPABILITIES = List.of("shared", "audit", "access", "job", "place", "household", "assessment", "need",
            "partnership", "competency", "activity", "allocation", "casework", "delivery", "accountability", "coordination",
            "outcome", "exchange", "demo");

    /** Capabilities whose repositories hold what is known about people. */
    private static final Set<String> ABOUT_PEOPLE = Set.of("household", "casework");

    /** Rows that are written once and never changed. */
    private static final Set<String> NEVER_CHANGED = Set.of("AuditEntry", "FormSubmission", "ActivityDependency", "DemandRemainder",
            "Verification", "SegmentRevision", "Upload", "DemoSignIn");

    /** Rows that something else guards: a job its lease, a part the version of the whole it is changed with. */
    private static final Set<String> GUARDED = Set.of("Job", "HouseholdMember", "AssessmentMember", "Objective");

    /** What intake and the keys ask before anybody's scope matters; each hands out an id, a number or a yes. */
    private static final Set<String> BEFORE_ANY_SCOPE = Set.of("HouseholdNumbers.next", "HouseholdRows.known",
            "Households.findBySource", "KeyProofs.anythingSealed", "KeyProofs.find");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    ArchRule persistence_uses_nothing_above() {
        return noClasses().that().resideInAPackage(root + ".*.model..")
                .should().dependOnClassesThat().resideInAnyPackage(root + ".*.service..", root + ".*.web..").allowEmptyShould(true);
    }

    ArchRule ejb_does_not_know_the_web() {
        return noClasses().that().resideInAPackage(root + ".*.service..")
                .should().dependOnClassesThat().resideInAnyPackage(root + ".*.web..", "jakarta.faces..", "jakarta.servlet..").allowEmptyShould(true);
    }

    ArchRule capability_uses_only_earlier_ones(String capability) {
        String[] later = CAPABILITIES.subList(CAPABILITIES.indexOf(capability) + 1, CAPABILITIES.size()).stream()
                .map(name -> root + "." + name + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "." + capability + "..")
                .should().dependOnClassesThat().resideInAnyPackage(later).allowEmptyShould(true);
    }

    ArchRule every_package_is_a_known_capability() {
        String prefix = root + ".";
        return classes().that(DescribedPredicate.describe("are below " + root, type -> type.getPackageName().startsWith(prefix)))
                .should(new ArchCondition<JavaClass>("stand in a known capability or module of its own") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        String first = type.getPackageName().substring(prefix.length()).split("\\.")[0];
                        if (!CAPABILITIES.contains(first)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " stands in no capability"));
                        }
                    }
                });
    }

    ArchRule entities_stay_below_the_web() {
        return noClasses().that().resideInAPackage(root + ".*.web..")
                .should(dependOnClassesThat(DescribedPredicate.describe("are entities or repositories",
                        type -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(EntityManager.class) || repository(type))))
                .allowEmptyShould(true);
    }

    ArchRule web_calls_services_only() {
        return noClasses().that().resideInAPackage(root + ".*.web..")
                .should(dependOnClassesThat(DescribedPredicate.describe("are helpers of the ejb module",
                        type -> resideInAPackage(root + ".*.service..").test(type) && helper(type))))
                .allowEmptyShould(true);
    }

    ArchRule services_say_who_may_call() {
        return classes().that().areAnnotatedWith(Stateless.class)
                .should().beAnnotatedWith(RolesAllowed.class).orShould().beAnnotatedWith(PermitAll.class).allowEmptyShould(true);
    }

    ArchRule time_comes_from_the_clock() {
        return noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(ZonedDateTime.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis").allowEmptyShould(true);
    }

    /** The standard class looks for its provider at every call: milliseconds each time. */
    ArchRule json_finds_its_provider_once() {
        return noClasses().should().dependOnClassesThat().haveFullyQualifiedName("jakarta.json.Json").allowEmptyShould(true);
    }

    ArchRule what_can_change_has_a_version() {
        return classes().that().areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaClass>("have @Version, or be never changed") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean versioned = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                        if (!versioned && !NEVER_CHANGED.contains(type.getSimpleName()) && !GUARDED.contains(type.getSimpleName())) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @Version"));
                        }
                    }
                }).allowEmptyShould(true);
    }

    /** EclipseLink writes names it makes itself in capitals, which MariaDB on Linux does not find. */
    ArchRule tables_are_named() {
        return classes().that().areAnnotatedWith(Entity.class).should().beAnnotatedWith(Table.class).allowEmptyShould(true);
    }

    /** Methods that hand out what is known about people take the scope first, so that forgetting it does not compile. */
    ArchRule people_are_read_within_a_scope() {
        return methods().that().arePublic().and().areDeclaredInClassesThat(DescribedPredicate.describe("are repositories about people",
                        type -> ABOUT_PEOPLE.stream().anyMatch(name -> type.getPackageName().equals(root + "." + name + ".model")) && repository(type)))
                .should(new ArchCondition<JavaMethod>("take the caller's Scope first, or only write") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean writes = method.getRawReturnType().isEquivalentTo(void.class);
                        boolean scoped = !method.getRawParameterTypes().isEmpty() && method.getRawParameterTypes().get(0).isEquivalentTo(Scope.class);
                        String name = method.getOwner().getSimpleName() + "." + method.getName();
                        if (!writes && !scoped && !BEFORE_ANY_SCOPE.contains(name)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Scope first"));
                        }
                    }
                }).allowEmptyShould(true);
    }

    ArchRule faces_beans_live_in_the_web() {
        return noClasses().that().resideOutsideOfPackage(root + ".*.web..").should().beAnnotatedWith(Named.class).allowEmptyShould(true);
    }

    private static boolean repository(JavaClass type) {
        return type.getAllFields().stream().anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class));
    }

    /** A bean of the container that is no service: it runs without a permission of its own. */
    private static boolean helper(JavaClass type) {
        return !type.isAnnotatedWith(Stateless.class) && !type.isInterface()
                && (type.isAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
                || type.isAnnotatedWith(jakarta.enterprise.context.RequestScoped.class)
                || type.isAnnotatedWith(jakarta.enterprise.context.Dependent.class)
                || type.isAnnotatedWith(jakarta.ejb.Singleton.class));
    }
}
