package org.redress.standalone.cli;

import picocli.CommandLine.Option;

/** Where a server listens. */
final class ServerOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            converter = PortNumber.class,
            description = {"Port, up to 65535; 0 takes any free one.", "端口，最大 65535；0 表示任意空闲端口。"})
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = {"Address to listen on.", "监听地址。"})
    private String host = "127.0.0.1";

    int port() {
        return port;
    }

    String host() {
        return host;
    }
}
