package dev.candor.patchwork;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A mail that keeps its own Message-ID, and knows whether all of it was given to the server. */
final class OutgoingMail extends MimeMessage {
    private final String id;
    private boolean given;

    private OutgoingMail(Session session, String id) {
        super(session);
        this.id = id;
    }

    static OutgoingMail of(Session session, Letterhead letter) throws MessagingException {
        OutgoingMail mail = new OutgoingMail(session, letter.messageId());
        mail.setFrom(new InternetAddress(letter.from(), true));
        for (String to : letter.to()) {
            mail.addRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        }
        for (String cc : letter.cc()) {
            mail.addRecipient(Message.RecipientType.CC, new InternetAddress(cc, true));
        }
        mail.setSubject(oneLine(letter.subject()), "UTF-8");
        mail.setSentDate(Date.from(letter.date()));
        mail.setHeader("In-Reply-To", letter.answers());
        mail.setHeader("References", letter.answers());
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("User-Agent", "Candor");
        if (letter.hint()) {
            mail.setHeader("X-Patchwork-Hint", "ignore");
        }
        mail.setText(letter.text(), "UTF-8");
        mail.saveChanges();
        return mail;
    }

    /** A subject comes from outside; a line break in it would begin another header. */
    private static String oneLine(String subject) {
        return subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        given = true;
    }

    /** Whether nothing was left to send but the dot at the end. */
    boolean given() {
        return given;
    }
}
