package dev.candor.app;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.net.BindException;
import java.util.Arrays;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The one door: alone or with {@code serve} it is the server; any other word is a command that starts neither server nor database. */
@QuarkusMain
public final class Main {
    Main() {}

    public static void main(String... args) {
        if (args.length == 0 || args[0].equals("serve")) {
            String[] rest = Arrays.copyOfRange(args, Math.min(1, args.length), args.length);
            ApplicationLifecycleManager.setDefaultExitCodeHandler(Main::ended);
            // Quarkus would answer a malformed address with an empty 400; room web says what is wrong with it.
            System.setProperty("vertx.disableURIValidation", "true");
            Quarkus.run(rest);
        } else {
            int code = dev.candor.cli.Commands.run(args);
            System.out.flush();
            System.err.flush();
            // An orderly exit would start the server's logging first, to log that it exits.
            Runtime.getRuntime().halt(code);
        }
    }

    /** Quarkus has said what went wrong; of a port it does not say which key it came from. */
    private static void ended(int code, @Nullable Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        if (cause != null) {
            System.err.println("quarkus.http.port: read "
                    + ConfigProvider.getConfig()
                            .getOptionalValue("quarkus.http.port", String.class)
                            .orElse("8080")
                    + ", expected a port that no other process listens on");
        }
        System.exit(code);
    }
}
