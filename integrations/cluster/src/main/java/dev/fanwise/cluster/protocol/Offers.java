package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.wire.WireException;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a member serves, as bytes: signatures, and the records that the tasks send. A record stands there once, however many tasks
 * send it. The records are only for messages, so they are left out where there are too many.
 */
final class Offers {

    private static final int MOST_TASKS = 10_000;
    private static final int MOST_RECORDS = 1_000;
    private static final int MOST_OF_TASK = 100;
    private static final int LONGEST_RECORD = 4_096;

    /** How many characters the records of all tasks have: they fit into what is around the bytes of a task. */
    private static final int ROOM = 32 << 10;

    private Offers() {}

    static void write(WireWriter out, Map<String, List<String>> tasks) {
        var places = new LinkedHashMap<String, Integer>();
        var room = ROOM;
        for (var records : tasks.values()) {
            var needed = records.stream()
                    .filter(text -> !places.containsKey(text))
                    .mapToInt(String::length)
                    .sum();
            if (isShort(records) && needed <= room && places.size() + records.size() <= MOST_RECORDS) {
                room -= needed;
                records.forEach(text -> places.putIfAbsent(text, places.size()));
            }
        }
        out.writeInt(places.size());
        places.keySet().forEach(out::writeString);
        out.writeInt(tasks.size());
        tasks.forEach((signature, records) -> {
            var isWhole = isShort(records) && places.keySet().containsAll(records);
            out.writeString(signature);
            out.writeInt(isWhole ? records.size() : 0);
            if (isWhole) {
                records.forEach(text -> out.writeInt(places.getOrDefault(text, 0)));
            }
        });
    }

    private static boolean isShort(List<String> records) {
        return records.size() <= MOST_OF_TASK && records.stream().allMatch(text -> text.length() <= LONGEST_RECORD);
    }

    static Map<String, List<String>> read(WireReader in) {
        var texts = new ArrayList<String>();
        for (var count = in.readWithin(0, MOST_RECORDS); count > 0; count--) {
            var text = in.readString();
            if (text.length() > LONGEST_RECORD) {
                throw new WireException("a record of " + text.length() + " characters");
            }
            texts.add(text);
        }
        var tasks = new HashMap<String, List<String>>();
        for (var count = in.readWithin(0, MOST_TASKS); count > 0; count--) {
            var signature = in.readString();
            var records = new ArrayList<String>();
            for (var left = in.readWithin(0, MOST_OF_TASK); left > 0; left--) {
                records.add(texts.get((int) in.readWithin(0, texts.size() - 1L)));
            }
            tasks.put(signature, records);
        }
        return tasks;
    }
}
