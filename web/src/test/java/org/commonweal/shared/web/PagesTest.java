package org.commonweal.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.commonweal.access.web.Navigation;
import org.junit.jupiter.api.Test;

/** What holds for every page: words from bundles, looks from the style sheets, a place in the navigation. */
class PagesTest {

    private static final Path WEB = Path.of("src/main/webapp");
    private static final Path TAGS = WEB.resolve("WEB-INF/tags");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*\\}");
    private static final Pattern COLOUR = Pattern.compile("style=\"(?!inline-size:#\\{)|escape=\"false\"|#[0-9a-fA-F]{6}\\b");

    @Test
    void no_page_has_text_of_its_own_between_tags() throws XMLStreamException {
        for (Path page : WordsTest.files(WEB, ".xhtml")) {
            assertThat(ownText(WordsTest.text(page))).as(page.toString()).isEmpty();
        }
    }

    @Test
    void own_text_would_be_found() throws XMLStreamException {
        assertThat(ownText("<p>Hello <b>#{name}</b></p>")).containsExactly("Hello");
    }

    @Test
    void no_page_says_a_colour_or_an_own_style() {
        for (Path page : WordsTest.files(WEB, ".xhtml")) {
            assertThat(COLOUR.matcher(WordsTest.text(page).replace("content=\"#0b3c3d\"", "")).find()).as(page.toString()).isFalse();
        }
    }

    @Test
    void every_page_is_in_the_navigation_or_is_the_door() {
        assertThat(pages()).allMatch(page -> page.equals(Navigation.SIGN_IN) || Navigation.find(page).isPresent());
    }

    @Test
    void every_page_stands_in_the_folder_of_a_capability() {
        assertThat(pages()).allMatch(page -> page.lastIndexOf('/') == 0 || AllWords.CAPABILITIES.contains(page.split("/")[1]));
    }

    @Test
    void every_tag_of_ours_that_a_page_uses_is_declared_and_there() {
        String library = WordsTest.text(WEB.resolve("WEB-INF/commonweal.taglib.xml"));
        for (Path page : WordsTest.files(WEB, ".xhtml")) {
            Matcher tags = Pattern.compile("<c:([A-Za-z]+)").matcher(WordsTest.text(page));
            while (tags.find()) {
                assertThat(library).as(page.toString()).contains("<tag-name>" + tags.group(1) + "</tag-name>");
                assertThat(TAGS.resolve(tags.group(1) + ".xhtml")).exists();
            }
        }
    }

    @Test
    void every_icon_named_in_the_navigation_is_drawn() {
        String icons = WordsTest.text(WEB.resolve("resources/commonweal/icons.svg"));

        assertThat(Navigation.ALL_PAGES).allMatch(page -> icons.contains("id=\"" + page.icon() + "\""));
    }

    @Test
    void every_page_of_the_navigation_is_there() {
        assertThat(Navigation.ALL_PAGES).extracting(Navigation.Entry::path).isSubsetOf(pages());
    }

    private static List<String> pages() {
        return WordsTest.files(WEB, ".xhtml").stream().filter(page -> !page.startsWith(WEB.resolve("WEB-INF")))
                .map(page -> "/" + WEB.relativize(page).toString().replace('\\', '/')).toList();
    }

    private static List<String> ownText(String page) throws XMLStreamException {
        List<String> found = new ArrayList<>();
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(page.replace("&nbsp;", " ")));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                String text = EXPRESSION.matcher(reader.getText()).replaceAll("").strip();
                if (LETTERS.matcher(text).find()) {
                    found.add(text);
                }
            }
        }
        return found;
    }
}
