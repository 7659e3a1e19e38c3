package dev.fanwise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanwise.benchmarks.report.AllocationTable;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody adds bytes to a call unnoticed. The tests run with one carrier, where what calls allocate is exact. */
class AllocationTest {

    private static final int BOUNDED_ELEMENTS = 1_000;

    /** They hold no thread for a group, and cannot interrupt what blocks in it. */
    private static final Set<String> WITHOUT_A_THREAD_FOR_A_GROUP = Set.of("completableFuture", "guava", "reactor");

    private static AllocationTable allocations;

    /** In a JVM of their own: there the JIT compiler knows of nothing else, and the depth of their stacks is always the same. */
    private static AllocationTable groupsOfGroups;

    @BeforeAll
    static void measure() throws IOException, InterruptedException {
        allocations = AllocationTable.measure("(?!GroupsOfGroups).*", 1);
        groupsOfGroups = AllocationTable.measure("GroupsOfGroups", 1);
    }

    /**
     * What the tasks, the call and its result have beyond those written by hand; a few bytes belong to the JVM. Of the eight that
     * need others the JIT compiler saves those by hand 168 bytes in some JVMs, and none in most.
     */
    @ParameterizedTest
    @CsvSource({
        "three slots, 56",
        "eight that need others, 360",
        "each of 10, 200",
        "each of 1000, 400",
        "task group of ten, 490",
    })
    void aCallHasHardlyMoreBytesThanByHand(String shape, long more) {
        assertThat(bytes(shape, "fanwise") - bytes(shape, "correctFloor")).isLessThanOrEqualTo(more);
    }

    /** Where threads block, their stacks are counted too, and how deep those are is for the JIT compiler to say. */
    @ParameterizedTest
    @CsvSource({"first of ten, 50", "one of ten fails, 50", "groups of groups, 50"})
    void aCallWhoseTasksBlockHasNotManyBytesMoreThanByHand(String shape, int percentMore) {
        assertThat(bytes(shape, "fanwise"))
                .isLessThanOrEqualTo(bytes(shape, "correctFloor") * (100 + percentMore) / 100);
    }

    /** That thread blocks, so its stack is counted, too. */
    @Test
    void aHandleCostsOneThreadMore() {
        var handle = bytes("three slots", "fanwiseHandle") - bytes("three slots", "fanwise");

        assertThat(handle).isLessThanOrEqualTo(2_600);
    }

    /** By hand means: in a loop that gives each element a thread of its own, too. */
    @ParameterizedTest
    @ValueSource(strings = {"fanwise", "fanwiseIterable"})
    void aBoundedEachTakesLittleMoreThanByHand(String source) {
        assertThat(bytesOfElement(source)).isLessThanOrEqualTo(1.10 * bytesOfElement("correctFloor"));
    }

    /** The others run elements one after the other on the threads of a pool. */
    @ParameterizedTest
    @ValueSource(strings = {"mapConcurrent", "structuredTaskScope", "jox"})
    void noLibraryThatGivesEachElementAThreadTakesLess(String peer) {
        assertThat(bytesOfElement(peer)).isGreaterThan(bytesOfElement("fanwise"));
        assertThat(bytesOfElement(peer)).isGreaterThan(bytesOfElement("fanwiseIterable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"three slots", "eight that need others", "each of 10", "each of 1000", "task group of ten"})
    void noOtherLibraryTakesLess(String shape) {
        assertThat(allocations.of(shape)).allSatisfy((peer, bytes) -> {
            if (!peer.endsWith("loor")) {
                assertThat(bytes).as(peer).isGreaterThanOrEqualTo(bytes(shape, "fanwise"));
            }
        });
    }

    @Test
    void inGroupsOfGroupsOnlyThoseTakeLessThatHoldNoThreadForAGroup() {
        assertThat(groupsOfGroups.of("groups of groups")).allSatisfy((peer, bytes) -> {
            if (!peer.endsWith("loor") && !WITHOUT_A_THREAD_FOR_A_GROUP.contains(peer)) {
                assertThat(bytes).as(peer).isGreaterThanOrEqualTo(bytes("groups of groups", "fanwise"));
            }
        });
    }

    private static long bytes(String shape, String peer) {
        return (shape.equals("groups of groups") ? groupsOfGroups : allocations)
                .of(shape)
                .get(peer);
    }

    private static double bytesOfElement(String peer) {
        return (double) bytes("bounded each of 1000", peer) / BOUNDED_ELEMENTS;
    }
}
