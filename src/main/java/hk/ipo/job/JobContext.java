package hk.ipo.job;

import hk.ipo.store.FactStore;
import hk.ipo.store.MailLog;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceInitializationAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

import java.util.HashMap;
import java.util.Map;

import javax.sql.DataSource;

/** What Spring provides to a run: the database with its schema, the job repository, the store. */
@Configuration(proxyBeanMethods = false)
// By name: what else lies in the jar, such as the download pages, is not even looked at.
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    ConfigurationPropertiesAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    DataSourceInitializationAutoConfiguration.class,
    TransactionManagerCustomizationAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    FlywayAutoConfiguration.class,
    BatchJdbcAutoConfiguration.class,
    BatchAutoConfiguration.class
})
class JobContext {

    /** Starts it; a stop of the process is no different from a kill, so nothing hooks into it. */
    static ConfigurableApplicationContext start(Database database, boolean verbose) {
        SpringApplication application = new SpringApplication(JobContext.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        if (verbose) {
            application.setAdditionalProfiles("verbose");
        }
        application.addInitializers(
                context ->
                        context.getEnvironment()
                                .getPropertySources()
                                .addFirst(new MapPropertySource("run", connection(database))));
        ConfigurableApplicationContext context = application.run();
        try {
            // Beans are made when they are asked for; a database that refuses is to say so here.
            context.getBean(JobRepository.class);
            return context;
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    private static Map<String, Object> connection(Database database) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("spring.datasource.url", database.url());
        database.credentials()
                .ifPresent(
                        credentials -> {
                            properties.put("spring.datasource.username", credentials.user());
                            properties.put("spring.datasource.password", credentials.password());
                        });
        return properties;
    }

    @Bean
    @DependsOnDatabaseInitialization
    FactStore factStore(DataSource dataSource) {
        return new FactStore(dataSource);
    }

    @Bean
    @DependsOnDatabaseInitialization
    MailLog mailLog(DataSource dataSource) {
        return new MailLog(dataSource);
    }
}
