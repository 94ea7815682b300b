package org.commonweal.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.commonweal.database.StartProblem;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void without_options_it_serves_the_demo_on_loopback_from_a_folder_beside() {
        assertThat(of()).isEqualTo(new Options(8080, "127.0.0.1", Path.of("data"), true, null, null, false));
    }

    @Test
    void each_option_changes_one_thing() {
        Options options = of("--port", "9090", "--address", "0.0.0.0", "--data", "/srv/commonweal", "--no-demo",
                "--database-url", "jdbc:mariadb://db/commonweal", "--application", "web/target/commonweal");

        assertThat(options).isEqualTo(new Options(9090, "0.0.0.0", Path.of("/srv/commonweal"), false,
                "jdbc:mariadb://db/commonweal", Path.of("web/target/commonweal"), false));
    }

    @Test
    void an_external_database_may_be_named_in_the_environment() {
        assertThat(Options.of(new String[0], Map.of("COMMONWEAL_DATABASE_URL", "jdbc:mariadb://db/commonweal")).databaseUrl())
                .isEqualTo("jdbc:mariadb://db/commonweal");
    }

    @Test
    void a_browser_here_finds_a_server_that_answers_everywhere() {
        assertThat(of("--address", "0.0.0.0").address("/")).isEqualTo("http://127.0.0.1:8080/");
    }

    @Test
    void what_it_does_not_understand_it_says_with_the_help() {
        assertThatThrownBy(() -> of("--prot", "9090")).isInstanceOf(StartProblem.class)
                .hasMessageContaining("no option --prot").hasMessageContaining("--port N");
        assertThatThrownBy(() -> of("--port")).isInstanceOf(StartProblem.class).hasMessageContaining("--port needs a value");
        assertThatThrownBy(() -> of("--data", "--no-demo")).isInstanceOf(StartProblem.class).hasMessageContaining("needs a value");
        assertThatThrownBy(() -> of("--port", "99999")).isInstanceOf(StartProblem.class).hasMessageContaining("1 to 65535");
        assertThatThrownBy(() -> of("--port", "many")).isInstanceOf(StartProblem.class).hasMessageContaining("not many");
    }

    private static Options of(String... arguments) {
        return Options.of(arguments, Map.of());
    }
}
