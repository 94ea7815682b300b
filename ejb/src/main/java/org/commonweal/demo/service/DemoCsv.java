package org.commonweal.demo.service;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonweal.assessment.model.Answers;
import org.commonweal.assessment.model.Concept;

/**
 * Writes invented households as the two files that the mapping {@code commonweal-standard} reads: one line a household,
 * one line a person, a column a concept. For measuring imports and for people who want to try one.
 * Usage: {@code java -cp … org.commonweal.demo.service.DemoCsv --households 100000 --out FOLDER [--seed 2026]}
 */
public final class DemoCsv {

    static final String HOUSEHOLDS = "households.csv";
    static final String MEMBERS = "members.csv";

    private static final List<Concept> OF_HOUSEHOLD = Arrays.stream(Concept.values()).filter(concept -> !concept.ofMember()).toList();
    private static final List<Concept> OF_MEMBER = Arrays.stream(Concept.values()).filter(Concept::ofMember).toList();

    private DemoCsv() { }

    public static void main(String[] arguments) throws IOException {
        List<String> words = List.of(arguments);
        write(new DemoGenerator(number(words, "--seed", DemoGenerator.SEED)), number(words, "--households", 2000),
                Path.of(words.get(words.indexOf("--out") + 1)));
    }

    private static long number(List<String> words, String name, long otherwise) {
        int at = words.indexOf(name);
        return at < 0 ? otherwise : Long.parseLong(words.get(at + 1));
    }

    public static void write(DemoGenerator generator, long count, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (CsvWriter households = CsvWriter.builder().build(folder.resolve(HOUSEHOLDS), StandardCharsets.UTF_8);
             CsvWriter members = CsvWriter.builder().build(folder.resolve(MEMBERS), StandardCharsets.UTF_8)) {
            households.writeRecord(header(List.of("household_key", "municipality", "ward", "settlement"), OF_HOUSEHOLD));
            members.writeRecord(header(List.of("household_key", "line", "name", "phone"), OF_MEMBER));
            for (long n = 0; n < count; n++) {
                write(generator.household(n), households, members);
            }
        }
    }

    private static void write(DemoHousehold one, CsvWriter households, CsvWriter members) {
        households.writeRecord(line(List.of(one.key(), one.municipality(), one.ward(), one.settlement()), OF_HOUSEHOLD, one.answers()));
        for (DemoHousehold.Person person : one.members()) {
            members.writeRecord(line(List.of(one.key(), Integer.toString(person.line()), person.name(),
                    person.phone() == null ? "" : person.phone()), OF_MEMBER, person.answers()));
        }
    }

    private static List<String> header(List<String> first, List<Concept> concepts) {
        List<String> header = new ArrayList<>(first);
        concepts.forEach(concept -> header.add(concept.name().toLowerCase(Locale.ROOT)));
        return header;
    }

    private static List<String> line(List<String> first, List<Concept> concepts, Answers answers) {
        List<String> line = new ArrayList<>(first);
        concepts.forEach(concept -> line.add(answers.given(concept).orElse("")));
        return line;
    }
}
