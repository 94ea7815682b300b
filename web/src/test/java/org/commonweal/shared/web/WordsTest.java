package org.commonweal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of every capability are complete, well-formed and in the languages we promise. */
class WordsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/commonweal");
    private static final Pattern IN_PAGE = Pattern.compile("words\\['([A-Za-z0-9_.]+)'\\]|c:say[234]?\\('([A-Za-z0-9_.]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "(?:new RuleViolation|messages\\.(?:done|warn|refuse)|Words\\.of)\\(\"([A-Za-z0-9_.]+)\"\\s*[,)]");

    /** What PrimeFaces fills into a paginator's sentence by itself. */
    private static final Pattern PAGINATOR = Pattern.compile("\\{(startRecord|endRecord|totalRecords|currentPage|totalPages)}");

    static Stream<Arguments> translations() {
        return AllWords.CAPABILITIES.stream().filter(capability -> Files.exists(bundle(capability, "")))
                .flatMap(capability -> Stream.of("_fr", "_ar").map(language -> arguments(capability, language)));
    }

    static Stream<String> capabilities() {
        return AllWords.CAPABILITIES.stream().filter(capability -> Files.exists(bundle(capability, "")));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void every_language_has_the_same_keys(String capability, String language) throws IOException {
        assertThat(keys(bundle(capability, language))).isEqualTo(keys(bundle(capability, "")));
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void keys_are_sorted_and_start_with_their_capability(String capability) throws IOException {
        for (String language : List.of("", "_fr", "_ar")) {
            List<String> keys = Files.readAllLines(bundle(capability, language)).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('=')).strip()).toList();

            assertThat(keys).isSorted().doesNotHaveDuplicates().allMatch(key -> key.startsWith(capability + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("capabilities")
    void every_text_is_a_message_with_values_and_has_no_straight_apostrophe(String capability) throws IOException {
        for (String language : List.of("", "_fr", "_ar")) {
            Properties words = read(bundle(capability, language));
            words.forEach((key, text) -> {
                assertThat(text.toString()).as("%s%s %s", capability, language, key).isNotBlank().doesNotContain("'");
                new MessageFormat(PAGINATOR.matcher(text.toString()).replaceAll(""));
            });
        }
    }

    @Test
    void every_key_used_in_a_page_has_words() {
        assertThat(used(Path.of("src/main/webapp"), ".xhtml", IN_PAGE)).isSubsetOf(known());
    }

    @Test
    void every_key_thrown_or_said_has_words() {
        Set<String> used = new TreeSet<>();
        for (String module : List.of("../persistence", "../ejb", ".")) {
            used.addAll(used(Path.of(module, "src/main/java"), ".java", IN_CODE));
        }
        used.removeIf(key -> !Files.exists(bundle(key.split("\\.")[0], ""))); // a capability without pages has no reader yet

        assertThat(used).isSubsetOf(known());
    }

    private static Set<String> known() {
        Set<String> known = new TreeSet<>();
        capabilities().forEach(capability -> known.addAll(keys(bundle(capability, ""))));
        return known;
    }

    private static Set<String> used(Path folder, String ending, Pattern pattern) {
        Set<String> used = new TreeSet<>();
        for (Path file : files(folder, ending)) {
            Matcher matcher = pattern.matcher(text(file));
            while (matcher.find()) {
                String key = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                if (!key.endsWith(".")) {
                    used.add(key);
                }
            }
        }
        return used;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).sorted().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path bundle(String capability, String language) {
        return BUNDLES.resolve(capability).resolve("messages" + language + ".properties");
    }

    private static Set<String> keys(Path bundle) {
        return new TreeSet<>(read(bundle).stringPropertyNames());
    }

    private static Properties read(Path bundle) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
