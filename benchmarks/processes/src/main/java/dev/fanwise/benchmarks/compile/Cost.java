package dev.fanwise.benchmarks.compile;

import java.lang.management.ManagementFactory;

/**
 * What a compilation costs, in milliseconds.
 *
 * @param wall the time it takes
 * @param cpu the processor time of the thread that compiles; other work of the machine is not in it, nor is that of the
 *     garbage collector and of the just-in-time compiler
 */
record Cost(double wall, double cpu) {

    static Cost soFar() {
        return new Cost(
                System.nanoTime() / 1e6, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6);
    }

    Cost minus(Cost other) {
        return new Cost(wall - other.wall, cpu - other.cpu);
    }
}
