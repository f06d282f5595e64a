package dev.candor.patchwork;

import dev.candor.inbox.Letter;
import dev.candor.inbox.Letter.Kind;
import dev.candor.patchwork.Entries.Comment;
import dev.candor.patchwork.Entries.Person;
import dev.candor.patchwork.Entries.WholeSeries;
import dev.candor.submission.Account;
import dev.candor.submission.Act;
import dev.candor.wire.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads what people replied to a series. Only mails that are known to have replies are asked about, where that is told. */
final class Talk {
    private static final Json.Reader<List<Comment>> COMMENTS = Json.many(Comment.class);
    private static final int MOST_MAILS = 250;
    private static final int MOST_PAGES = 20;

    private final Api api;
    private final Site site;
    private final Vouching vouching;
    private final InstantSource clock;

    Talk(Api api, Site site, Vouching vouching, InstantSource clock) {
        this.api = api;
        this.site = site;
        this.vouching = vouching;
        this.clock = clock;
    }

    /** The oldest first; a reply to several mails of the series once. */
    List<Act> about(WholeSeries series, List<Letter> letters) {
        boolean told = site.tellsReplies();
        List<Act> acts = new ArrayList<>();
        letters.stream()
                .filter(letter -> letter.series() == series.id() && (letter.replied() || !told))
                .limit(MOST_MAILS)
                .flatMap(letter -> of(letter.kind(), letter.id()).stream())
                .map(this::act)
                .filter(act -> acts.stream().noneMatch(known -> known.id().equals(act.id())))
                .forEach(acts::add);
        acts.sort(Comparator.comparing(Act::at));
        return acts;
    }

    /** All replies to one mail. */
    List<Comment> of(Kind kind, long mail) {
        String path = site.path((kind == Kind.PATCH ? "patches/" : "covers/") + mail + "/comments/?order=id");
        List<Comment> all = new ArrayList<>();
        for (int page = 1; page <= MOST_PAGES; page++) {
            List<Comment> comments = api.page(Call.COMMENTS, path, page, COMMENTS);
            all.addAll(comments);
            if (comments.size() < Api.PER_PAGE) {
                break;
            }
        }
        return all;
    }

    private Act act(Comment comment) {
        Account by = comment.submitter().map(Person::account).orElse(new Account("", "", ""));
        return new Act.Comment(
                comment.msgid(),
                by,
                said(comment),
                vouching.of(comment.headers(), by.username()),
                comment.content(),
                false);
    }

    /** By a clock that is ahead a word would outlast all that is said against it later; nobody spoke after now. */
    private Instant said(Comment comment) {
        Instant date = NaiveTime.ofMail(comment.date());
        Instant now = clock.instant();
        return date.isAfter(now) ? now : date;
    }
}
