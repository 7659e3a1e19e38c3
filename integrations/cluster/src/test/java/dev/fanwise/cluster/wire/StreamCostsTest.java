package dev.fanwise.cluster.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.math.BigInteger;
import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Streams of Java serialization that a hostile member makes up, each of which would take its reader minutes or forever. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StreamCostsTest {

    private static Object read(byte[] stream) {
        var out = new WireWriter(WireLimits.DEFAULT);
        out.writeBytes(stream);
        return Codec.serialized(Object.class)
                .read(new WireReader(out.toBytes(), WireLimits.DEFAULT, AllowedClasses.NONE));
    }

    private static Object copy(Object value) {
        return read(Serialization.write(value, WireLimits.DEFAULT));
    }

    /** A map whose key holds a value, which is put there later, as its hash code takes too long here as well. */
    private static Map<Object, Object> mapWithKeyOf(Object value) {
        var key = new LinkedList<Object>();
        var map = new HashMap<Object, Object>(Map.of(key, 1));
        key.add(value);
        return map;
    }

    private static void isRejected(Object value, String reason) {
        assertThatThrownBy(() -> copy(value)).isInstanceOf(WireException.class).hasMessageContaining(reason);
    }

    @Test
    void listsThatHoldAListTwice() {
        Object list = new LinkedList<Object>();
        for (var level = 0; level < 60; level++) {
            list = new LinkedList<>(List.of(list, list));
        }

        isRejected(mapWithKeyOf(list), "hold each other too often");
    }

    @Test
    void entriesThatHoldAnEntryTwice() {
        Object entry = 1;
        for (var level = 0; level < 60; level++) {
            entry = new SimpleEntry<>(entry, entry);
        }

        isRejected(mapWithKeyOf(entry), "hold each other too often");
    }

    @Test
    void listsThatHoldALargeNumberOften() {
        var large = BigInteger.ONE.shiftLeft(1 << 20);

        isRejected(mapWithKeyOf(new ArrayList<>(Collections.nCopies(1_000, large))), "hold each other too often");
    }

    @Test
    void aListThatClaimsToHoldABillionTimesTheSame() {
        isRejected(
                mapWithKeyOf(Collections.nCopies(1_000_000_000, "a")), ""); // JDKs differ in what they tell the filter
    }

    /** A set of such entries, which is not built here: it holds texts, which are replaced as they are written. */
    private static byte[] setOfEntriesOfOneHash(int count) throws IOException {
        Set<Object> texts = new HashSet<>();
        for (var number = 0; number < count; number++) {
            texts.add("entry " + number);
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes) {
            {
                enableReplaceObject(true);
            }

            @Override
            protected Object replaceObject(Object value) {
                return texts.contains(value) ? new SimpleEntry<>("a" + value, "a" + value) : value;
            }
        }) {
            out.writeObject(texts);
        }
        return bytes.toByteArray();
    }

    @Test
    void keysOfOneHashCode() throws Exception {
        var many = setOfEntriesOfOneHash(30_000);

        assertThatThrownBy(() -> read(many))
                .isInstanceOf(WireException.class)
                .hasMessageContaining("more than 1024 objects have the same hash code");
        assertThat((Set<?>) read(setOfEntriesOfOneHash(1_000))).hasSize(1_000);
    }

    @Test
    void whatProgramsSendIsRead() {
        var shared = new ArrayList<>(Collections.nCopies(1_000, "shared"));
        var sharing = new ArrayList<Object>();
        var map = new HashMap<String, Object>();
        for (var number = 0; number < 3_000; number++) {
            sharing.add(List.of(number, shared));
            map.put("empty " + number, new ArrayList<>());
        }
        var cycle = new ArrayList<Object>();
        cycle.add(cycle);

        assertThat(copy(sharing)).isEqualTo(sharing);
        assertThat(copy(map)).isEqualTo(map);
        assertThat((List<?>) copy(cycle)).first().isInstanceOf(ArrayList.class);
    }
}
