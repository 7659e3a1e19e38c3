package dev.fanwise.cluster;

import dev.fanwise.cluster.wire.AllowedClasses;
import dev.fanwise.cluster.wire.WireLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a member goes by. Immutable.
 *
 * @param capacity how many tasks run here at once for members, this one too; one more is rejected, and runs on another member. If
 *     all reject it, the task fails with a {@link java.util.concurrent.RejectedExecutionException}
 * @param memberTimeout how long a call waits until there is a member that serves its task
 * @param drainTimeout how long {@link Cluster#close} waits for tasks that run here, and again after it has cancelled them
 * @param limits how large arguments and results may be
 * @param allowed which classes Java serialization may read, beside those that task methods name
 * @param contexts carry what is around a task to its member; the first is the outermost there
 */
public record ClusterOptions(
        int capacity,
        Duration memberTimeout,
        Duration drainTimeout,
        WireLimits limits,
        AllowedClasses allowed,
        List<RemoteContext> contexts) {

    private static final int CAPACITY = 10_000;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * Creates options.
     *
     * @throws IllegalArgumentException if the capacity is negative
     */
    public ClusterOptions {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity must not be negative: " + capacity);
        }
        Objects.requireNonNull(memberTimeout, "memberTimeout");
        Objects.requireNonNull(drainTimeout, "drainTimeout");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(allowed, "allowed");
        contexts = List.copyOf(contexts);
    }

    /**
     * A capacity of 10,000 tasks, 10 seconds for each wait, 16 MiB for arguments and results, no contexts, and no classes for
     * Java serialization beside those of the JDK and those that task methods name.
     *
     * @return the options
     */
    public static ClusterOptions defaults() {
        return new ClusterOptions(CAPACITY, TIMEOUT, TIMEOUT, WireLimits.DEFAULT, AllowedClasses.NONE, List.of());
    }

    /**
     * The same with another capacity.
     *
     * @param tasks how many tasks run here at once
     * @return the options
     * @throws IllegalArgumentException if it is negative
     */
    public ClusterOptions withCapacity(int tasks) {
        return new ClusterOptions(tasks, memberTimeout, drainTimeout, limits, allowed, contexts);
    }

    /**
     * The same with another time to wait for a member.
     *
     * @param timeout zero if a member has to be there already
     * @return the options
     */
    public ClusterOptions withMemberTimeout(Duration timeout) {
        return new ClusterOptions(capacity, timeout, drainTimeout, limits, allowed, contexts);
    }

    /**
     * The same with another time to wait for tasks when the member closes.
     *
     * @param timeout zero if they are cancelled at once
     * @return the options
     */
    public ClusterOptions withDrainTimeout(Duration timeout) {
        return new ClusterOptions(capacity, memberTimeout, timeout, limits, allowed, contexts);
    }

    /**
     * The same with other limits.
     *
     * @param largest how large arguments and results may be
     * @return the options
     */
    public ClusterOptions withLimits(WireLimits largest) {
        return new ClusterOptions(capacity, memberTimeout, drainTimeout, largest, allowed, contexts);
    }

    /**
     * The same, and Java serialization may read the classes of a package: exceptions of the program that its task methods do not
     * declare, for instance.
     *
     * @param name the name of the package; those below it are not meant
     * @return the options
     */
    public ClusterOptions allowingPackage(String name) {
        return new ClusterOptions(capacity, memberTimeout, drainTimeout, limits, allowed.withPackage(name), contexts);
    }

    /**
     * The same, and the context goes with each task to its member. Contexts add up; the first is the outermost. Every member needs
     * the same ones: a member without them runs the tasks of others without their context.
     *
     * @param context captures what the caller has, and restores it on the member
     * @return the options
     */
    public ClusterOptions withContext(RemoteContext context) {
        var more = new ArrayList<>(contexts);
        more.add(Objects.requireNonNull(context, "context"));
        return new ClusterOptions(capacity, memberTimeout, drainTimeout, limits, allowed, more);
    }
}
