package dev.candor.app;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks for an address as it stands, which no orderly client does with one that is malformed. */
final class RawHttp {
    private static final String END = "\r\n";
    private static final int PATIENCE = 20_000;

    private RawHttp() {}

    /** @param body may still be in chunks */
    record Answer(int status, HttpHeaders headers, String body) {}

    static Answer get(String url, String target) throws IOException {
        URI server = URI.create(url);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE);
            String question = "GET " + target + " HTTP/1.1" + END + "Host: " + server.getAuthority() + END
                    + "Connection: close" + END + END;
            socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            return answer(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static Answer answer(String text) {
        String[] parts = text.split(END + END, 2);
        List<String> lines = parts[0].lines().toList();
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        lines.stream()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .forEach(line -> headers.computeIfAbsent(line[0], name -> new ArrayList<>())
                        .add(line[1]));
        return new Answer(
                Integer.parseInt(lines.getFirst().split(" ")[1]),
                HttpHeaders.of(headers, (name, value) -> true),
                parts[1]);
    }
}
