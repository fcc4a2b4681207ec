package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.redress.events.packs.Label;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Who;
import org.redress.infra.web.Frames;

/** Calls everything by the names the reader knows: codes as their pack does, staff as colleagues do. */
public final class Naming {
    private final Frames frames;
    private final Colleagues colleagues;

    public Naming(Frames frames, Colleagues colleagues) {
        this.frames = frames;
        this.colleagues = colleagues;
    }

    public CodeNames of(Map<String, Label> labels, HttpServletRequest request) {
        if (!Who.isKnown(request)) {
            return new CodeNames(labels, frames.wording(request));
        }
        String tenant = Who.of(request).tenant();
        return new CodeNames(labels, frames.wording(request), id -> colleagues.name(tenant, id));
    }
}
