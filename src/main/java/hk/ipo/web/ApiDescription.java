package hk.ipo.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The description of the REST interface in OpenAPI. */
@RestController
final class ApiDescription {

    static final String FILE = "hk/ipo/web/openapi.yaml";

    @GetMapping("/api/v1/openapi.yaml")
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(new ClassPathResource(FILE));
    }
}
