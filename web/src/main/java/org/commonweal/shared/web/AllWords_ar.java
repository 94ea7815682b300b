package org.commonweal.shared.web;

import java.util.Locale;

/** {@link AllWords} in Arabic. */
public class AllWords_ar extends AllWords {

    public AllWords_ar() {
        super(Locale.forLanguageTag("ar"));
    }
}
