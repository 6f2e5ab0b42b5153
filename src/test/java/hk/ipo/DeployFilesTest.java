package hk.ipo;

import static org.assertj.core.api.Assertions.assertThat;

import hk.ipo.job.ExitCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The ready files for operators say what this program and their schedulers understand. */
class DeployFilesTest {

    private static final Path DEPLOY = Path.of("src/main/deploy");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+(?==)");

    @ParameterizedTest
    @ValueSource(strings = {"hk-ipo-report.service", "cronjob.yaml"})
    void everyOptionOfARunIsOneThatTheProgramHas(String file) throws IOException {
        List<String> used = options(Files.readString(DEPLOY.resolve(file)));

        assertThat(used).contains("--drop", "--mail-server", "--log-format");
        assertThat(options(help("report").replaceAll("(--[a-z-]+)[ =]", "$1="))).containsAll(used);
    }

    @Test
    void everyOptionOfTheServiceIsOneThatItHas() throws IOException {
        List<String> used = options(Files.readString(DEPLOY.resolve("deployment.yaml")));

        assertThat(used).contains("--users", "--drop", "--templates", "--mail-server");
        assertThat(options(help("serve").replaceAll("(--[a-z-]+)[ =]", "$1="))).containsAll(used);
    }

    @Test
    void everyOptionOfTheWorkersIsOneThatTheyHaveAndTheirSecretsAreNotAmongThem()
            throws IOException {
        List<String> used = options(Files.readString(DEPLOY.resolve("workers.yaml")));

        assertThat(used).contains("--broker", "--database", "--output", "--templates");
        assertThat(options(help("worker").replaceAll("(--[a-z-]+)[ =]", "$1="))).containsAll(used);
        assertThat(secrets(container(at(yaml("workers.yaml"), "spec", "template", "spec"))))
                .containsExactly(
                        "HK_IPO_DATABASE_USER <- hk-ipo-database/user",
                        "HK_IPO_DATABASE_PASSWORD <- hk-ipo-database/password",
                        "HK_IPO_BROKER_USER <- hk-ipo-broker/user",
                        "HK_IPO_BROKER_PASSWORD <- hk-ipo-broker/password");
    }

    @Test
    void theCronJobNeverRunsTwiceAtOnceAndKeepsItsSecretsOutOfTheCommandLine() throws IOException {
        Map<?, ?> job = yaml("cronjob.yaml");

        assertThat(at(job, "spec", "concurrencyPolicy")).isEqualTo("Forbid");
        assertThat(at(job, "spec", "timeZone")).isEqualTo("Asia/Hong_Kong");
        assertThat(at(job, "spec", "schedule")).isEqualTo("30 6 * * 1-5");
        Map<?, ?> container = container(at(job, "spec", "jobTemplate", "spec", "template", "spec"));
        assertThat(secrets(container))
                .containsExactly(
                        "HK_IPO_MAIL_USER <- hk-ipo-mail/user",
                        "HK_IPO_MAIL_PASSWORD <- hk-ipo-mail/password");
        assertThat(at(container, "securityContext", "readOnlyRootFilesystem")).isEqualTo(true);
    }

    @Test
    void tryingAgainIsLeftWhereItCannotHelp() throws IOException {
        Map<?, ?> job = yaml("cronjob.yaml");
        Map<?, ?> rule =
                (Map<?, ?>)
                        ((List<?>)
                                        at(
                                                job,
                                                "spec",
                                                "jobTemplate",
                                                "spec",
                                                "podFailurePolicy",
                                                "rules"))
                                .getFirst();
        List<Integer> hopeless =
                List.of(
                        ExitCode.WRONG_USAGE.number(),
                        ExitCode.UNREADABLE_INPUT.number(),
                        ExitCode.HELD_BACK.number());

        assertThat(at(rule, "onExitCodes", "values")).isEqualTo(hopeless);
        assertThat(Files.readString(DEPLOY.resolve("hk-ipo-report.service")))
                .contains("RestartPreventExitStatus=2 3 4\n");
    }

    @Test
    void thePagesAreWatchedByProbesOfThePortThatTheyOpen() throws IOException {
        Map<?, ?> container = container(at(yaml("deployment.yaml"), "spec", "template", "spec"));

        Object port = ((Map<?, ?>) ((List<?>) at(container, "ports")).getFirst()).get("name");
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            assertThat(at(container, probe, "httpGet", "port")).as(probe).isEqualTo(port);
            // A night that failed is no reason to take the pages away.
            assertThat(at(container, probe, "httpGet", "path")).isEqualTo("/health/live");
        }
        assertThat((List<?>) at(container, "args")).first().isEqualTo("serve");
    }

    @Test
    void theServiceStartsByTheScriptWhoseCacheItMayWrite() throws IOException {
        assertThat(Files.readAllLines(DEPLOY.resolve("hk-ipo-report.service")))
                .contains(
                        "ExecStart=/opt/hk-ipo/hk-ipo-report report \\",
                        "Environment=HK_IPO_CACHE=/var/cache/hk-ipo",
                        "CacheDirectory=hk-ipo",
                        "ProtectSystem=strict");
        assertThat(Files.isExecutable(DEPLOY.resolve("hk-ipo-report"))).isTrue();
        assertThat(Files.readString(DEPLOY.resolve("hk-ipo-report"))).contains("${HK_IPO_CACHE:-");
    }

    @Test
    void theTimerIsOfTheServiceBesideIt() throws IOException {
        assertThat(Files.readString(DEPLOY.resolve("hk-ipo-report.timer")))
                .contains("OnCalendar=Mon..Fri 06:30:00 Asia/Hong_Kong\n", "Persistent=true\n");
        assertThat(Files.exists(DEPLOY.resolve("hk-ipo-report.service"))).isTrue();
    }

    private static List<String> options(String text) {
        return List.copyOf(
                OPTION.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    private static String help(String command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        new ReportApplication(
                        Clock.systemUTC(),
                        (request, console, verbose) -> {
                            throw new IllegalStateException("help starts nothing");
                        },
                        stream,
                        stream)
                .run(command, "--help");
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> secrets(Map<?, ?> container) {
        List<String> secrets = new ArrayList<>();
        for (Object one : (List<?>) at(container, "env")) {
            if (one instanceof Map<?, ?> variable && variable.containsKey("valueFrom")) {
                secrets.add(
                        variable.get("name")
                                + " <- "
                                + at(variable, "valueFrom", "secretKeyRef", "name")
                                + "/"
                                + at(variable, "valueFrom", "secretKeyRef", "key"));
            }
        }
        return secrets;
    }

    private static Map<?, ?> container(Object pod) {
        return (Map<?, ?>) ((List<?>) at((Map<?, ?>) pod, "containers")).getFirst();
    }

    private static Object at(Map<?, ?> root, String... path) {
        Object value = root;
        for (String key : path) {
            value = Objects.requireNonNull(((Map<?, ?>) value).get(key), key);
        }
        return value;
    }

    private static Map<?, ?> yaml(String file) throws IOException {
        try (Reader reader = Files.newBufferedReader(DEPLOY.resolve(file))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        }
    }
}
