package hk.ipo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The description of the REST interface says what there is, neither more nor less. */
class OpenApiTest {

    @Test
    void everyOperationIsDescribedUnderTheNameThatItHasInTheCode() throws IOException {
        Map<String, String> operations = new TreeMap<>();
        for (Class<?> controller :
                List.of(ApiEditions.class, ApiRuns.class, ApiDescription.class)) {
            String base =
                    Optional.ofNullable(controller.getAnnotation(RequestMapping.class))
                            .map(mapping -> mapping.value()[0])
                            .orElse("");
            for (Method method : controller.getDeclaredMethods()) {
                GetMapping get = method.getAnnotation(GetMapping.class);
                PostMapping post = method.getAnnotation(PostMapping.class);
                if (get != null) {
                    operations.put("get " + base + path(get.value()), method.getName());
                }
                if (post != null) {
                    operations.put("post " + base + path(post.path()), method.getName());
                }
            }
        }

        assertThat(described()).isEqualTo(operations).hasSize(10);
    }

    private static Map<String, String> described() throws IOException {
        Map<String, String> described = new TreeMap<>();
        try (InputStream stream = new ClassPathResource(ApiDescription.FILE).getInputStream()) {
            Map<String, Map<String, Map<String, Map<String, Object>>>> file =
                    new Yaml().load(stream);
            Objects.requireNonNull(file.get("paths"))
                    .forEach(
                            (path, operations) ->
                                    operations.forEach(
                                            (method, operation) ->
                                                    described.put(
                                                            method + " " + path,
                                                            String.valueOf(
                                                                    operation.get(
                                                                            "operationId")))));
        }
        return described;
    }

    private static String path(String... paths) {
        return Arrays.stream(paths)
                .findFirst()
                .map(path -> path.replaceAll(":\\[0-9]\\{[0-9,]+}", ""))
                .orElse("");
    }
}
