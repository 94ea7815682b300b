package org.commonweal.launcher;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What every test in a browser has: the running product with the demo programme, and people to look at it. */
@ExtendWith(Product.class)
abstract class PageIT {

    private static Browsing shared;

    protected PackagedCommonweal commonweal;
    protected Browsing browsing;

    @BeforeEach
    void openBrowser(PackagedCommonweal running) {
        if (shared == null) {
            shared = new Browsing(running);
        }
        commonweal = running;
        browsing = shared;
    }

    @AfterAll
    static void closeBrowser() {
        if (shared != null) {
            shared.close();
            shared = null;
        }
    }
}
