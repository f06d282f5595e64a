package dev.candor.patchwork;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server with one bad habit: at a chosen moment it says something, or hangs up. */
final class FakeSmtp implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger taken = new AtomicInteger();
    private final String when;
    private final String words;

    private FakeSmtp(String when, String words) throws IOException {
        this.when = when;
        this.words = words;
        Thread.ofVirtual().start(this::serve);
    }

    /** @param when {@code GREETING}, {@code MAIL}, {@code RCPT}, {@code DATA}, {@code END} or {@code QUIT} */
    static FakeSmtp saying(String when, String words) throws IOException {
        return new FakeSmtp(when, words);
    }

    static FakeSmtp hangingUp(String when) throws IOException {
        return new FakeSmtp(when, "");
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many mails were there to the last dot, and not refused. */
    int taken() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException ended) {
                // the caller or the test has hung up
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = caller.getOutputStream();
        if (!say(out, "GREETING", "220 fake")) {
            return;
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
            if (!say(out, verb, verb.equals("DATA") ? "354 go on" : "250 fine")) {
                return;
            }
            if (verb.equals("DATA") && !when.equals("DATA")) {
                while (!".".equals(in.readLine())) {
                    Thread.onSpinWait();
                }
                if (!when.equals("END") || words.isEmpty()) {
                    taken.incrementAndGet();
                }
                if (!say(out, "END", "250 taken")) {
                    return;
                }
            }
        }
    }

    private boolean say(OutputStream out, String moment, String usual) throws IOException {
        boolean odd = moment.equals(when);
        if (odd && words.isEmpty()) {
            return false;
        }
        out.write(((odd ? words : usual) + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
