package org.commonweal.shared.web;

import java.util.Locale;

/** {@link AllWords} in French. */
public class AllWords_fr extends AllWords {

    public AllWords_fr() {
        super(Locale.forLanguageTag("fr"));
    }
}
