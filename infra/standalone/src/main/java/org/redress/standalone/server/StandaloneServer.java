package org.redress.standalone.server;

import java.net.SocketException;
import java.net.UnknownHostException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.installation.InstallationZone;
import org.redress.standalone.installation.ServerFile;
import org.redress.standalone.installation.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Both sides behind one port of one installation. Closing it closes the installation too. */
public final class StandaloneServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StandaloneServer.class);
    private final Installation installation;
    private final ServletWebServerApplicationContext context;
    private final AutoCloseable clocks;
    private final CompletableFuture<?> warming;

    private StandaloneServer(Installation installation, ServletWebServerApplicationContext context) {
        this.installation = installation;
        this.context = context;
        this.clocks = installation.watchClocks();
        this.warming = CompletableFuture.runAsync(
                () -> warmUp(installation),
                task -> Thread.ofPlatform().name("warm-up").start(task));
    }

    /** @param port 0 for any free one */
    public static StandaloneServer start(Installation installation, String host, int port) {
        LocalToken token = new LocalToken();
        try {
            ServletWebServerApplicationContext context =
                    (ServletWebServerApplicationContext) new SpringApplicationBuilder(StandaloneApplication.class)
                            .bannerMode(Banner.Mode.OFF)
                            .logStartupInfo(false)
                            .registerShutdownHook(false)
                            .properties(Map.of("server.address", host, "server.port", port))
                            .properties(Map.of("redress.access.second-factor", secondFactor(installation)))
                            .initializers(fresh -> register((GenericApplicationContext) fresh, installation, token))
                            .run();
            StandaloneServer server = new StandaloneServer(installation, context);
            new ServerFile(server.port(), token.value())
                    .write(installation.directory().path());
            return server;
        } catch (RuntimeException failed) {
            installation.close();
            throw explained(failed, host, port);
        }
    }

    /** A demonstration is for looking at; its accounts and passwords are printed on the console. */
    private static String secondFactor(Installation installation) {
        return installation.directory().isDemo() ? "OPTIONAL" : "REQUIRED";
    }

    private static void register(GenericApplicationContext context, Installation installation, LocalToken token) {
        ZoneId zone = installation.zone();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("installation", Map.of(InstallationZone.SETTING, zone.getId())));
        context.getBeanFactory().registerSingleton("installation", installation);
        context.getBeanFactory().registerSingleton("localToken", token);
    }

    private static RuntimeException explained(RuntimeException failed, String host, int port) {
        for (Throwable link = failed; link != null; link = link.getCause()) {
            if (link instanceof PortInUseException) {
                return new Trouble(
                        "Port " + port + " is in use. Choose another one with --port; 0 takes any free one.",
                        "端口 " + port + " 已被占用。请用 --port 指定其他端口；0 表示任意空闲端口。",
                        failed);
            }
            if (link instanceof UnknownHostException || link instanceof SocketException) {
                return new Trouble(
                        "Nobody can listen on \"" + host + "\", port " + port
                                + ". Choose an address of this machine with --host and a port you may use with --port.",
                        "无法在“" + host + "”的端口 " + port + " 上监听。请用 --host 指定本机的地址，用 --port 指定可用的端口。",
                        failed);
            }
        }
        return failed;
    }

    /** Should it fail, the first reader waits a little, and is told if it is more than that. */
    private static void warmUp(Installation installation) {
        try {
            installation.warmUp();
        } catch (RuntimeException failed) {
            LOG.warn("what pages show could not be read in beforehand", failed);
        }
    }

    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    /** Method and pattern of everything a controller answers; {@code *} where it answers every method. */
    public Set<String> routes() {
        return context
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(StandaloneServer::routes)
                .collect(Collectors.toSet());
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods.isEmpty()
                        ? Stream.of("* " + pattern)
                        : methods.stream().map(method -> method + " " + pattern));
    }

    public Installation installation() {
        return installation;
    }

    @Override
    public void close() {
        ServerFile.delete(installation.directory().path());
        context.close();
        warming.join();
        try {
            clocks.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        } finally {
            installation.close();
        }
    }
}
