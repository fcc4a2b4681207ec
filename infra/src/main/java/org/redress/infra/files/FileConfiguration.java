package org.redress.infra.files;

import java.nio.file.Path;
import org.redress.infra.web.MessageBundle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires how files arrive; where they are kept comes from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
public class FileConfiguration {

    @Bean
    MessageBundle fileMessages() {
        return new MessageBundle("org/redress/infra/files/messages");
    }

    @Bean
    UploadGate uploadGate(FileSettings settings) {
        return new UploadGate(settings);
    }

    @Bean
    Arrivals arrivals(FileRoom room, FileSettings settings) {
        return new Arrivals(room.folder().resolve("arriving"), settings);
    }

    @Bean
    Previews previews(FileRoom room) {
        return new Previews(room.folder());
    }

    /** The folder everything about files lies in. */
    public record FileRoom(Path folder) {}
}
