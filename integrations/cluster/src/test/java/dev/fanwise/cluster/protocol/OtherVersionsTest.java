package dev.fanwise.cluster.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.fanwise.cluster.testing.Network;
import dev.fanwise.cluster.transport.Member;
import dev.fanwise.cluster.wire.AllowedClasses;
import dev.fanwise.cluster.wire.WireException;
import dev.fanwise.cluster.wire.WireLimits;
import dev.fanwise.cluster.wire.WireReader;
import dev.fanwise.cluster.wire.WireWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a message says about members that serve a task in another version. */
class OtherVersionsTest {

    private static final String METHOD = "shop.Prices.price(shop.Order)java.lang.String";
    private static final WireLimits LIMITS = Frame.around(WireLimits.DEFAULT);
    private static final String VERSION = "; there serves another version of it (#2), in which ";

    private final Network network = new Network();
    private final Node node = new Node(
            network.port("here"),
            new Settings(WireLimits.DEFAULT, 1, 1 << 20, Duration.ofSeconds(1), Duration.ofSeconds(1)));

    @AfterEach
    void close() {
        network.close();
    }

    /** What is said to a caller with those records of a member that serves these tasks. */
    private String said(List<String> mine, Map<String, List<String>> theirs) {
        var link = new Link(node, new Member("there-1", "there"), 5);
        var out = Frame.begin(9, 5, LIMITS);
        Frame.write(out, new Message.Hello(0, theirs));
        link.receive(Frame.read(out.toBytes(), LIMITS));
        return new OtherVersions(new TaskVersion(METHOD + "#1", mine)).among(List.of(link));
    }

    private String said(String mine, String... theirs) {
        return said(List.of(mine), Map.of(METHOD + "#2", List.of(theirs)));
    }

    @Test
    void aComponentThatIsMissingThere() {
        assertThat(said("shop.Order(int id,java.util.Map<java.lang.String,int[]> parts)", "shop.Order(int id)"))
                .isEqualTo(VERSION + "shop.Order lacks java.util.Map<java.lang.String,int[]> parts");
    }

    @Test
    void aComponentThatIsNewThere() {
        assertThat(said("shop.Order()", "shop.Order(int id)")).isEqualTo(VERSION + "shop.Order also has int id");
    }

    @Test
    void aComponentOfAnotherType() {
        assertThat(said("shop.Order(int id)", "shop.Order(long id)"))
                .isEqualTo(VERSION + "shop.Order has long id instead of int id");
    }

    @Test
    void componentsInAnotherOrder() {
        assertThat(said("shop.Order(int id,int size)", "shop.Order(int size,int id)"))
                .isEqualTo(VERSION + "shop.Order has its components in another order");
    }

    @Test
    void allThatDiffers() {
        assertThat(said("shop.Order(int id,int size)", "shop.Order(long id,shop.Part part)", "shop.Part(int id)"))
                .isEqualTo(VERSION + "shop.Order has long id instead of int id, shop.Order lacks int size,"
                        + " shop.Order also has shop.Part part");
    }

    @Test
    void aClassThatIsARecordThere() {
        assertThat(said("shop.Order(shop.Part part)", "shop.Order(shop.Part part)", "shop.Part(int id)"))
                .isEqualTo(VERSION + "shop.Part is a record");
    }

    @Test
    void whatIsNotToldIsNotMadeUp() {
        assertThat(said("shop.Order(int id)")).isEqualTo(VERSION + "a record that it sends has other components");
    }

    @Test
    void otherTypesOfTheMethod() {
        assertThat(said(
                        List.of(),
                        Map.of("shop.Prices.price(int)void#1", List.of(), "shop.Prices.other()void#1", List.of())))
                .isEqualTo("; there serves shop.Prices.price(int)void");
    }

    @Test
    void aHostileMemberWritesNoLinesAndNoLongMessages() {
        var forged = said("shop.Order(int id)", "shop.Order(int id)\nSEVERE: all is well\u202e");
        assertThat(forged).isEqualTo(VERSION + "a record that it sends has other components");

        var versions = new LinkedHashMap<String, List<String>>();
        IntStream.range(0, 9_000)
                .forEach(number -> versions.put(METHOD + "#\n" + "x".repeat(1_000) + number, List.of()));
        assertThat(said(List.of("shop.Order(int id)"), versions))
                .doesNotContain("\n")
                .endsWith("; 8995 more")
                .hasSizeLessThan(3_000);

        var components =
                IntStream.range(0, 300).mapToObj(number -> "int c" + number).toList();
        assertThat(said("shop.Order(int id)", "shop.Order(" + String.join(",", components) + ")"))
                .contains("shop.Order lacks int id, shop.Order also has int c0")
                .endsWith(", 296 more");
    }

    @Test
    void recordsThatDoNotFitAreLeftOutAndTheTasksAreThere() {
        var tasks = new LinkedHashMap<String, List<String>>();
        for (var number = 0; number < 1_000; number++) {
            tasks.put(
                    "shop.Prices.price" + number + "()void#1",
                    List.of("shop.Order" + number + "(int " + "i".repeat(100) + ")"));
        }
        tasks.put("long", List.of("shop.Order(int " + "i".repeat(5_000) + ")"));
        tasks.put("many", Collections.nCopies(101, "shop.Part(int id)"));

        var read = read(written(tasks));

        assertThat(read).containsOnlyKeys(tasks.keySet());
        assertThat(read.get("shop.Prices.price0()void#1")).isEqualTo(tasks.get("shop.Prices.price0()void#1"));
        assertThat(read.get("shop.Prices.price999()void#1")).isEmpty();
        assertThat(read.get("long")).isEmpty();
        assertThat(read.get("many")).isEmpty();
    }

    @Test
    void aRecordOfManyTasksIsSentOnce() {
        var tasks = new LinkedHashMap<String, List<String>>();
        var record = "shop.Order(int " + "i".repeat(1_000) + ")";
        for (var number = 0; number < 100; number++) {
            tasks.put("task" + number, List.of(record));
        }

        var bytes = written(tasks);

        assertThat(bytes).hasSizeLessThan(3_000);
        assertThat(read(bytes)).isEqualTo(tasks);
    }

    @Test
    void listsThatAreNoneAreRejected() {
        var rejected = new ArrayList<byte[]>();
        rejected.add(offers(1_001)); // records
        rejected.add(offers(-1));
        rejected.add(offers(0, 10_001)); // tasks
        rejected.add(offers(0, 1, "task", 101)); // records of a task
        rejected.add(offers(0, 1, "task", 1, 0)); // a record that is not there
        rejected.add(offers(1, "shop.Order()", 1, "task", 1, 1));
        rejected.add(offers(1, "shop.Order()", 1, "task", 1, -1));
        rejected.add(offers(1, "x".repeat(4_097), 0));

        assertThat(rejected)
                .allSatisfy(bytes -> assertThatThrownBy(() -> read(bytes)).isInstanceOf(WireException.class));
    }

    private static byte[] offers(Object... parts) {
        var out = new WireWriter(LIMITS);
        for (var part : parts) {
            if (part instanceof Integer number) {
                out.writeInt(number);
            } else {
                out.writeString((String) part);
            }
        }
        return out.toBytes();
    }

    private static byte[] written(Map<String, List<String>> tasks) {
        var out = new WireWriter(LIMITS);
        Offers.write(out, tasks);
        return out.toBytes();
    }

    private static Map<String, List<String>> read(byte[] bytes) {
        return Offers.read(new WireReader(bytes, LIMITS, AllowedClasses.NONE));
    }
}
