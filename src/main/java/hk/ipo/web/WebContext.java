package hk.ipo.web;

import hk.ipo.report.Language;
import hk.ipo.web.security.AuditLog;
import hk.ipo.web.security.RefusalLog;
import hk.ipo.web.security.WebSecurity;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What Spring provides to the pages; the parts are named, nothing is searched for. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({
    WebSecurity.class,
    PageContext.class,
    StartPages.class,
    EditionPages.class,
    SearchPage.class,
    RunPages.class,
    Downloads.class,
    ErrorPage.class,
    Monitoring.class,
    ThemeStyle.class,
    ApiEditions.class,
    ApiRuns.class,
    ApiDescription.class
})
class WebContext implements WebMvcConfigurer {

    private final WebSettings settings;

    WebContext(WebSettings settings) {
        this.settings = settings;
    }

    /** Asked before the carried pages; what the publisher's folder lacks it leaves to them. */
    @Bean
    ITemplateResolver ownPages() {
        FileTemplateResolver own = new FileTemplateResolver();
        own.setName("own pages");
        own.setOrder(0);
        own.setSuffix(".html");
        own.setTemplateMode(TemplateMode.HTML);
        own.setCharacterEncoding(StandardCharsets.UTF_8.name());
        own.setCheckExistence(true);
        Optional<Path> pages = settings.look().pages();
        own.setPrefix(pages.map(folder -> folder + "/").orElse(""));
        own.setResolvablePatterns(pages.isPresent() ? Set.of("*") : Set.of());
        return own;
    }

    @Bean
    Shelf shelf() {
        return new Shelf(settings);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new PathLocale();
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("hk.ipo.render.messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(AuditLog audit) {
        return tomcat -> tomcat.addEngineValves(new RefusalLog(audit));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        DateTimeFormatterRegistrar days = new DateTimeFormatterRegistrar();
        days.setUseIsoFormat(true);
        days.registerFormatters(registry);
        Converter<String, Language> language =
                tag -> Language.ofTag(tag).orElseThrow(NotThereException::new);
        registry.addConverter(String.class, Language.class, language);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(
                        Stream.concat(
                                        settings
                                                .look()
                                                .pages()
                                                .map(pages -> "file:" + pages + "/assets/")
                                                .stream(),
                                        Stream.of(
                                                "classpath:/hk/ipo/template/pages/assets/",
                                                "classpath:/META-INF/resources/webjars/htmx.org/"))
                                .toArray(String[]::new))
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }
}
