package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.commonweal.place.model.AdminLevel;
import org.commonweal.shared.model.RuleViolation;
import org.junit.jupiter.api.Test;

class PlaceFilesTest {

    @Test
    void a_table_may_have_our_headings_or_those_of_the_global_list() {
        for (String header : List.of("pcode,name,level,parent", "P-Code,Name,Admin Level,Parent P-Code")) {
            List<PlaceRow> rows = table(header + "\nMW3,Southern,PROVINCE,MW\nMW305,Zomba,2,MW3\n");

            assertThat(rows).extracting(PlaceRow::level).containsExactly(Optional.of(AdminLevel.PROVINCE), Optional.of(AdminLevel.MUNICIPALITY));
            assertThat(rows.get(1).parent()).isEqualTo("MW3");
        }
    }

    @Test
    void settlements_stand_in_the_same_table() {
        PlaceRow row = table("pcode,name,level,parent,informal\nS1,Mabatini,settlement,W1,yes\n").get(0);

        assertThat(row.level()).isEmpty();
        assertThat(row.informal()).isTrue();
    }

    @Test
    void features_of_the_common_operational_datasets_are_read_with_their_borders() {
        String json = """
                {"type": "FeatureCollection", "features": [{"type": "Feature",
                 "properties": {"ADM2_PCODE": "BJ0101", "ADM2_FR": "Banikoara", "ADM1_PCODE": "BJ01"},
                 "geometry": {"type": "Point", "coordinates": [2.4, 11.3]}}]}""";

        PlaceRow row = PlaceFiles.geoJson(json.getBytes(StandardCharsets.UTF_8), AdminLevel.MUNICIPALITY).get(0);

        assertThat(row.pcode()).isEqualTo("BJ0101");
        assertThat(row.name()).isEqualTo("Banikoara");
        assertThat(row.parent()).isEqualTo("BJ01");
        assertThat(row.geometry()).isEqualTo("{\"type\":\"Point\",\"coordinates\":[2.4,11.3]}");
    }

    @Test
    void what_is_no_list_of_places_is_refused() {
        refused("place.columnsMissing", () -> table("a,b\n1,2\n"));
        refused("place.levelUnknown", () -> table("pcode,name,level,parent\n1,x,planet,\n"));
        refused("place.codeMissing", () -> table("pcode,name,level,parent\n,x,WARD,1\n"));
        refused("place.geoJsonBroken", () -> PlaceFiles.geoJson("{".getBytes(StandardCharsets.UTF_8), AdminLevel.WARD));
        refused("place.geoJsonBroken", () -> PlaceFiles.geoJson("{\"type\":\"Topology\"}".getBytes(StandardCharsets.UTF_8), AdminLevel.WARD));
        refused("place.geoJsonBroken", () -> PlaceFiles.geoJson("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8), AdminLevel.WARD));
    }

    private static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOf(RuleViolation.class).hasMessage(key);
    }

    private static List<PlaceRow> table(String text) {
        try (SourceFile file = new SourceFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "UTF-8")) {
            return PlaceFiles.table(file);
        }
    }
}
