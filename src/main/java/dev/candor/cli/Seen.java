package dev.candor.cli;

import dev.candor.git.Mail;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers the last mails, to tell one that came twice, over a list and directly, from another that bears its id. */
final class Seen {
    private static final int MOST = 50_000;

    private final Map<String, Integer> contents = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > MOST;
        }
    };

    /** Whether no mail with this id and this content came before. */
    boolean first(Mail mail) {
        if (mail.id().isEmpty()) {
            return true;
        }
        Integer before = contents.put(mail.id(), content(mail));
        return before == null || before != content(mail);
    }

    private static int content(Mail mail) {
        return 31 * mail.message().hashCode() + mail.diff().hashCode();
    }
}
