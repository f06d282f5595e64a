package dev.candor.agreement;

import dev.candor.submission.Account;
import dev.candor.submission.Act;
import java.time.Instant;

/**
 * Who said it, when and where.
 *
 * @param act the forge's id of a note, approval or label; a Message-ID
 * @param line which command of that note, counted from 0
 * @param form in which it was said
 * @param proof how sure it is who said it
 */
public record Origin(String act, int line, Terms.Form form, Account by, Instant at, Act.Proof proof) {}
