package org.commonweal.household.service;

/** What is shown of a person until somebody gives a reason to see more. */
public final class Mask {

    private static final String DOTS = "•••";

    private Mask() { }

    /** The first letter, and the first letter of the last word: {@code A••• M.}; the length of a name is not shown. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return "";
        }
        String[] words = name.strip().split("\\s+");
        String masked = first(words[0]) + DOTS;
        return words.length == 1 ? masked : masked + " " + first(words[words.length - 1]) + ".";
    }

    /** The last two digits. */
    public static String phone(String phone) {
        return phone == null || phone.length() < 4 ? "" : DOTS + " " + phone.substring(phone.length() - 2);
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
