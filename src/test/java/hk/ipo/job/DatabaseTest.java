package hk.ipo.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

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

    @Test
    void theDatabaseWithinTheOutputFolderIsExclusiveAndNamedByItsFile() {
        Database database = Database.within(Path.of("output"));

        assertThat(database.isExclusive()).isTrue();
        assertThat(database).hasToString("output/.store/facts");
    }
}
