package hk.ipo.web;

import java.util.ArrayList;
import java.util.List;

/** What Spring Boot is told of the server. */
final class WebProperties {

    private static final List<String> ALWAYS =
            List.of(
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
                    "--spring.web.resources.add-mappings=false");

    /** Behind a proxy: what it says of the caller counts, and its side of the way is TLS. */
    private static final List<String> FORWARDED =
            List.of(
                    "--server.forward-headers-strategy=native",
                    "--server.servlet.session.cookie.secure=true");

    static String[] of(WebSettings settings) {
        List<String> all = new ArrayList<>(ALWAYS);
        all.add("--server.port=" + settings.port());
        all.add("--server.address=" + settings.access().address().getHostAddress());
        if (settings.access().isForwarded()) {
            all.addAll(FORWARDED);
        }
        return all.toArray(new String[0]);
    }

    private WebProperties() {}
}
