package dev.candor.patchwork;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Hands mails to a mail server, by Angus Mail itself and not by the Quarkus extension around another client: that one has
 * its servers named when the jar is built, and does not tell what was refused from what is not known.
 */
final class Smtp implements Outbox {
    private static final String TIMEOUT = "30000";

    private final MailSettings settings;
    private final Session session;

    Smtp(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        String prefix = settings.tls() == MailSettings.Tls.IMPLICIT ? "mail.smtps." : "mail.smtp.";
        properties.setProperty(prefix + "host", settings.host());
        properties.setProperty(prefix + "port", String.valueOf(settings.port()));
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "quitwait", "false");
        properties.setProperty(prefix + "allow8bitmime", "true");
        properties.setProperty(prefix + "auth", String.valueOf(settings.user().isPresent()));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (settings.tls() == MailSettings.Tls.OFFERED || settings.tls() == MailSettings.Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
        }
        if (settings.tls() == MailSettings.Tls.STARTTLS) {
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    /** Without the last dot the server has nothing; once it was sent, only the server's answer tells. */
    @Override
    public Sent send(Letterhead letter) {
        OutgoingMail mail;
        try {
            mail = OutgoingMail.of(session, letter);
        } catch (AddressException wrong) {
            return new Sent.Refused("no address: " + wrong.getRef());
        } catch (MessagingException wrong) {
            return new Sent.Refused("no mail: " + wrong.getMessage());
        }
        boolean taken = false;
        try (Transport transport =
                session.getTransport(settings.tls() == MailSettings.Tls.IMPLICIT ? "smtps" : "smtp")) {
            if (settings.user().isPresent()) {
                transport.connect(settings.user().get(), settings.password().orElse(""));
            } else {
                transport.connect();
            }
            transport.sendMessage(mail, mail.getAllRecipients());
            taken = true;
            return new Sent.Taken();
        } catch (MessagingException trouble) {
            return taken ? new Sent.Taken() : ended(mail, trouble);
        }
    }

    private Sent ended(OutgoingMail mail, MessagingException trouble) {
        int code = code(trouble);
        String why = settings.host() + ":" + settings.port() + ": " + words(trouble);
        if (code >= 500 && code < 600) {
            return new Sent.Refused(why);
        }
        boolean answered = code >= 400 && code < 500;
        return mail.given() && !answered
                ? new Sent.Unknown(why + "; it is not known whether the mail was taken")
                : new Sent.NotNow(why);
    }

    /** The server's answer; 0 for none. */
    private static int code(MessagingException trouble) {
        int code = 0;
        for (Optional<Exception> at = Optional.<Exception>of(trouble); at.isPresent(); at = next(at.get())) {
            switch (at.get()) {
                case SMTPSendFailedException failed -> code = Math.max(code, failed.getReturnCode());
                case SMTPAddressFailedException failed -> code = Math.max(code, failed.getReturnCode());
                default -> {}
            }
        }
        return code;
    }

    private static Optional<Exception> next(Exception trouble) {
        return trouble instanceof MessagingException more
                ? Optional.ofNullable(more.getNextException())
                : Optional.empty();
    }

    private static String words(MessagingException trouble) {
        String text = String.valueOf(
                        trouble instanceof SendFailedException && trouble.getNextException() != null
                                ? trouble.getNextException().getMessage()
                                : trouble.getMessage())
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
