package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Optional;

class DatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/data/facts,                  true",
        "jdbc:h2:mem:facts,                         true",
        "jdbc:h2:tcp://host/facts,                  false",
        "jdbc:h2:file:/data/facts;AUTO_SERVER=TRUE, false"
    })
    void onlyAnEmbeddedDatabaseIsOpenInOneProcess(String url, boolean exclusive) {
        assertThat(Database.at(url).isExclusive()).isEqualTo(exclusive);
    }

    @ParameterizedTest
    @CsvSource({
        "jdbc:h2:file:/data/facts,                   /data/facts",
        "jdbc:h2:file:/data/facts;WRITE_DELAY=0,     /data/facts",
        "jdbc:h2:./facts,                            ./facts",
        "jdbc:h2:file:~/facts,                       ",
        "jdbc:h2:mem:facts,                          ",
        "jdbc:h2:file:/data/facts;AUTO_SERVER=TRUE,  ",
        "jdbc:postgresql://host/facts,               "
    })
    void theFileOfAnEmbeddedDatabaseIsKnown(String url, @Nullable Path file) {
        assertThat(Database.at(url).file()).isEqualTo(Optional.ofNullable(file));
    }

    @Test
    void theDatabaseWithinTheOutputFolderIsExclusiveAndNamedByItsFile() {
        Database database = Database.within(Path.of("output"));

        assertThat(database.isExclusive()).isTrue();
        assertThat(database).hasToString("output/.store/facts");
    }
}
