package dev.candor.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What {@code git am} would make of a mail: {@code git mailsplit}, then {@code git mailinfo}. */
record MailInfo(int code, Person author, String message, byte[] patch) {
    static MailInfo of(byte[] mail) throws IOException {
        Path folder = Files.createTempDirectory("candor-mail");
        var git = new RealGit(folder);
        git.run(mail, List.of("mailsplit", "-b", "-o" + folder));
        byte[] split = Files.readAllBytes(folder.resolve("0001"));
        RealGit.Answer answer =
                git.run(split, List.of("mailinfo", "--quoted-cr=strip", "--no-scissors", "msg", "patch"));
        MailInfo info = read(git, answer, folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return info;
    }

    private static MailInfo read(RealGit git, RealGit.Answer answer, Path folder) throws IOException {
        String info = new String(answer.out(), UTF_8);
        String text = field(info, "Subject") + "\n\n" + Text.decode(Files.readAllBytes(folder.resolve("msg")));
        RealGit.Answer message = git.run(text.getBytes(UTF_8), List.of("stripspace"));
        return new MailInfo(
                answer.code(),
                new Person(field(info, "Author"), field(info, "Email")),
                new String(message.out(), UTF_8),
                Files.readAllBytes(folder.resolve("patch")));
    }

    private static String field(String info, String name) {
        return info.lines()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }
}
