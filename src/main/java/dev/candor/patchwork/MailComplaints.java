package dev.candor.patchwork;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.ArrayList;
import java.util.List;

/** Checks how replies are to leave for the list. */
final class MailComplaints {
    private static final int HIGHEST_PORT = 65535;

    private final String prefix;
    private final List<String> found = new ArrayList<>();

    private MailComplaints(String prefix) {
        this.prefix = prefix + "mail.";
    }

    /** @param prefix of the Patchwork's own keys */
    static List<String> about(String prefix, MailSettings mail) {
        var complaints = new MailComplaints(prefix);
        complaints.address("from", mail.from());
        mail.to().stream().filter(who -> !Recipients.word(who)).forEach(who -> complaints.address("to", who));
        mail.cc().stream().filter(who -> !Recipients.word(who)).forEach(who -> complaints.address("cc", who));
        if (mail.to().isEmpty()) {
            complaints.say("to", "read nothing, expected author, list or addresses");
        }
        if (mail.host().isBlank() || !mail.host().chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            complaints.say("smtp-host", "read '" + mail.host() + "', expected the name of a mail server");
        }
        if (mail.port() < 1 || mail.port() > HIGHEST_PORT) {
            complaints.say("smtp-port", "read " + mail.port() + ", expected a port such as 25 or 587");
        }
        if (mail.user().isPresent() != mail.password().isPresent()) {
            complaints.say(
                    mail.user().isPresent() ? "smtp-password" : "smtp-user",
                    "read nothing, expected it beside the other of the two");
        }
        return List.copyOf(complaints.found);
    }

    private void address(String key, String text) {
        try {
            InternetAddress[] read = InternetAddress.parse(text, true);
            if (read.length == 1 && read[0].getAddress().indexOf('@') > 0) {
                read[0].validate();
                return;
            }
        } catch (AddressException wrong) {
            // said below, in the same words as for no address at all
        }
        say(key, "read '" + text + "', expected an address such as candor@example.org");
    }

    private void say(String key, String what) {
        found.add(prefix + key + ": " + what);
    }
}
