package dev.candor.gitlab;

import dev.candor.submission.Account;

/** An account as GitLab tells of it. */
record User(long id, String username, String name) {
    Account account() {
        return new Account(String.valueOf(id), username, name);
    }
}
