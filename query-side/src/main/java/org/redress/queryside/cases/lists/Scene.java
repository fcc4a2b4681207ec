package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.AsOf;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;

/**
 * The instant and the knowledge a page shows.
 *
 * @param position how much of the journal is known to it
 * @param pinned the position as the reader chose it; absent means all there is
 */
public record Scene(AsOf asOf, long position, @Nullable Long pinned) {
    static final String POSITION = "position";

    /** Throws {@link BadParameter} for what is no instant and no position of ours. */
    public static Scene read(Asked asked, ZoneId zone, Instant now, long head) {
        AsOf asOf = AsOf.read(asked.asOf(), zone, now);
        String typed = asked.position();
        if (typed == null || typed.isBlank()) {
            return new Scene(asOf, head, null);
        }
        long position = position(typed.strip());
        if (position > head) {
            throw new BadParameter(POSITION, typed, "bad.position.ahead");
        }
        return new Scene(asOf, position, position);
    }

    /** As the address says it. */
    public record Asked(@Nullable String asOf, @Nullable String position) {
        public static Asked of(HttpServletRequest request) {
            return new Asked(request.getParameter(AsOf.PARAMETER), request.getParameter(POSITION));
        }
    }

    /** Names the very instant and position, so that what the link leads to agrees with the page it stands on. */
    public PageLink pin(PageLink link, Wording say) {
        return pin(link, asOf.instant(), say);
    }

    /** Another instant, the same knowledge. */
    public PageLink pin(PageLink link, Instant instant, Wording say) {
        return link.with(AsOf.PARAMETER, say.exact(instant)).with(POSITION, Long.toString(position));
    }

    /** In the present a case is shown as it is, elsewhere as it was then. */
    public PageLink toCase(PageLink link, Wording say) {
        return asOf.elsewhere() ? pin(link, say) : link;
    }

    /** Stays where the reader is: in the present, or at the instant chosen. */
    public PageLink keep(PageLink link, Wording say) {
        PageLink timed = asOf.live() ? link : link.with(AsOf.PARAMETER, say.exact(asOf.instant()));
        return pinned == null ? timed : timed.with(POSITION, Long.toString(pinned));
    }

    private static long position(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new BadParameter(POSITION, typed, "bad.position");
        }
        return Long.parseLong(typed);
    }
}
