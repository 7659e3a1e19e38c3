package dev.fanwise.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import com.sun.management.ThreadMXBean;
import dev.fanwise.processor.testing.Javac;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Twice as many slots that need others take twice as much to compile, whatever the shape of their graph. */
@Tag("slow")
class LargeGraphTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Which slots a slot needs. */
    private interface Needs {
        IntStream of(int slot);
    }

    @Test
    void aChainOf200Slots() {
        assertLinear(slot -> IntStream.range(Math.max(0, slot - 1), slot));
    }

    /** The number of paths through it doubles with each slot: who followed them all would never end. */
    @Test
    void aLadderOf200Slots() {
        assertLinear(slot -> IntStream.range(Math.max(0, slot - 2), slot));
    }

    @Test
    void aFanOf200Slots() {
        assertLinear(slot -> IntStream.range(0, Math.min(slot, 1)));
    }

    private static void assertLinear(Needs needs) {
        bytesFor(50, needs); // so that classes are loaded

        var half = bytesFor(100, needs);
        var whole = bytesFor(200, needs);

        assertThat((double) whole / half).isLessThan(2.3);
    }

    /** What the compiler and the processor allocate, which tells what they do, and not how busy the machine is. */
    private static long bytesFor(int slots, Needs needs) {
        var source = source(slots, needs);
        var compiler = Javac.lenient();
        var before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        var compilation = compiler.compile(source);
        var bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(compilation).succeeded();
        return bytes;
    }

    /** Each slot is a task; those that no other needs are components. */
    private static JavaFileObject source(int slots, Needs needs) {
        var needed = IntStream.range(0, slots).flatMap(needs::of).boxed().collect(Collectors.toSet());
        var components = IntStream.range(0, slots)
                .filter(slot -> !needed.contains(slot))
                .mapToObj(slot -> "int s" + slot)
                .collect(Collectors.joining(", "));
        var tasks = IntStream.range(0, slots)
                .mapToObj(slot -> task(slot, needs.of(slot)))
                .collect(Collectors.joining("\n"));
        return JavaFileObjects.forSourceString("demo.Large", """
                package demo;

                import dev.fanwise.From;
                import dev.fanwise.Gather;

                abstract class Large {
                    record All(%s) {}

                    @Gather abstract All all(int id) throws InterruptedException;

                %s
                }
                """.formatted(components, tasks));
    }

    private static String task(int slot, IntStream needs) {
        var parameters =
                needs.mapToObj(need -> "@From(\"s" + need + "\") int n" + need).collect(Collectors.joining(", "));
        return "    int s" + slot + "(" + (parameters.isEmpty() ? "int id" : parameters) + ") { return " + slot + "; }";
    }
}
