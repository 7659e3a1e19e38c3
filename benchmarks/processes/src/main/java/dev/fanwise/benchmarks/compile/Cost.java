package dev.fanwise.benchmarks.compile;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a compilation costs.
 *
 * @param wall the time it takes, in milliseconds
 * @param cpu the processor time of the thread that compiles, in milliseconds; other work of the machine is not in it,
 *     nor is that of the garbage collector and of the just-in-time compiler
 * @param allocated the bytes that this thread allocates
 */
record Cost(double wall, double cpu, double allocated) {

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    static Cost soFar() {
        return new Cost(
                System.nanoTime() / 1e6,
                THREADS.getCurrentThreadCpuTime() / 1e6,
                THREADS.getCurrentThreadAllocatedBytes());
    }

    Cost minus(Cost other) {
        return new Cost(wall - other.wall, cpu - other.cpu, allocated - other.allocated);
    }
}
