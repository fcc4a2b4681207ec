package org.redress.standalone.server.openapi;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What programs may ask, as OpenAPI 3.1. */
@RestController
public final class OpenApi {
    private final Description description;

    public OpenApi(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping controllers) {
        this.description = new Description(controllers);
    }

    @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String openApi() {
        return description.text();
    }
}
