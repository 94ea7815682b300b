package org.commonweal.launcher;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.commonweal.access.model.Role;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the README anew, from the running product: {@code ./commonweal pictures}. Not part of the tests. */
class Pictures extends PageIT {

    private static final Path FOLDER = Path.of("..", "docs", "pictures");

    @Test
    void of_the_main_pages() {
        take(Role.MANAGER, Look.LAPTOP, "/home.xhtml", null, "home");
        take(Role.MANAGER, Look.LAPTOP, "/need/breakdown.xhtml", null, "breakdown");
        take(Role.MANAGER, Look.LAPTOP, "/partnership/list.xhtml", null, "partners");
        take(Role.MANAGER, Look.LAPTOP, "/allocation/plans.xhtml", "/allocation/board.xhtml", "board");
        take(Role.MANAGER, Look.LAPTOP, "/allocation/ledger.xhtml", null, "ledger");
        take(Role.DONOR, Look.LAPTOP, "/outcome/published.xhtml", "/outcome/view.xhtml", "result");
        take(Role.FIELD_OFFICER, Look.PHONE, "/household/list.xhtml", "/household/view.xhtml", "household-phone");
        take(Role.MANAGER, Look.ARABIC, "/home.xhtml", null, "home-arabic");
        take(Role.MANAGER, Look.DARK, "/need/breakdown.xhtml", null, "breakdown-dark");
    }

    /** Opens the page, then the first page of the other kind that it links to, where one is wanted and there. */
    private void take(String role, Look look, String path, String linked, String name) {
        try (Visitor visitor = browsing.as(commonweal.userWithRole(role), look)) {
            visitor.open(path);
            if (linked != null) {
                visitor.linksTo(linked).stream().findFirst().ifPresent(visitor::open);
            }
            visitor.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        }
    }
}
