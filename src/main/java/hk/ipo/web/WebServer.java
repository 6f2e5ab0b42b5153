package hk.ipo.web;

import hk.ipo.web.security.Access;

import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.time.Clock;
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
     * @throws RuntimeException when the port cannot be listened on
     */
    public static WebServer start(WebSettings settings, RunDesk desk, Clock clock) {
        SpringApplication application = new SpringApplication(WebContext.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(WebSettings.class, () -> settings);
                    beans.registerBean(Access.class, settings::access);
                    beans.registerBean(RunDesk.class, () -> desk);
                    beans.registerBean(Clock.class, () -> clock);
                });
        return new WebServer(
                application.run(
                        "--server.port=" + settings.port(),
                        "--server.address=" + settings.access().address().getHostAddress(),
                        "--server.shutdown=graceful",
                        "--server.max-http-request-header-size=16KB",
                        "--server.tomcat.max-http-form-post-size=64KB",
                        "--server.servlet.session.timeout=30m",
                        "--server.servlet.session.cookie.http-only=true",
                        "--server.servlet.session.cookie.same-site=lax",
                        "--server.servlet.session.tracking-modes=cookie",
                        "--spring.lifecycle.timeout-per-shutdown-phase=20s",
                        "--spring.main.lazy-initialization=false",
                        "--spring.mvc.problemdetails.enabled=false",
                        "--spring.thymeleaf.prefix=classpath:/hk/ipo/template/pages/",
                        "--spring.web.resources.add-mappings=false"));
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
