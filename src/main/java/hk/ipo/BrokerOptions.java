package hk.ipo;

import hk.ipo.broker.Broker;
import hk.ipo.job.Credentials;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Which broker hands work to workers, and who one is to it. */
final class BrokerOptions {

    static final String USER = "HK_IPO_BROKER_USER";
    static final String PASSWORD = "HK_IPO_BROKER_PASSWORD";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--broker",
            paramLabel = "URL",
            description =
                    "the Apache Artemis that hands work to workers, such as"
                            + " tcp://broker.example.com:61616")
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--queue",
            paramLabel = "NAME",
            defaultValue = Broker.QUEUE,
            description = "the broker's queue; one for each database (default: ${DEFAULT-VALUE})")
    private String queue = Broker.QUEUE;

    @Option(
            names = "--broker-credentials",
            paramLabel = "FILE",
            description =
                    "a properties file with user and password that only its owner can read"
                            + " (default: HK_IPO_BROKER_USER and HK_IPO_BROKER_PASSWORD in the"
                            + " environment)")
    private Optional<Path> credentials = Optional.empty();

    /** Whether one was named. */
    boolean isGiven() {
        return url.isPresent();
    }

    /**
     * The broker.
     *
     * @throws ParameterException when there is none, or there cannot be such a one
     */
    Broker broker(Map<String, String> environment) {
        try {
            return new Broker(
                    url.orElseThrow(
                            () ->
                                    new IllegalArgumentException(
                                            "an address such as tcp://broker.example.com:61616"
                                                    + " expected")),
                    queue,
                    login(environment));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--broker: " + e.getMessage());
        }
    }

    private Optional<Broker.Login> login(Map<String, String> environment) {
        return credentials
                .map(Credentials::ofFile)
                .or(() -> Credentials.ofEnvironment(environment, USER, PASSWORD))
                .map(one -> new Broker.Login(one.user(), one.password()));
    }
}
