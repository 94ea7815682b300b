package org.commonweal.exchange.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.demo.service.DemoCsv;
import org.commonweal.demo.service.DemoGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardMappingTest {

    @TempDir
    private Path folder;

    @Test
    void reads_every_column_of_the_files_that_the_demonstration_writes() throws IOException {
        DemoCsv.write(new DemoGenerator(DemoGenerator.SEED), 1, folder);

        ColumnMapping standard = MappingJson.read(MappingCatalogue.shipped(StandardMapping.NAME).orElseThrow());

        assertThat(standard).isEqualTo(StandardMapping.mapping());
        assertThat(ColumnMapping.missing(standard.householdColumns(), header("households.csv"))).isEmpty();
        assertThat(ColumnMapping.missing(standard.memberColumns(), header("members.csv"))).isEmpty();
    }

    private List<String> header(String file) throws IOException {
        return List.of(Files.readAllLines(folder.resolve(file)).get(0).split(","));
    }
}
