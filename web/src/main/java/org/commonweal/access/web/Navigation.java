package org.commonweal.access.web;

import static org.commonweal.access.model.Role.ADMINISTRATOR;
import static org.commonweal.access.model.Role.ALL;
import static org.commonweal.access.model.Role.DONOR;
import static org.commonweal.access.model.Role.FIELD_OFFICER;
import static org.commonweal.access.model.Role.MANAGER;
import static org.commonweal.access.model.Role.OVERSIGHT;
import static org.commonweal.access.model.Role.PARTNER;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Every page: where it is, what people come to do there, and who may open it. The menu and {@link PageAccess} both read
 * this one list, so that nobody sees a page they may not open and nobody opens a page they do not see.
 */
public final class Navigation {

    /** What people come to do, in the order of the work. */
    public enum Verb { START, ASSESS, UNDERSTAND, PARTNER, ALLOCATE, DELIVER, ANSWER, REPORT, KEEP }

    /**
     * @param path   below the context, with its suffix
     * @param word   key of its name in the menu
     * @param icon   symbol in icons.svg
     * @param roles  who may open it
     * @param menu   who finds it in the menu; the others reach it from another page
     * @param parent path of the page it is reached from, for the breadcrumb, or null
     * @param about  parameters with the ids of what it is about; without them there is nothing to show
     */
    public record Entry(String path, Verb verb, String word, String icon, Set<String> roles, Set<String> menu, String parent, List<String> about) {

        Entry hidden() {
            return menuFor();
        }

        Entry menuFor(String... shown) {
            return new Entry(path, verb, word, icon, roles, Set.of(shown), parent, about);
        }

        Entry under(String page) {
            return new Entry(path, verb, word, icon, roles, Set.of(), page, about);
        }

        Entry about(String... parameters) {
            return new Entry(path, verb, word, icon, roles, menu, parent, List.of(parameters));
        }
    }

    public static final String SIGN_IN = "/signin.xhtml";
    public static final String ACCOUNT = "/account.xhtml";

    private static final String[] EVERYONE = ALL.toArray(String[]::new);

    public static final List<Entry> ALL_PAGES = List.of(
            entry("/home.xhtml", Verb.START, "shared.pageHome", "home", EVERYONE),
            entry(ACCOUNT, Verb.START, "shared.pageAccount", "key", EVERYONE).hidden(),
            entry("/guide.xhtml", Verb.START, "shared.pageGuide", "guide", EVERYONE).hidden(),

            entry("/household/list.xhtml", Verb.ASSESS, "shared.pageHouseholds", "household", FIELD_OFFICER, MANAGER, OVERSIGHT),
            entry("/household/view.xhtml", Verb.ASSESS, "shared.pageHousehold", "household", FIELD_OFFICER, MANAGER, OVERSIGHT).under("/household/list.xhtml").about("id"),
            entry("/household/enter.xhtml", Verb.ASSESS, "shared.pageHouseholdEnter", "plus", FIELD_OFFICER, MANAGER),
            entry("/exchange/imports.xhtml", Verb.ASSESS, "shared.pageImports", "import", FIELD_OFFICER, MANAGER),
            entry("/exchange/import.xhtml", Verb.ASSESS, "shared.pageImport", "import", FIELD_OFFICER, MANAGER).under("/exchange/imports.xhtml").about("id"),

            entry("/need/breakdown.xhtml", Verb.UNDERSTAND, "shared.pageBreakdown", "understand", MANAGER, OVERSIGHT),
            entry("/need/segments.xhtml", Verb.UNDERSTAND, "shared.pageSegments", "segment", MANAGER, OVERSIGHT),
            entry("/need/segment.xhtml", Verb.UNDERSTAND, "shared.pageSegment", "segment", MANAGER, OVERSIGHT).under("/need/segments.xhtml"),

            entry("/partnership/framework.xhtml", Verb.PARTNER, "shared.pageFramework", "link", MANAGER, OVERSIGHT),
            entry("/partnership/list.xhtml", Verb.PARTNER, "shared.pagePartners", "partner", MANAGER, OVERSIGHT),
            entry("/partnership/view.xhtml", Verb.PARTNER, "shared.pagePartner", "partner", MANAGER, PARTNER, OVERSIGHT)
                    .under("/partnership/list.xhtml").menuFor(PARTNER).about("id"),
            entry("/partnership/terms.xhtml", Verb.PARTNER, "partnership.willing", "partner", MANAGER, PARTNER).under("/partnership/list.xhtml").about("id"),
            entry("/partnership/claims.xhtml", Verb.PARTNER, "partnership.canDo", "partner", MANAGER, PARTNER, OVERSIGHT).under("/partnership/list.xhtml").about("id"),
            entry("/partnership/agreements.xhtml", Verb.PARTNER, "partnership.agreements", "partner", MANAGER, PARTNER, OVERSIGHT).under("/partnership/list.xhtml").about("id"),
            entry("/partnership/edit.xhtml", Verb.PARTNER, "shared.pagePartnerEdit", "edit", MANAGER).under("/partnership/list.xhtml"),
            entry("/partnership/import.xhtml", Verb.PARTNER, "shared.pagePartnerImport", "import", MANAGER).under("/partnership/list.xhtml"),

            entry("/activity/catalogue.xhtml", Verb.ALLOCATE, "shared.pageCatalogue", "catalogue", MANAGER, OVERSIGHT),
            entry("/activity/template.xhtml", Verb.ALLOCATE, "shared.pageTemplate", "catalogue", MANAGER, OVERSIGHT).under("/activity/catalogue.xhtml").about("id"),
            entry("/allocation/plans.xhtml", Verb.ALLOCATE, "shared.pagePlans", "plan", MANAGER, OVERSIGHT),
            entry("/allocation/board.xhtml", Verb.ALLOCATE, "shared.pageBoard", "allocate", MANAGER, OVERSIGHT).under("/allocation/plans.xhtml").about("plan"),
            entry("/allocation/why.xhtml", Verb.ALLOCATE, "shared.pageWhy", "question", MANAGER, OVERSIGHT).under("/allocation/plans.xhtml").about("plan", "activity"),
            entry("/allocation/ledger.xhtml", Verb.ALLOCATE, "shared.pageLedger", "ledger", MANAGER, OVERSIGHT),
            entry("/allocation/inbox.xhtml", Verb.ALLOCATE, "shared.pageInbox", "inbox", PARTNER),

            entry("/delivery/list.xhtml", Verb.DELIVER, "shared.pageDeliveries", "deliver", MANAGER, PARTNER, OVERSIGHT),
            entry("/delivery/record.xhtml", Verb.DELIVER, "shared.pageDeliveryRecord", "plus", PARTNER).under("/delivery/list.xhtml").about("assignment"),
            entry("/delivery/verify.xhtml", Verb.DELIVER, "shared.pageDeliveryVerify", "verify", MANAGER, OVERSIGHT).under("/delivery/list.xhtml").about("id"),

            entry("/outcome/releases.xhtml", Verb.REPORT, "shared.pageReleases", "report", MANAGER),
            entry("/outcome/release.xhtml", Verb.REPORT, "shared.pageRelease", "report", MANAGER).under("/outcome/releases.xhtml").about("id"),
            entry("/outcome/published.xhtml", Verb.REPORT, "shared.pagePublished", "report", DONOR, MANAGER, OVERSIGHT).menuFor(DONOR, OVERSIGHT),
            entry("/outcome/view.xhtml", Verb.REPORT, "shared.pageResult", "report", DONOR, MANAGER, OVERSIGHT).under("/outcome/published.xhtml").about("id"),

            entry("/place/list.xhtml", Verb.KEEP, "shared.pagePlaces", "place", MANAGER, ADMINISTRATOR),
            entry("/job/list.xhtml", Verb.KEEP, "shared.pageJobs", "job", FIELD_OFFICER, MANAGER, OVERSIGHT, ADMINISTRATOR),
            entry("/access/users.xhtml", Verb.KEEP, "shared.pageUsers", "users", ADMINISTRATOR),
            entry("/audit/list.xhtml", Verb.KEEP, "shared.pageAudit", "audit", ADMINISTRATOR, OVERSIGHT));

    private Navigation() { }

    public static Optional<Entry> find(String path) {
        return ALL_PAGES.stream().filter(entry -> entry.path().equals(path)).findFirst();
    }

    private static Entry entry(String path, Verb verb, String word, String icon, String... roles) {
        return new Entry(path, verb, word, icon, Set.of(roles), Set.of(roles), null, List.of());
    }
}
