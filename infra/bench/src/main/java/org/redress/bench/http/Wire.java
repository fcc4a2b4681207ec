package org.redress.bench.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One kept connection to the server. It does as little as HTTP/1.1 allows: client and server share the processors, and what the
 * client takes the server lacks.
 */
final class Wire implements AutoCloseable {
    private final int port;
    private final String host;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Wire(int port) throws IOException {
        this.port = port;
        host = "127.0.0.1:" + port;
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    private Socket connected() throws IOException {
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(60_000);
        return fresh;
    }

    private void reconnect() throws IOException {
        socket.close();
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    record Answer(int status, Map<String, String> headers, String text) {}

    Answer get(String path, String headers) throws IOException {
        return send("GET " + path, headers, "");
    }

    Answer post(String path, String headers, String body) throws IOException {
        return send(
                "POST " + path,
                headers + "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length + "\r\n",
                body);
    }

    private Answer send(String what, String headers, String body) throws IOException {
        String message = what + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers + "\r\n" + body;
        out.write(message.getBytes(StandardCharsets.UTF_8));
        out.flush();
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        Map<String, String> told = new TreeMap<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            told.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (a, b) -> a + "\n" + b);
        }
        Answer answer = new Answer(status, told, new String(body(told), StandardCharsets.UTF_8));
        if ("close".equals(told.get("connection"))) {
            reconnect();
        }
        return answer;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        String length = headers.get("content-length");
        if (length != null) {
            return in.readNBytes(Integer.parseInt(length));
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            for (int size = size(); size > 0; size = size()) {
                whole.write(in.readNBytes(size));
                line();
            }
            line();
        }
        return whole.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(80);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the server hung up");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
