package dev.candor.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/** The one door: alone or with {@code serve} it is the server; any other word is a command that starts neither server nor database. */
@QuarkusMain
public final class Main {
    Main() {}

    public static void main(String... args) {
        if (args.length == 0 || args[0].equals("serve")) {
            Quarkus.run(Arrays.copyOfRange(args, Math.min(1, args.length), args.length));
        } else {
            System.exit(dev.candor.cli.Commands.run(args));
        }
    }
}
