package org.redress.queryside.live;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open page.
 *
 * @param caseId the case it shows, if it shows one
 */
record Listener(Who who, @Nullable String caseId, SseEmitter out) {
    private static final Logger LOG = LoggerFactory.getLogger(Listener.class);

    boolean isAt(String tenant, String otherCase) {
        return who.tenant().equals(tenant) && otherCase.equals(caseId);
    }

    /** False when nobody listens any more. */
    boolean hears(String event, Map<String, ?> data) {
        try {
            out.send(SseEmitter.event().name(event).data(data, MediaType.APPLICATION_JSON));
            return true;
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("a page is closed: {}", gone.getMessage());
            return false;
        }
    }
}
