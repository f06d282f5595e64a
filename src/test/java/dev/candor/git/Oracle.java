package dev.candor.git;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Real cases with git's own answers: a sample in the resources, all of them in a folder that a checkout may lack. */
public final class Oracle {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Oracle() {}

    /** @param name of a resource, with its folder */
    public static List<JsonNode> sample(String name) {
        try (var in = Oracle.class.getResourceAsStream("/" + name)) {
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Empty, with a word on the console, where the folder is missing. */
    public static Optional<List<JsonNode>> whole(String name) {
        Path file = shared().resolve("fixtures/oracles").resolve(name);
        if (!Files.isRegularFile(file)) {
            System.out.println("Only the sample of " + name + ": " + file + " is not there.");
            return Optional.empty();
        }
        try (var in = Files.newBufferedReader(file)) {
            List<JsonNode> cases = read(in);
            System.out.println("All " + cases.size() + " cases of " + name + ".");
            return Optional.of(cases);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Beside the checkout, or where {@code -Dcandor.shared} says. */
    static Path shared() {
        return Path.of(System.getProperty("candor.shared", "../shared")).toAbsolutePath();
    }

    /** The value of {@code name}, or of its twin for bytes that are not UTF-8. */
    static byte[] bytes(JsonNode node, String name) {
        JsonNode coded = node.path(name + "_b64");
        return coded.isTextual() ? decoded(coded) : node.path(name).asText("").getBytes(StandardCharsets.UTF_8);
    }

    static byte[] decoded(JsonNode coded) {
        return Base64.getDecoder().decode(coded.asText());
    }

    private static List<JsonNode> read(BufferedReader in) throws IOException {
        List<JsonNode> cases = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            cases.add(JSON.readTree(line));
        }
        return cases;
    }
}
