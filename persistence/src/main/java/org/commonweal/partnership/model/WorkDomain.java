package org.commonweal.partnership.model;

import java.util.Arrays;

/** The kinds of work in a partnership; the letter begins the codes of the competencies of that kind (W03). */
public enum WorkDomain {
    WATER('W'), SANITATION('S'), WASTE('D'), HEALTH('H'), INCOME('I'), COMMUNITY('C'), FINANCE('F'), GOVERNANCE('G');

    private final char letter;

    WorkDomain(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    public static WorkDomain of(char letter) {
        return Arrays.stream(values()).filter(domain -> domain.letter == letter).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of work has the letter " + letter));
    }
}
