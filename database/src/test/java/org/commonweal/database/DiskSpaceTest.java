package org.commonweal.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    @TempDir
    Path folder;

    @Test
    void a_start_that_the_disk_cannot_hold_is_not_begun() {
        assertThatThrownBy(() -> DiskSpace.require(folder, 1_000_000_000_000L)).isInstanceOf(StartProblem.class)
                .hasMessageContaining("The disk is full").hasMessageContaining("Nothing was changed").hasMessageContaining("--data");
        assertThatCode(() -> DiskSpace.require(folder, 1)).doesNotThrowAnyException();
    }
}
