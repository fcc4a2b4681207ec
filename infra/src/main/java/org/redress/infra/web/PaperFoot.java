package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The foot of every printed sheet. Only a style sheet can write there, so this one is made for the page that asks. */
@RestController
final class PaperFoot {
    private static final long LAST = Instant.parse("9999-12-31T00:00:00Z").getEpochSecond();

    private final Frames frames;

    PaperFoot(Frames frames) {
        this.frames = frames;
    }

    /** Takes numbers only: nothing anybody typed comes into the sheet. */
    @GetMapping("/paper/foot.css")
    ResponseEntity<String> foot(@RequestParam long position, @RequestParam long at, HttpServletRequest request) {
        Wording say = frames.wording(request);
        Instant instant = Instant.ofEpochSecond(Math.clamp(at, 0, LAST));
        String left = say.text("paper.foot", say.second(instant), say.zone().getId(), say.count(position));
        String page = say.text("paper.page");
        String sheet = "@page{@bottom-left{content:\"%s\"}@bottom-right{content:%s}}%n".formatted(quoted(left), page);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(sheet);
    }

    private static String quoted(String text) {
        return text.replaceAll("[\"\\\\\n\r<>]", " ");
    }
}
