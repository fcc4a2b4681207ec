package org.redress.standalone.cli;

import java.util.concurrent.CountDownLatch;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;

/** Starts a server, says where to go, and stays until the process is asked to stop. */
final class Serving {
    private Serving() {}

    /** @param greeting who may log in, where that has to be said; on the console only, never in a log */
    static void untilStopped(Installation installation, ServerOptions options, String greeting) {
        StandaloneServer server = StandaloneServer.start(installation, options.host(), options.port());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            server.close();
            stopped.countDown();
        }));
        System.out.printf(
                "%nRedress is ready: http://%s:%d/%n  Data: %s   Stop: Ctrl-C%n"
                        + "Redress 已就绪：http://%s:%d/%n  数据：%s   停止：Ctrl-C%n",
                options.host(),
                server.port(),
                installation.directory().path(),
                options.host(),
                server.port(),
                installation.directory().path());
        System.out.println(greeting);
        System.out.flush();
        await(stopped);
    }

    private static void await(CountDownLatch stopped) {
        try {
            stopped.await();
        } catch (InterruptedException askedToStop) {
            Thread.currentThread().interrupt();
        }
    }
}
