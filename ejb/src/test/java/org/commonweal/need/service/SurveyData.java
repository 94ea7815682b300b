package org.commonweal.need.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the surveys lie that nobody here made: {@code COMMONWEAL_DATA}, or {@code ../shared/data} beside the checkout. */
final class SurveyData {

    private SurveyData() { }

    static Path folder(String survey) {
        return root().resolve("01-household").resolve(survey);
    }

    static boolean malawiPresent() {
        return Files.isReadable(folder("washmalawi").resolve("washmalawi.csv"));
    }

    static boolean abidjanPresent() {
        return Files.isReadable(folder("abidjan-nairobi-wash").resolve("data/household_data.csv"));
    }

    private static Path root() {
        Optional<String> told = Optional.ofNullable(System.getenv("COMMONWEAL_DATA"));
        // Tests run in the module's folder: the checkout is one up, what lies beside it two.
        return told.map(Path::of).orElse(Path.of("../../shared/data"));
    }
}
