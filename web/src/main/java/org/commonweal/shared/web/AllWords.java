package org.commonweal.shared.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of all capabilities as one bundle, English. Each capability keeps its own file beside its pages, so that a
 * translator and a developer find everything about it in one place.
 */
public class AllWords extends ResourceBundle {

    /** Every package {@code org.commonweal.X} that has a {@code messages} bundle. */
    public static final List<String> CAPABILITIES = List.of("shared", "access", "audit", "job", "place", "household", "assessment",
            "need", "partnership", "competency", "activity", "allocation", "delivery", "outcome", "exchange", "demo");

    private final Map<String, String> words = new HashMap<>();

    public AllWords() {
        this(Locale.ENGLISH);
    }

    protected AllWords(Locale language) {
        for (String capability : CAPABILITIES) {
            add("org.commonweal." + capability + ".messages", language);
        }
    }

    private void add(String baseName, Locale language) {
        try {
            ResourceBundle bundle = getBundle(baseName, language, AllWords.class.getClassLoader(),
                    Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        } catch (MissingResourceException none) {
            // A capability without pages has no words.
            return;
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
