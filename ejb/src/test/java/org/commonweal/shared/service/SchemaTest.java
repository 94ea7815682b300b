package org.commonweal.shared.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.commonweal.database.EmbeddedMariaDb;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seconds instead of minutes to learn that a migration does not run. */
class SchemaTest {

    @TempDir
    Path folder;

    @Test
    void every_migration_runs_on_an_empty_database() {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, line -> { })) {
            Flyway flyway = Flyway.configure().dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration").load();

            assertThat(flyway.migrate().migrationsExecuted).isPositive();
            assertThat(flyway.info().pending()).isEmpty();
        }
    }
}
