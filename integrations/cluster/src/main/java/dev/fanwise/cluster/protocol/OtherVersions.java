package dev.fanwise.cluster.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says which members serve a task in another version, and what is different there: its bytes would be misread. What the others
 * say of their versions comes from other processes, so what is quoted of it is bounded.
 */
final class OtherVersions {

    private static final int MOST = 5;
    private static final int LONGEST = 300;

    private final TaskVersion mine;
    private final Map<String, SentRecord> records;

    OtherVersions(TaskVersion mine) {
        this.mine = mine;
        this.records = byType(mine);
    }

    /** What stands in a message behind the signature; nothing if there is no other version. */
    String among(Collection<Link> links) {
        var found = new ArrayList<String>();
        for (var link : links) {
            link.tasks().forEach((signature, sent) -> {
                var other = new TaskVersion(signature, sent);
                if (!signature.equals(mine.signature()) && other.name().equals(mine.name())) {
                    found.add(link.member() + " serves " + difference(other));
                }
            });
        }
        return found.isEmpty() ? "" : "; " + limited(found, "; ");
    }

    private String difference(TaskVersion other) {
        if (!other.method().equals(mine.method())) {
            return quoted(other.method());
        }
        return "another version of it (" + quoted(other.fingerprint()) + "), in which "
                + difference(other, byType(other));
    }

    private String difference(TaskVersion other, Map<String, SentRecord> theirs) {
        if (isUnknown(mine, records) || isUnknown(other, theirs)) {
            return "a record that it sends has other components";
        }
        var found = new ArrayList<String>();
        records.forEach((type, record) -> {
            var there = theirs.get(type);
            if (there != null) {
                record.differences(there).forEach(difference -> found.add(quoted(type + " " + difference)));
            }
        });
        if (found.isEmpty()) { // else the other components are why there are other records
            records.keySet().stream()
                    .filter(type -> !theirs.containsKey(type))
                    .forEach(type -> found.add(quoted(type) + " is no record"));
            theirs.keySet().stream()
                    .filter(type -> !records.containsKey(type))
                    .forEach(type -> found.add(quoted(type) + " is a record"));
        }
        return found.isEmpty() ? "a record that it sends has other components" : limited(found, ", ");
    }

    /** Records are left out where there are too many. */
    private static boolean isUnknown(TaskVersion version, Map<String, SentRecord> types) {
        return types.isEmpty() || types.size() < version.records().size();
    }

    private static Map<String, SentRecord> byType(TaskVersion version) {
        var types = new LinkedHashMap<String, SentRecord>();
        for (var text : version.records()) {
            SentRecord.parse(text).ifPresent(sent -> types.put(sent.type(), sent));
        }
        return types;
    }

    private static String limited(List<String> all, String between) {
        var text = all.stream().limit(MOST).collect(Collectors.joining(between));
        return all.size() > MOST ? text + between + (all.size() - MOST) + " more" : text;
    }

    private static String quoted(String text) {
        var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return shown.chars()
                .map(character -> SentRecord.isOfNames(character) || "()#".indexOf(character) >= 0 ? character : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
