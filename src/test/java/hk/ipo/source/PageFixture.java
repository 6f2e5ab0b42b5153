package hk.ipo.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An application page of the exchange's shape that a test makes up. */
public final class PageFixture {

    /** 25 May 2026, 01:00:10 in Hong Kong, when it is still the 24th in London. */
    public static final String MADE = "1779642010003";

    private final String heading;
    private final List<String> rows = new ArrayList<>();

    private PageFixture(String heading) {
        this.heading = heading;
    }

    /** A page last changed on a day, written DD/MM/YYYY. */
    public static PageFixture of(String day) {
        return new PageFixture("\"genDate\":\"" + MADE + "\",\"uDate\":\"" + day + "\",");
    }

    /** A page with whatever is to stand before its rows. */
    static PageFixture headed(String heading) {
        return new PageFixture(heading);
    }

    /** Adds an application that is in progress. */
    public PageFixture active(int id, String latest, String applicant) {
        return row(id, latest, applicant, "A", ",\"hasPhip\":false");
    }

    /** Adds an application that has passed its hearing. */
    public PageFixture heard(int id, String latest, String applicant) {
        return row(id, latest, applicant, "A", ",\"hasPhip\":true");
    }

    /** Adds an application that ended, with LP, W or RJ. */
    public PageFixture inactive(int id, String latest, String applicant, String status) {
        return row(id, latest, applicant, status, ",\"hasPhip\":false");
    }

    /** Adds an application whose issuer is listed. */
    public PageFixture listed(int id, String latest, String applicant, String code) {
        return row(id, latest, applicant, "LT", ",\"st\":\"" + code + "\",\"hasPhip\":false");
    }

    /** Adds an application that was returned. */
    public PageFixture returned(String applicant, String sponsor, String day) {
        return json(
                "{\"a\":\"" + applicant + "\",\"s\":\"" + sponsor + "\",\"rd\":\"" + day + "\"}");
    }

    /** Adds a row as it is. */
    public PageFixture json(String row) {
        rows.add(row);
        return this;
    }

    String text() {
        return "{" + heading + "\"app\":[" + String.join(",\n", rows) + "]}";
    }

    SourceFile file() {
        return InMemoryFile.ofText("page.json", text());
    }

    /** Writes the page. */
    public void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PageFixture row(int id, String latest, String applicant, String status, String rest) {
        return json(
                "{\"id\":"
                        + id
                        + ",\"d\":\""
                        + latest
                        + "\",\"a\":\""
                        + applicant
                        + "\",\"s\":\""
                        + status
                        + "\",\"w\":\"sehk/2026/"
                        + id
                        + "/documents/warn.pdf\""
                        + rest
                        + "}");
    }
}
