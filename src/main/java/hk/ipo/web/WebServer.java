package hk.ipo.web;

import hk.ipo.web.security.Access;
import hk.ipo.web.security.OpenIdContext;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** The pages being served. */
public final class WebServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Begins to serve the pages.
     *
     * @param desk where runs are asked for
     * @param vitals what monitoring is told
     * @throws RuntimeException when the port cannot be listened on
     */
    public static WebServer start(WebSettings settings, RunDesk desk, Vitals vitals, Clock clock) {
        SpringApplication application = new SpringApplication(WebContext.class);
        if (settings.access().openId().isPresent()) {
            application.addPrimarySources(List.of(OpenIdContext.class));
        }
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(WebSettings.class, () -> settings);
                    beans.registerBean(Access.class, settings::access);
                    beans.registerBean(RunDesk.class, () -> desk);
                    beans.registerBean(Vitals.class, () -> vitals);
                    beans.registerBean(Clock.class, () -> clock);
                });
        WebServer server = new WebServer(application.run(WebProperties.of(settings)));
        new WarmUp(
                        host(settings.access().address()),
                        server.port(),
                        server.context.getBean(Shelf.class))
                .begin();
        return server;
    }

    /** Where the server is reached from this machine, as an address of a page has it. */
    private static String host(InetAddress address) {
        InetAddress reached =
                address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
        String figures = reached.getHostAddress();
        return reached instanceof Inet6Address ? "[" + figures + "]" : figures;
    }

    /** The port listened on. */
    public int port() {
        return Objects.requireNonNull(
                        ((WebServerApplicationContext) context).getWebServer(), "no server")
                .getPort();
    }

    /** Ends after the requests that are being answered. */
    @Override
    public void close() {
        context.close();
    }
}
