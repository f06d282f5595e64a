package dev.candor.patchwork;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The objects of {@link FakePatchwork} as JSON: the fields that a bot could use, with addresses that must not be followed. */
final class FakeJson {
    private static final Pattern PERSON = Pattern.compile("(.*) <(.*)>");
    private static final String ELSEWHERE = "http://elsewhere.example.net/api/";

    private FakeJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ObjectNode payload(String name, ObjectNode value) {
        ObjectNode payload = object();
        payload.set(name, value);
        return payload;
    }

    static ObjectNode project() {
        return object().put("id", 1)
                .put("url", ELSEWHERE + "projects/1/")
                .put("name", "QEMU Development")
                .put("link_name", FakeList.PROJECT)
                .put("list_id", "qemu-devel.nongnu.org")
                .put("list_email", "qemu-devel@nongnu.org");
    }

    static ObjectNode person(String from) {
        Matcher person = PERSON.matcher(from);
        boolean named = person.matches();
        return object().put("id", Math.abs(from.hashCode() % 1000) + 1)
                .put("name", named ? person.group(1) : "")
                .put("email", named ? person.group(2) : from);
    }

    static ObjectNode user(String name) {
        return object().put("id", Math.abs(name.hashCode() % 1000) + 1).put("username", name);
    }

    static ObjectNode mail(FakeMail mail) {
        return object().put("id", mail.id)
                .put("url", ELSEWHERE + "patches/" + mail.id + "/")
                .put("web_url", "http://elsewhere.example.net/")
                .put("msgid", mail.msgid)
                .put("date", mail.date)
                .put("name", mail.name())
                .put("mbox", "http://elsewhere.example.net/mbox/");
    }

    static ObjectNode series(FakeSeries series) {
        return object().put("id", series.id)
                .put("url", ELSEWHERE + "series/" + series.id + "/")
                .put("date", series.date)
                .put("name", series.name)
                .put("version", series.version)
                .put("mbox", "http://elsewhere.example.net/series/" + series.id + "/mbox/");
    }

    static ObjectNode whole(FakeSeries series) {
        ObjectNode whole = series(series);
        whole.set("project", project());
        whole.set("submitter", person(series.from));
        whole.put("total", series.total)
                .put("received_total", series.shown().size())
                .put("received_all", series.shown().size() >= series.total);
        whole.set("cover_letter", series.cover.map(FakeJson::mail).orElse(null));
        ArrayNode patches = whole.putArray("patches");
        series.shown().reversed().forEach(patch -> patches.add(mail(patch)));
        return whole;
    }

    static ObjectNode whole(FakeMail mail) {
        ObjectNode whole = mail(mail);
        whole.set("submitter", person(mail.from));
        ObjectNode headers = whole.putObject("headers");
        mail.headers.forEach(headers::put);
        headers.putArray("Received").add("from a").add("from b");
        whole.put("content", mail.content).put("subject", mail.subject).putNull("pull_url");
        whole.put("diff", mail.diff.isEmpty() ? null : mail.diff);
        ArrayNode series = whole.putArray("series");
        if (mail.series > 0) {
            series.addObject().put("id", mail.series).put("name", "").put("date", mail.date);
        }
        return whole;
    }

    /** An event leaves out who and what it says. */
    static ObjectNode check(FakeList.FakeCheck check, boolean whole) {
        ObjectNode json = object().put("id", check.id())
                .put("date", check.date())
                .put("state", check.state())
                .put("target_url", check.url().isEmpty() ? null : check.url())
                .put("context", check.context());
        if (whole) {
            json.put("description", check.description()).set("user", user(check.user()));
        }
        return json;
    }

    static ObjectNode bundle(FakeList list, FakeList.FakeBundle bundle) {
        ObjectNode json =
                object().put("id", bundle.id()).put("name", bundle.name()).put("public", bundle.open());
        json.set("project", project());
        json.set("owner", user(bundle.owner()));
        ArrayNode patches = json.putArray("patches");
        bundle.patches().forEach(id -> patches.add(mail(list.patch(id))));
        return json;
    }

    static ObjectNode event(FakeList.FakeEvent event) {
        ObjectNode json =
                object().put("id", event.id()).put("category", event.category()).put("date", event.date());
        json.set("project", project());
        json.set("actor", event.actor().map(FakeJson::user).orElse(null));
        json.set("payload", event.payload());
        return json;
    }
}
