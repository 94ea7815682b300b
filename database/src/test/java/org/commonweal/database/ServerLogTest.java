package org.commonweal.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {

    @TempDir
    Path folder;

    @Test
    void the_last_error_is_the_reason() throws IOException {
        assertThat(reason("2026-11-21 0 [Note] Starting", "2026-11-21 0 [ERROR] Can't open a", "2026-11-21 0 [ERROR] Aborting b"))
                .isEqualTo("[ERROR] Aborting b");
    }

    @Test
    void a_full_disk_is_said_in_plain_words() throws IOException {
        assertThat(reason("2026-11-21 0 [ERROR] mariadbd: Disk is full writing './x' (Errcode: 28 \"No space left on device\")",
                "2026-11-21 0 [ERROR] Aborting")).startsWith("the disk is full").contains("make room");
    }

    @Test
    void without_any_error_it_says_so() throws IOException {
        assertThat(reason("2026-11-21 0 [Note] Starting")).isEqualTo("no reason was given");
        assertThat(ServerLog.lastProblem(folder.resolve("missing"))).isEqualTo("no reason was given");
    }

    private String reason(String... lines) throws IOException {
        return ServerLog.lastProblem(Files.writeString(folder.resolve("log"), String.join("\n", lines)));
    }
}
