package org.commonweal.access.web;

import java.util.Map;

/** Where each of the first steps is done; a step without a page is advice. */
final class GuidePages {

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("fieldOfficer.1", "/household/enter.xhtml"), Map.entry("fieldOfficer.2", "/household/list.xhtml"),
            Map.entry("fieldOfficer.3", "/exchange/imports.xhtml"), Map.entry("fieldOfficer.4", "/job/list.xhtml"),
            Map.entry("fieldOfficer.5", "/account.xhtml"),
            Map.entry("manager.1", "/need/breakdown.xhtml"), Map.entry("manager.2", "/need/segments.xhtml"),
            Map.entry("manager.3", "/partnership/list.xhtml"), Map.entry("manager.4", "/allocation/plans.xhtml"),
            Map.entry("manager.5", "/outcome/releases.xhtml"),
            Map.entry("partner.1", "/partnership/view.xhtml"), Map.entry("partner.2", "/allocation/inbox.xhtml"),
            Map.entry("partner.3", "/delivery/list.xhtml"), Map.entry("partner.4", "/delivery/record.xhtml"),
            Map.entry("partner.5", "/account.xhtml"),
            Map.entry("oversight.1", "/need/breakdown.xhtml"), Map.entry("oversight.2", "/allocation/plans.xhtml"),
            Map.entry("oversight.3", "/allocation/ledger.xhtml"), Map.entry("oversight.4", "/delivery/list.xhtml"),
            Map.entry("oversight.5", "/audit/list.xhtml"),
            Map.entry("donor.1", "/outcome/published.xhtml"), Map.entry("donor.5", "/account.xhtml"),
            Map.entry("administrator.1", "/access/users.xhtml"), Map.entry("administrator.2", "/place/list.xhtml"),
            Map.entry("administrator.3", "/job/list.xhtml"), Map.entry("administrator.4", "/audit/list.xhtml"),
            Map.entry("administrator.5", "/account.xhtml"));

    private GuidePages() { }

    static String of(String step) {
        return PAGES.get(step.replace("access.guide.", ""));
    }
}
