package org.redress.standalone.installation;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;

/**
 * The one zone of an installation: {@code REDRESS_ZONE}, else {@code redress.zone} of an application.yaml, else the one we ship.
 * Read where a server would read it, so that a command beside it counts in the same days.
 */
public final class InstallationZone {
    public static final String SETTING = "redress.zone";

    private InstallationZone() {}

    static ZoneId configured() {
        StandardEnvironment environment = new StandardEnvironment();
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        return of(environment.getProperty(SETTING, "Asia/Shanghai"));
    }

    static ZoneId of(String name) {
        try {
            return ZoneId.of(name.strip());
        } catch (DateTimeException unknown) {
            throw new Trouble(
                    "\"" + name
                            + "\" is not a time zone. Set REDRESS_ZONE or redress.zone to a name such as Asia/Shanghai.",
                    "“" + name + "”不是有效的时区。请将 REDRESS_ZONE 或 redress.zone 设为 Asia/Shanghai 这样的名称。",
                    unknown);
        }
    }
}
