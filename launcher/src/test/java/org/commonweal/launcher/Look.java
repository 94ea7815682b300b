package org.commonweal.launcher;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/**
 * How somebody looks at a page.
 *
 * @param width    pixels: 360 a phone, 768 a tablet, 1366 a laptop
 * @param scheme   light or dark, as the device says
 * @param language as the browser asks for it
 */
record Look(int width, ColorScheme scheme, String language) {

    static final Look LAPTOP = new Look(1366, ColorScheme.LIGHT, "en");
    static final Look TABLET = new Look(768, ColorScheme.LIGHT, "en");
    static final Look PHONE = new Look(360, ColorScheme.LIGHT, "en");
    static final Look DARK = new Look(1366, ColorScheme.DARK, "en");
    static final Look ARABIC = new Look(1366, ColorScheme.LIGHT, "ar");
    static final Look ARABIC_PHONE = new Look(360, ColorScheme.DARK, "ar");

    NewContextOptions options() {
        return new NewContextOptions().setViewportSize(width, width < 500 ? 740 : 800).setColorScheme(scheme).setLocale(language)
                .setTimezoneId("UTC");
    }

    String name() {
        return width + "-" + scheme.name().toLowerCase(Locale.ROOT) + "-" + language;
    }
}
