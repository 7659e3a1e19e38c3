package dev.fanwise.cluster.protocol;

import dev.fanwise.cluster.wire.WireLimits;
import java.time.Duration;

/**
 * What a node goes by.
 *
 * @param limits how large the bytes of a task may be
 * @param capacity how many tasks of others run at once
 * @param resultsWaiting how many bytes of results wait for a member that does not take them
 * @param memberTimeout how long a call waits for a member that serves its task
 * @param drainTimeout how long closing waits for tasks that run
 */
public record Settings(
        WireLimits limits, int capacity, long resultsWaiting, Duration memberTimeout, Duration drainTimeout) {}
