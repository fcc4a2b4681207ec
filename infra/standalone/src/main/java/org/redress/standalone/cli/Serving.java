package org.redress.standalone.cli;

import java.util.concurrent.CountDownLatch;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;

/** Starts a server, says where to go, and stays until the process is asked to stop. */
final class Serving {
    private Serving() {}

    static void untilStopped(Installation installation, ServerOptions options) {
        StandaloneServer server = StandaloneServer.start(installation, options.host(), options.port());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> {
            server.close();
            stopped.countDown();
        }));
        System.out.printf(
                "%nRedress is ready: http://%s:%d/%n  This version is read-only in the browser: no login is needed.%n  Data: %s"
                        + "   Stop: Ctrl-C%n%nRedress 已就绪：http://%s:%d/%n  本版本的网页为只读，无需登录。%n  数据：%s   停止：Ctrl-C%n%n",
                options.host(),
                server.port(),
                installation.directory().path(),
                options.host(),
                server.port(),
                installation.directory().path());
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
